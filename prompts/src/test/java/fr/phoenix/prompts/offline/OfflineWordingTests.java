package fr.phoenix.prompts.offline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.prompts.Briefs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every wording of reflections and critiques, over many seeds and turns; letters have tests of their own. */
class OfflineWordingTests {

    private static final int SEEDS = 200;
    private static final int LEAST_VARIANTS = 5;

    private static final Pattern TU =
            Pattern.compile("(?iu)(?<![\\p{L}’])(?:tu|te|toi|ton|ta|tes)(?!\\p{L})|(?<!\\p{L})t’");
    private static final Pattern VOUS = Pattern.compile("(?iu)(?<!\\p{L})(?:vous|votre|vos)(?!\\p{L})");
    private static final Pattern MARK_WITHOUT_ITS_SPACE = Pattern.compile("[^\\u00a0][:;!?»]|«[^\\u00a0]");

    /** What is said over and over to the same person. */
    private static final List<String> REPEATED = List.of(
            "reflect.heard",
            "reflect.silent",
            "reflect.sense",
            "reflect-fear.sense",
            "reflect-setback.sense",
            "reflect-progress.sense",
            "critique.works",
            "critique.nothing",
            "critique.score",
            "critique.fix",
            "critique.done");

    static final List<Audience> AUDIENCES = List.of(Briefs.TU, Briefs.VOUS, Briefs.ENGLISH);

    private final OfflineWriter writer = new OfflineWriter();

    @ParameterizedTest
    @FieldSource("AUDIENCES")
    void every_wording_is_whole_keeps_to_one_register_and_to_the_rules_of_its_typography(Audience audience) {
        var texts = texts(audience);

        assertThat(texts).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(text)
                    .doesNotContain("  ", "..", ". .", " .", " ,", "{", "}", "null", "'")
                    .doesNotContainPattern("[.!?] \\p{Ll}")
                    .endsWith(".");
            if (audience.language() == Language.FR) {
                assertThat(text).doesNotContainPattern(MARK_WITHOUT_ITS_SPACE);
                assertThat(text).doesNotContainPattern(audience.equals(Briefs.TU) ? VOUS : TU);
            } else {
                assertThat(text).doesNotContainPattern(" [:;!?]");
            }
        });
    }

    @Test
    void two_check_ins_in_a_row_never_begin_with_the_same_words() {
        for (var audience : AUDIENCES) {
            for (var weighs : List.of("le loyer", "")) {
                for (int round = 0; round < 12; round++) {
                    assertThat(opening(audience, weighs, round)).isNotEqualTo(opening(audience, weighs, round + 1));
                }
            }
        }
    }

    @Test
    void the_same_brief_and_turn_give_the_same_text() {
        var brief = Briefs.reflection(Briefs.TU, "le loyer");

        assertThat(writer.write(brief, 7, 3)).isEqualTo(writer.write(brief, 7, 3));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_over_and_over_has_at_least_five_wordings(Language language) {
        for (var audience : AUDIENCES) {
            if (audience.language() == language) {
                var sentences = new Sentences(Sentences.read(language), audience, new Sentences.Pick(0, 0));
                assertThat(REPEATED)
                        .allSatisfy(key -> assertThat(sentences.variants(key))
                                .as(key)
                                .hasSizeGreaterThanOrEqualTo(LEAST_VARIANTS)
                                .doesNotHaveDuplicates());
            }
        }
    }

    @Test
    void a_sentence_that_addresses_the_person_exists_for_tu_and_for_vous() {
        var sentences = Sentences.read(Language.FR);

        assertThat(sentences.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".tu"))
                .allSatisfy(key -> assertThat(sentences.getProperty(key.replace(".tu", ".vous"), ""))
                        .doesNotContainPattern(TU)
                        .isNotBlank());
        assertThat(sentences.stringPropertyNames())
                .filteredOn(key -> !key.endsWith(".tu") && !key.endsWith(".vous") && !key.startsWith("letter."))
                .allSatisfy(key -> assertThat(sentences.getProperty(key, ""))
                        .doesNotContainPattern(TU)
                        .doesNotContainPattern(VOUS));
    }

    @Test
    void a_small_word_before_the_persons_words_is_elided() {
        var made = new Properties();
        made.setProperty("test.1", "Il s’agit de {words}, je crois que {words}.");

        assertThat(new Sentences(made, Briefs.TU, new Sentences.Pick(0, 0))
                        .say("test", java.util.Map.of("words", "aider")))
                .isEqualTo("Il s’agit d’aider, je crois qu’aider.");
    }

    private String opening(Audience audience, String weighs, int round) {
        var text = text(Briefs.reflection(audience, weighs), 7, round);
        return text.substring(0, Math.min(12, text.length()));
    }

    private Set<String> texts(Audience audience) {
        var texts = new TreeSet<String>();
        var briefs = new ArrayList<Brief>();
        for (var task : List.of("reflect", "reflect-fear", "reflect-setback", "reflect-progress")) {
            for (var levels : List.of(List.of(2, 2), List.of(2, 8), List.of(8, 3), List.of(9, 9), List.of(5, 5))) {
                briefs.add(Briefs.reflection(
                        audience, "check-in/" + task, levels.getFirst(), levels.getLast(), "le loyer."));
                briefs.add(Briefs.reflection(audience, "check-in/" + task, levels.getFirst(), levels.getLast(), ""));
            }
        }
        for (var score : List.of(30, 60, 90)) {
            briefs.add(Briefs.critique(audience, score, List.of("Dates lisibles"), List.of("Retirer le tableau")));
            briefs.add(Briefs.critique(audience, score, List.of(), List.of()));
        }
        briefs.forEach(brief -> IntStream.range(0, SEEDS).forEach(seed -> texts.add(text(brief, seed * 7_919, seed))));
        return texts;
    }

    private String text(Brief brief, int seed, int turn) {
        return Objects.requireNonNull(writer.write(brief, seed, turn).get("text"));
    }
}
