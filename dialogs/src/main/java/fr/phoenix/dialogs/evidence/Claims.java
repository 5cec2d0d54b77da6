package fr.phoenix.dialogs.evidence;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a sentence claims and its evidence does not say: numbers and dates, names, skills and tools, diplomas, superlatives and results.
 * By rule and without a model: the same words always give the same answer. A claim in plain words that name none of these is not met.
 */
public final class Claims {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[ \\u00A0\\u202F.]\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern GROUPING = Pattern.compile("[ \\u00A0\\u202F.](?=\\d{3})");
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;:)»”\"'’] |[(«“\"’'-]|«\\u00A0)\\p{Lu}[\\p{L}\\p{N}&’'-]*\\p{L}|(?<![\\p{L}])\\p{Lu}[\\p{Lu}\\p{N}&]{1,}(?![\\p{Ll}])"
                    + "|\\p{L}+[+#]+|\\p{Ll}+\\p{Lu}\\p{L}*|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*");
    private static final Pattern ELIDED = Pattern.compile("^(?:[ldjnmtscLDJNMTSC]|qu|Qu|jusqu|lorsqu|puisqu)['’]");
    private static final ClaimWords WORDS = ClaimWords.load();

    private Claims() {}

    /** The claims that go beyond the evidence, as they are written; empty when it says them all. */
    public static List<String> beyond(String sentence, Collection<String> evidence) {
        var said = String.join("\n", evidence);
        var beyond = new LinkedHashSet<String>();
        beyond.addAll(numbers(sentence, said));
        beyond.addAll(names(sentence, said));
        beyond.addAll(skills(sentence, said));
        beyond.addAll(WORDS.beyond(sentence, said));
        return List.copyOf(beyond);
    }

    private static Set<String> numbers(String sentence, String said) {
        var known = numbersIn(said);
        return numbersIn(sentence).stream()
                .filter(number -> !known.contains(number))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The numbers that a text names, in one form. */
    public static Set<String> numbersOf(String text) {
        return numbersIn(text);
    }

    /** In figures or in words, without grouping: “1 200” and “1200” are one number, “quatre” and “4” too. */
    private static Set<String> numbersIn(String text) {
        var numbers = NUMBER.matcher(text)
                .results()
                .map(match -> GROUPING.matcher(match.group()).replaceAll("").replace(',', '.'))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        numbers.addAll(WORDS.numbers(text));
        return numbers;
    }

    private static Set<String> names(String sentence, String said) {
        var known = " " + Folded.of(said).replaceAll("[^\\p{L}\\p{N}+#&]+", " ") + " ";
        return NAME.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(name -> ELIDED.matcher(name).replaceFirst(""))
                .filter(name -> name.length() > 1)
                .filter(name -> !known.contains(" " + Folded.of(name).replaceAll("[^\\p{L}\\p{N}+#&]+", " ") + " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> skills(String sentence, String said) {
        var known = Skills.in(said);
        var words = WordForms.in(said);
        return Skills.in(sentence).stream()
                .filter(skill -> !known.contains(skill))
                .filter(skill -> !saysIt(words, skill.french()) && !saysIt(words, skill.english()))
                .map(Skills.Skill::french)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether all the words that the skill is called by are there, in whatever form. */
    private static boolean saysIt(Set<String> words, String skill) {
        var called = WordForms.in(skill);
        return !called.isEmpty() && called.stream().allMatch(word -> WordForms.among(words, word));
    }
}
