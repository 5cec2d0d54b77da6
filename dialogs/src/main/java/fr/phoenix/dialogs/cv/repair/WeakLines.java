package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.documents.Resume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which lines are worth other words: at most {@value #MOST}, first those the person gave a figure for, then the latest jobs'. */
public final class WeakLines {

    public static final int MOST = 6;

    private WeakLines() {}

    /**
     * The weak lines of the experiences.
     *
     * @param figures what the person answered, by the line's stored form
     * @param weak whether a line does not say what was done
     */
    public static List<WeakLine> in(Resume cv, Map<String, String> figures, Predicate<String> weak) {
        var lines = new ArrayList<WeakLine>();
        for (int job = 0; job < cv.work().size(); job++) {
            var work = cv.work().get(job);
            var context = String.join(", ", List.of(work.title(), work.employer()));
            for (int line = 0; line < work.highlights().size(); line++) {
                var text = work.highlights().get(line);
                var fact = figures.getOrDefault(job + "." + line, "");
                if (!fact.isBlank() || weak.test(text)) {
                    lines.add(new WeakLine(job, line, text, context, fact));
                }
            }
        }
        return lines.stream()
                .sorted(Comparator.comparing((WeakLine line) -> line.fact().isBlank()))
                .limit(MOST)
                .toList();
    }
}
