package fr.phoenix.dialogs.letter.writing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Claims;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Source;
import fr.phoenix.dialogs.letter.writing.Wishes.Length;
import fr.phoenix.dialogs.letter.writing.Wishes.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterWriterTests {

    private static final Pattern NOT_ELIDED = Pattern.compile(
            "(?iu)(?<![\\p{L}’])(?:(?:de|le|la|je|que|ne|se|me|te) (?:[aeiouéèêàâîô]|h[ôoô]p|h[éa]b)|si ils?(?!\\p{L})|à le |à les |de le |de les )(?!on[zc])");
    private static final Pattern DOUBLED = Pattern.compile("(?iu)(?<![\\p{L}’])(\\p{L}{2,}) \\1(?![\\p{L}’])");

    /** One letter and what it is made of. */
    record Written(Material material, Wishes wishes, Letter letter) {

        @Override
        public String toString() {
            return material.title().words() + " " + material.gender() + " " + wishes;
        }
    }

    private static final List<Written> LETTERS = written().toList();

    static Stream<Written> letters() {
        return LETTERS.stream();
    }

    private static Stream<Written> written() {
        return Materials.inAllGenders().flatMap(material -> wishes().map(wishes -> write(material, wishes)));
    }

    private static Stream<Wishes> wishes() {
        return Stream.of(Tone.values())
                .flatMap(tone -> Stream.of(Length.values())
                        .flatMap(length ->
                                LongStream.range(0, 3).mapToObj(seed -> new Wishes(length, tone, seed * 7919))));
    }

    private static Written write(Material material, Wishes wishes) {
        return new Written(material, wishes, LetterWriter.write(material, wishes));
    }

    @Test
    void every_sentence_rests_on_grounds_that_exist_and_claims_nothing_beyond_them() {
        letters().forEach(LetterWriterTests::restsOnItsGrounds);
    }

    private static void restsOnItsGrounds(Written written) {
        var grounds = written.material().grounds();
        for (var sentence : written.letter().sentences()) {
            assertThat(grounds.keySet()).as(sentence.text()).containsAll(sentence.grounds());
            var said = sentence.grounds().stream()
                    .map(id -> java.util.Objects.requireNonNull(grounds.get(id)).words())
                    .toList();
            assertThat(Claims.beyond(sentence.text(), said)).as(sentence.text()).isEmpty();
        }
    }

    @Test
    void sentences_are_well_set() {
        letters().forEach(LetterWriterTests::isWellSet);
    }

    private static void isWellSet(Written written) {
        var openings = new HashSet<String>();
        var ids = new HashSet<String>();
        for (var sentence : written.letter().sentences()) {
            var text = sentence.text();
            assertThat(text)
                    .matches("(?s).*[.?]$")
                    .doesNotContain("  ")
                    .doesNotContain("..")
                    .doesNotContain(" ,")
                    .doesNotContain("{");
            assertThat(Character.isLowerCase(text.charAt(0))).as(text).isFalse();
            assertThat(openings.add(Writing.opening(text)))
                    .as("new opening: " + text)
                    .isTrue();
            assertThat(ids.add(sentence.id())).as(sentence.id()).isTrue();
            assertThat(sentence.id()).matches("s\\d+");
            assertThat(DOUBLED.matcher(text.replaceAll("(?i)nous nous|vous vous", ""))
                            .find())
                    .as(text)
                    .isFalse();
            if (written.material().language() == Language.FR) {
                assertThat(NOT_ELIDED.matcher(text).find()).as(text).isFalse();
                assertThat(text).doesNotMatch("(?iu).*(?<!\\p{L})(?:tu|te|toi|ton|tes)(?!\\p{L}).*");
            }
        }
    }

    @Test
    void the_same_material_and_wishes_give_the_same_letter_and_other_seeds_others() {
        Materials.all().values().forEach(material -> {
            var one = LetterWriter.write(material, Wishes.USUAL.seed(3));

            assertThat(LetterWriter.write(material, Wishes.USUAL.seed(3))).isEqualTo(one);
            assertThat(LetterWriter.write(material, Wishes.USUAL.seed(4))).isNotEqualTo(one);
        });
    }

    @Test
    void a_sentence_keeps_its_id_whatever_the_wishes_are() {
        Materials.all().values().forEach(material -> {
            var one = LetterWriter.write(material, Wishes.USUAL);
            var other = LetterWriter.write(material, new Wishes(Length.SHORT, Tone.PLAIN, 12));

            for (var sentence : other.sentences()) {
                one.sentences().stream()
                        .filter(same -> same.purpose() == sentence.purpose()
                                && same.grounds().equals(sentence.grounds()))
                        .forEach(same -> assertThat(same.id()).isEqualTo(sentence.id()));
            }
        });
    }

    @Test
    void no_letter_is_too_long() {
        letters()
                .forEach(written -> assertThat(written.letter().words())
                        .as(written.toString())
                        .isLessThanOrEqualTo(written.wishes().length() == Length.USUAL ? 350 : 220));
    }

    @Test
    void rich_material_gives_a_letter_of_the_length_that_is_wished() {
        Stream.of(
                        "cashier to care assistant",
                        "waiter to developer",
                        "teacher to project manager",
                        "cashier to care assistant in English")
                .map(Materials::of)
                .flatMap(material -> wishes().map(wishes -> write(material, wishes)))
                .forEach(written -> assertThat(LetterWriter.fits(written.letter(), written.wishes()))
                        .as(written + " has " + written.letter().words() + " words")
                        .isTrue());
    }

    @Test
    void a_thin_material_gives_a_short_letter_and_nothing_is_made_up() {
        var letter = LetterWriter.write(Materials.of("electrician, thin"), Wishes.USUAL);

        assertThat(letter.words()).isBetween(90, 220);
        assertThat(letter.sentences()).noneMatch(sentence -> sentence.purpose() == Purpose.PROOF);
    }

    @Test
    void no_gender_is_mixed_into_a_letter() {
        var waiter = Materials.of("waiter to developer");
        for (var wishes : wishes().toList()) {
            var feminine = text(LetterWriter.write(Materials.with(waiter, Gender.FEMININE), wishes));
            var masculine = text(LetterWriter.write(Materials.with(waiter, Gender.MASCULINE), wishes));

            assertThat(feminine)
                    .doesNotMatch(
                            "(?su).*(?<!\\p{L})(?:développeur|fier|heureux|prêt|contenté|comme serveur)(?!\\p{L}).*");
            assertThat(masculine)
                    .doesNotMatch(
                            "(?su).*(?<!\\p{L})(?:développeuse|fière|heureuse|prête|contentée|serveuse)(?!\\p{L}).*");
        }
    }

    @Test
    void who_chose_no_gender_is_not_agreed_with() {
        Materials.all().values().stream()
                .filter(material -> material.language() == Language.FR)
                .flatMap(material -> wishes().map(
                                wishes -> text(LetterWriter.write(Materials.with(material, Gender.UNMARKED), wishes))))
                .forEach(text -> assertThat(text)
                        .doesNotMatch(
                                "(?su).*(?<!\\p{L})(?:fi(?:er|ère)|heureu(?:x|se)|prête?|contentée?)(?!\\p{L}).*"));
    }

    @Test
    void a_sentence_said_again_has_other_words_on_the_same_grounds() {
        var material = Materials.of("cashier to care assistant");
        for (var sentence : LetterWriter.write(material, Wishes.USUAL).sentences()) {
            var again = LetterWriter.again(sentence, material, Wishes.USUAL.seed(1));

            assertThat(again.text()).isNotEqualTo(sentence.text());
            assertThat(again.id()).isEqualTo(sentence.id());
            assertThat(again.grounds()).isEqualTo(sentence.grounds());
        }
    }

    @Test
    void tells_what_was_said_about_a_topic_once() {
        var material = Materials.of("cashier to care assistant");
        var more = LetterWriter.about("ma grand-mère", material, Wishes.USUAL, List.of());

        assertThat(more).isNotEmpty();
        assertThat(more.getFirst().text()).contains("grand-mère");
        assertThat(LetterWriter.about("ma grand-mère", material, Wishes.USUAL, more))
                .isEmpty();
        assertThat(LetterWriter.about("la plongée sous-marine", material, Wishes.USUAL, List.of()))
                .isEmpty();
    }

    @Test
    void the_message_that_goes_with_the_letter_is_short() {
        letters().forEach(written -> {
            var email = LetterWriter.email(written.material(), written.letter(), "Madame, Monsieur,");

            assertThat(email.split("\\s+")).hasSizeLessThanOrEqualTo(120);
            assertThat(email).contains("CV").doesNotContain("  ");
        });
    }

    @Test
    void whatever_a_person_types_breaks_nothing() {
        var random = new Random(20_261_126);
        for (int round = 0; round < 150; round++) {
            var written = write(random(random), Wishes.USUAL.seed(random.nextLong()));

            for (var sentence : written.letter().sentences()) {
                var grounds = written.material().grounds();
                var said = sentence.grounds().stream()
                        .map(id -> java.util.Objects.requireNonNull(grounds.get(id))
                                .words())
                        .toList();

                assertThat(Claims.numbersOf(String.join("\n", said))).containsAll(Claims.numbersOf(sentence.text()));
                assertThat(sentence.text()).matches("(?s).*[.?]$").doesNotContain("  ");
            }
        }
    }

    private static final List<String> TYPED = List.of(
            "j'ai fait la plonge",
            "encadré 4 personnes",
            "12 ans caissière",
            "permis B",
            "non jamais",
            "?",
            "…",
            "🙂",
            "J'AI TOUT FAIT",
            "gérer",
            "bah oui",
            "Excel",
            "accueil",
            "parce que",
            "tu sais bien",
            "je",
            "j'",
            "de la vente; du conseil",
            "led a team of 5",
            "I sold shoes",
            "pour aider",
            "(30 couverts)",
            "« soins »",
            "a",
            "1",
            "né en 1980",
            "avoir tenu la caisse, fait le ménage et les courses",
            "resté 3 ans",
            "hôtesse d'accueil",
            "Accueil et orientation de 40 résidents par jour",
            "le contact",
            "1 200 colis par jour");

    private static Material random(Random random) {
        var evidence = new ArrayList<Evidence>();
        for (int count = random.nextInt(8); count > 0; count--) {
            var kinds = Evidence.Kind.values();
            evidence.add(new Evidence(
                    "e" + (evidence.size() + 1),
                    kinds[random.nextInt(kinds.length)],
                    typed(random),
                    random.nextBoolean() ? "" : typed(random),
                    new Source.CvLine(1)));
        }
        return new Material(
                List.of(Language.values()).get(random.nextInt(2)),
                List.of(Gender.values()).get(random.nextInt(3)),
                new Ground("o-title", Ground.Origin.OFFER, typed(random)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Ground("o-company", Ground.Origin.OFFER, typed(random))),
                Optional.empty(),
                List.of(new Ground("o-d1", Ground.Origin.OFFER, typed(random))),
                List.of(),
                List.of(),
                evidence);
    }

    private static String typed(Random random) {
        var one = TYPED.get(random.nextInt(TYPED.size()));
        return random.nextInt(4) == 0
                ? one + ", " + TYPED.get(random.nextInt(TYPED.size())).toLowerCase(Locale.FRENCH)
                : one;
    }

    private static String text(Letter letter) {
        return letter.subject() + "\n"
                + String.join(
                        "\n", letter.sentences().stream().map(Sentence::text).toList());
    }
}
