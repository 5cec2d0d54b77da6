package fr.phoenix.bot.documents.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Counts what was rightly found, of what there is and of what was said to be there. */
final class Tally {

    private int right;
    private int there;
    private int said;

    /** Whether one thing is right. */
    void one(boolean isRight) {
        right += isRight ? 1 : 0;
        there++;
        said++;
    }

    /** Each thing found stands for one thing that is there, at most. Returns what was missed. */
    <T> List<T> all(List<T> truth, List<T> found, BiPredicate<T, T> same) {
        var left = new ArrayList<>(found);
        var missed = new ArrayList<T>();
        for (var item : truth) {
            int at = 0;
            while (at < left.size() && !same.test(item, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
                right++;
            } else {
                missed.add(item);
            }
        }
        there += truth.size();
        said += found.size();
        return missed;
    }

    double recall() {
        return there == 0 ? 1 : (double) right / there;
    }

    double precision() {
        return said == 0 ? 1 : (double) right / said;
    }

    double f1() {
        return there + said == 0 ? 1 : 2.0 * right / (there + said);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f  recall %.3f  precision %.3f  (%d of %d)",
                f1(),
                recall(),
                precision(),
                right,
                there);
    }
}
