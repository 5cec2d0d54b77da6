package fr.phoenix.dialogs.obstacles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of obstacles and moves: all there, in the register they are said in, and nothing but an offer. */
class CoachingTextsTests {

    private static final int LONGEST_BUTTON = 34;
    private static final int LONGEST = 320;

    private static final Pattern TU = word("tu|te|toi|ton|ta|tes|t’\\p{L}+");
    private static final Pattern VOUS = word("vous|votre|vos");
    private static final Pattern OWNED = word("mon|ma|mes|my|your|yours|you");
    private static final Pattern ORDER =
            word("il faut|faut|devez|dois|doit|devriez|devrais|faites|fais|essaie|essayez|conseil(?:le|lons)"
                    + "|you should|you must|must|have to|why not|pourquoi ne pas");
    private static final Pattern GENDERED = Pattern.compile("\\p{L}\\((?:e|ne|le|se)\\)|·|\\p{L}/\\p{L}");
    private static final Pattern PLAIN_SPACE = Pattern.compile(" [:;!?»]|« |[A-Za-z]'|\"");
    private static final Pattern NARROW_PUNCTUATION = Pattern.compile("[^\\u00a0][;!?»]|(?<!\\p{N}|\\u00a0|https):");

    private final Texts texts = Texts.load();
    private final List<Obstacle> obstacles = Obstacles.load().all();
    private final List<Move> moves = Moves.load().all();

    private static Pattern word(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}’']|rendez-)(?:" + words + ")(?!\\p{L}|-)");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_its_words_and_no_words_are_left_over(Language language) {
        var wanted = Stream.concat(
                        obstacles.stream().flatMap(obstacle -> obstacle.texts().stream()),
                        moves.stream().flatMap(move -> move.texts().stream()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(texts.keys(language).stream().filter(key -> key.matches("(?:obstacle|move)\\..*")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void names_fit_a_button_and_differ(Language language) {
        var names = names(language).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name)
                        .hasSizeLessThanOrEqualTo(LONGEST_BUTTON)
                        .doesNotEndWith(".")
                        .matches("\\p{Lu}.*"));
    }

    @Test
    void questions_evoke_and_begin_with_an_open_word() {
        each(
                Language.FR,
                (key, text) -> assertThat(text)
                        .as(key)
                        .matches("(?:Qu’est-ce|Comment|En quoi)[ ’].+\\u00a0\\?|Qu’est-ce qu.+\\u00a0\\?")
                        .doesNotContainPattern(ORDER)
                        .containsOnlyOnce("?"),
                questions());
        each(
                Language.EN,
                (key, text) -> assertThat(text)
                        .as(key)
                        .matches("(?:What|How)[ ,].+\\?")
                        .doesNotContainPattern(ORDER)
                        .containsOnlyOnce("?"),
                questions());
    }

    @Test
    void a_reflection_is_one_short_sentence_and_asks_nothing() {
        var reflections = obstacles.stream().map(Obstacle::reflect).toList();
        for (var language : Language.values()) {
            each(
                    language,
                    (key, text) -> assertThat(text)
                            .as(key)
                            .hasSizeLessThanOrEqualTo(80)
                            .matches("[^.?!]+\\."),
                    reflections);
        }
    }

    @Test
    void a_move_is_offered_as_what_some_people_do() {
        var what = moves.stream().map(Move::what).toList();
        each(
                Language.FR,
                (key, text) -> assertThat(text)
                        .as(key)
                        .containsIgnoringCase("certaines personnes")
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .doesNotContainPattern(ORDER)
                        .matches(".+[.?]"),
                what);
        each(
                Language.EN,
                (key, text) -> assertThat(text)
                        .as(key)
                        .containsIgnoringCase("some people")
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .doesNotContainPattern(ORDER)
                        .matches(".+[.?]"),
                what);
    }

    @Test
    void a_reason_stands_behind_the_name() {
        var why = moves.stream().map(Move::why).toList();
        each(Language.FR, (key, text) -> assertThat(text).as(key).matches("parce qu(?:e |’)[^.?!]+"), why);
        each(Language.EN, (key, text) -> assertThat(text).as(key).matches("because [^.?!]+"), why);
    }

    @Test
    void a_first_step_stands_behind_then_i_will() {
        var step = moves.stream().map(Move::step).toList();
        each(
                Language.FR,
                (key, text) -> assertThat(text)
                        .as(key)
                        .matches("\\p{Ll}+(?:er|ir|ire|re) (?:[^?!]|\\.(?=\\p{L}))*[^.?!:]")
                        .doesNotContainPattern(OWNED),
                step);
        each(
                Language.EN,
                (key, text) -> assertThat(text)
                        .as(key)
                        .matches("(?!to )\\p{Ll}+ (?:[^?!]|\\.(?=\\p{L}))*[^.?!:]")
                        .doesNotContainPattern(OWNED),
                step);
    }

    @Test
    void what_serves_both_registers_addresses_nobody() {
        var shared = texts.keys(Language.FR).stream()
                .filter(key -> key.matches("(?:obstacle|move)\\..*"))
                .filter(key -> !questions().contains(key))
                .toList();
        each(
                Language.FR,
                (key, text) ->
                        assertThat(text).as(key).doesNotContainPattern(TU).doesNotContainPattern(VOUS),
                shared);
    }

    @Test
    void questions_keep_to_their_register() {
        for (var key : questions()) {
            assertThat(texts.say(Language.FR, Register.TU, key)).as(key).doesNotContainPattern(VOUS);
            assertThat(texts.say(Language.FR, Register.VOUS, key)).as(key).doesNotContainPattern(TU);
        }
    }

    @Test
    void french_is_set_as_french_and_guesses_no_gender() {
        var all = texts.keys(Language.FR).stream()
                .filter(key -> key.matches("(?:obstacle|move)\\..*"))
                .toList();
        each(
                Language.FR,
                (key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern(PLAIN_SPACE)
                        .doesNotContainPattern(NARROW_PUNCTUATION)
                        .doesNotContainPattern(GENDERED),
                all);
    }

    @Test
    void every_source_of_a_move_is_explained_in_the_docs() throws IOException {
        var document = Files.readString(document());

        assertThat(moves)
                .extracting(Move::source)
                .allSatisfy(source -> assertThat(document).containsPattern("(?m)^#### `" + source + "`:"));
    }

    @Test
    void no_source_stands_twice_in_the_docs() throws IOException {
        var headings = Pattern.compile("(?m)^#### `([a-z0-9-]+)`:")
                .matcher(Files.readString(document()))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(headings).isNotEmpty().doesNotHaveDuplicates();
    }

    private List<String> questions() {
        return obstacles.stream()
                .flatMap(obstacle -> Stream.of(obstacle.question(), obstacle.deeper()))
                .toList();
    }

    private Stream<String> names(Language language) {
        return Stream.concat(
                        obstacles.stream().map(Obstacle::name), moves.stream().map(Move::name))
                .map(key -> texts.say(language, Register.VOUS, key));
    }

    private void each(Language language, BiConsumer<String, String> check, List<String> keys) {
        assertThat(keys).isNotEmpty();
        for (var register : Register.values()) {
            keys.forEach(key -> check.accept(key, texts.say(language, register, key)));
        }
    }

    private static Path document() {
        return Path.of("..", "docs", "coaching.md");
    }
}
