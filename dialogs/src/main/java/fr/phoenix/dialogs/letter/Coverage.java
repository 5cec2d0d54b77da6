package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Denial;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Stems;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether a statement supports a requirement. When in doubt it does not: a figure or a diploma counts only when it is said. */
final class Coverage {

    /** Of the requirement's content words, this share must be in the statement when no known skill is named. */
    private static final double LEAST_SHARE = 0.67;

    private static final int LEAST_STEMS = 2;

    private static final int MOST_ENDING = 4;

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern DIPLOMA = Pattern.compile(
            "(?iU)\\b(diplôm\\w*|bac|cap|bep|bts|but|dut|licence|master|titre professionnel|certifi\\w+|deas|deaes|degree|diploma|bachelor\\w*|qualified)\\b");
    private static final Pattern ALTERNATIVES = Pattern.compile("(?iU)\\b(ou|or)\\b");

    private Coverage() {}

    static boolean covers(Evidence evidence, Requirement requirement) {
        if (!evidence.kind().proves()) {
            return false;
        }
        var said = String.join(". ", Denial.affirmed(evidence.words())) + ". " + evidence.context();
        var asked = requirement.words();
        if (asksForFigureOrDiploma(asked) && !saysAllFigures(said, asked)) {
            return false;
        }
        var skills = Skills.in(asked);
        return skills.isEmpty()
                ? overlaps(said, asked, LEAST_SHARE)
                : supports(said, asked, skills) || overlaps(said, asked, 1);
    }

    private static boolean asksForFigureOrDiploma(String words) {
        return FIGURE.matcher(words).find() || DIPLOMA.matcher(words).find();
    }

    private static boolean saysAllFigures(String said, String required) {
        boolean sameDiploma =
                !DIPLOMA.matcher(required).find() || DIPLOMA.matcher(said).find();
        return sameDiploma && Stems.of(said).containsAll(Stems.figures(required));
    }

    private static boolean supports(String said, String required, Set<Skill> skills) {
        var named = Skills.in(said);
        var words = WordForms.in(said);
        var found = new HashSet<>(skills);
        found.removeIf(skill -> !named.contains(skill) && !saysIt(words, skill.french()));
        return ALTERNATIVES.matcher(required).find() ? !found.isEmpty() : found.size() == skills.size();
    }

    /** Whether all the words that a skill is called by are there, in whatever form: “j’écoutais” says “écoute”. */
    private static boolean saysIt(Set<String> words, String skill) {
        var called = WordForms.in(skill);
        return !called.isEmpty() && called.stream().allMatch(word -> WordForms.among(near(words, word), word));
    }

    /** Forms of a word are about as long as it is: Java is no form of JavaScript. */
    private static Set<String> near(Set<String> words, String word) {
        return words.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= MOST_ENDING)
                .collect(Collectors.toSet());
    }

    private static boolean overlaps(String said, String required, double leastShare) {
        var needed = Stems.of(required);
        var common = new HashSet<>(needed);
        common.retainAll(Stems.of(said));
        return common.size() >= Math.min(LEAST_STEMS, needed.size())
                && !common.isEmpty()
                && common.size() >= leastShare * needed.size();
    }
}
