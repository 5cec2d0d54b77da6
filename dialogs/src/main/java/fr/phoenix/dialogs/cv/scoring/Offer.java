package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvDocument;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The skills a job offer names: those it demands, and those it would be glad of. */
public record Offer(Set<Skill> must, Set<Skill> nice) {

    private static final Pattern WISH = Pattern.compile(
            "serai(?:t|ent) un (?:plus|atout)|\\bun (?:plus|atout)\\b|souhaite|apprecie|idealement|nice to have|a plus\\b|\\bbonus\\b"
                    + "|preferred|desirable|ideally|would be an asset");
    private static final int MUST_WEIGHT = 2;

    /** An offer that was not given, or names no skill we know. */
    public static final Offer NONE = new Offer(Set.of(), Set.of());

    /** What the CV covers of the offer. */
    public record Coverage(List<Skill> covered, List<Skill> missing, double share) {
        public Coverage {
            covered = List.copyOf(covered);
            missing = List.copyOf(missing);
        }
    }

    public static Offer of(String text) {
        var must = new LinkedHashSet<Skill>();
        var nice = new LinkedHashSet<Skill>();
        for (var line : CvDocument.of(text, 0, 1, false).lines()) {
            for (var sentence : line.text().split("(?<=[.;!?])\\s")) {
                var wished = WISH.matcher(Folded.of(sentence)).find();
                var skills = Skills.in(sentence);
                (wished ? nice : must).addAll(skills);
            }
        }
        nice.removeAll(must);
        return new Offer(must, nice);
    }

    public boolean isEmpty() {
        return must.isEmpty() && nice.isEmpty();
    }

    public Coverage coverage(Set<Skill> skills) {
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
