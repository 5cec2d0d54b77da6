package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.Skills.Skill;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The skills a job offer names: those it demands, and those it would be glad of. */
record Offer(Set<Skill> must, Set<Skill> nice) {

    private static final Pattern WISH = Pattern.compile(
            "serai(?:t|ent) un (?:plus|atout)|\\bun (?:plus|atout)\\b|souhaite|apprecie|idealement|nice to have|a plus\\b|\\bbonus\\b"
                    + "|preferred|desirable|ideally|would be an asset");
    private static final int MUST_WEIGHT = 2;

    /** An offer that was not given, or names no skill we know. */
    static final Offer NONE = new Offer(Set.of(), Set.of());

    /** What the CV covers of the offer. */
    record Coverage(List<Skill> covered, List<Skill> missing, double share) {
        Coverage {
            covered = List.copyOf(covered);
            missing = List.copyOf(missing);
        }
    }

    static Offer of(String text) {
        var must = new LinkedHashSet<Skill>();
        var nice = new LinkedHashSet<Skill>();
        for (var line : CvDocument.of(text, 0, 1, false).lines()) {
            for (var sentence : line.text().split("(?<=[.;!?])\\s")) {
                var wished = WISH.matcher(Folded.of(sentence)).find();
                var skills =
                        Skills.in(List.of(new CvLine(line.number(), sentence))).keySet();
                (wished ? nice : must).addAll(skills);
            }
        }
        nice.removeAll(must);
        return new Offer(must, nice);
    }

    boolean isEmpty() {
        return must.isEmpty() && nice.isEmpty();
    }

    Coverage coverage(Set<Skill> skills) {
        var covered = new ArrayList<Skill>();
        var missing = new ArrayList<Skill>();
        int won = sort(must, skills, covered, missing) * MUST_WEIGHT + sort(nice, skills, covered, missing);
        int possible = must.size() * MUST_WEIGHT + nice.size();
        return new Coverage(covered, missing, possible == 0 ? 1 : (double) won / possible);
    }

    private static int sort(Set<Skill> wanted, Set<Skill> skills, List<Skill> covered, List<Skill> missing) {
        int before = covered.size();
        wanted.forEach(skill -> (skills.contains(skill) ? covered : missing).add(skill));
        return covered.size() - before;
    }
}
