package fr.phoenix.bot.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.letter.offer.Offers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * Checks the letters that are delivered without a model with LanguageTool, in the default set of its rules and without n-grams: every person
 * of {@code letters/profiles.txt} for every offer of the corpus in their language. All rules count but those on the dictionary, since names
 * of people, tools and firms are in no dictionary, and those of the categories in {@link #STYLE}: they are on how a text looks or sounds
 * (quotation marks and spaces, repeated words, registers, wordiness), not on agreement, conjugation, elision, prepositions or homophones. {@code -Dgrammar.all=true}
 * prints what was left out, too.
 */
class LetterGrammar {

    private static final double MOST_PER_LETTER = 0.5;
    private static final Set<String> STYLE = Set.of(
            "TYPOGRAPHY",
            "STYLE",
            "REPETITIONS",
            "REPETITIONS_STYLE",
            "REDUNDANCY",
            "PLAIN_ENGLISH",
            "COLLOQUIALISMS",
            "CREATIVE_WRITING",
            "TEXT_ANALYSIS",
            "GENDER_NEUTRALITY",
            "NEUTRAL_LANGUAGE",
            "CASING_STYLE");
    private static final int EXAMPLES = Integer.getInteger("grammar.examples", 5);

    private record Slip(String letter, boolean heldOut, String rule, boolean counts, String where) {}

    @Test
    void letters_written_without_a_model_hold_hardly_any_slip_of_grammar() throws IOException {
        var french = new JLanguageTool(Languages.getLanguageForShortCode("fr"));
        var english = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        var slips = new ArrayList<Slip>();
        int letters = 0;
        int heldOut = 0;
        for (var profile : LetterProfile.all()) {
            for (var offer : Offers.all().stream().filter(profile::reads).toList()) {
                var talk = profile.appliedFor(offer);
                assertThat(talk.sheets())
                        .as("%s × %s at %s", profile, offer, talk.at())
                        .isNotEmpty();
                var letter = (Sheet.Letter) talk.sheets().getLast();
                letters++;
                heldOut += offer.heldOut() ? 1 : 0;
                for (var words : letter.paragraphs()) {
                    for (var match : (profile.english() ? english : french).check(words.text())) {
                        slips.add(new Slip(
                                profile + " × " + offer,
                                offer.heldOut(),
                                match.getRule().getCategory().getId() + " "
                                        + match.getRule().getFullId(),
                                isGrammar(match.getRule()),
                                shown(words.text(), match)));
                    }
                }
            }
        }
        var counted = slips.stream().filter(Slip::counts).toList();
        print("grammar", counted);
        if (Boolean.getBoolean("grammar.all")) {
            print("left out", slips.stream().filter(slip -> !slip.counts()).toList());
        }
        double perLetter = (double) counted.size() / letters;
        System.out.printf(
                Locale.ROOT,
                "FIGURE grammar: %d letters, %d slips, %.2f per letter (offers held out: %d letters, %d slips); letters without any %d%n",
                letters,
                counted.size(),
                perLetter,
                heldOut,
                counted.stream().filter(Slip::heldOut).count(),
                letters - counted.stream().map(Slip::letter).distinct().count());
        assertThat(perLetter).isLessThanOrEqualTo(MOST_PER_LETTER);
    }

    private static boolean isGrammar(Rule rule) {
        return !rule.isDictionaryBasedSpellingRule()
                && !STYLE.contains(rule.getCategory().getId().toString());
    }

    private static String shown(String text, RuleMatch match) {
        int from = Math.max(0, match.getFromPos() - 50);
        int to = Math.min(text.length(), match.getToPos() + 40);
        return "…" + text.substring(from, match.getFromPos()) + "["
                + text.substring(match.getFromPos(), match.getToPos())
                + "]" + text.substring(match.getToPos(), to) + "… → "
                + match.getSuggestedReplacements().stream().limit(2).toList();
    }

    private static void print(String name, List<Slip> slips) {
        slips.stream().collect(Collectors.groupingBy(Slip::rule)).entrySet().stream()
                .sorted(Comparator.comparingInt(rule -> -rule.getValue().size()))
                .forEach(rule -> {
                    System.out.println(
                            name + ": " + rule.getKey() + " " + rule.getValue().size());
                    rule.getValue().stream()
                            .limit(EXAMPLES)
                            .forEach(slip -> System.out.println("    " + slip.letter() + ": " + slip.where()));
                });
    }
}
