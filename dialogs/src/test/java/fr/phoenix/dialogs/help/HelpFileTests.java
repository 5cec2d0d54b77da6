package fr.phoenix.dialogs.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.safety.Danger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpFileTests {

    /** So long may nobody have looked at a number or a text. */
    private static final int MOST_MONTHS = 12;

    /** A number as it is called: in bold, after “le”, “au” and the like, or as a link. */
    private static final Pattern CALLED = Pattern.compile(
            "\\*\\*(\\d{2,4}|\\d{3} \\d{3})\\*\\*|\\b(?:le|au|du|call|text|dial|of)[ \\u00a0](\\d{2,4})\\b");

    /** Not to be taken for anything else, wherever they stand. */
    private static final List<String> DISTINCT = List.of("3114", "3919", "116 006", "116006");

    private static final Pattern LINKED = Pattern.compile("href=\"tel:([^\"]+)\"");

    private final HelpFile help = HelpFile.load();

    /** The only test that asks what day it is: on purpose it fails one day, and then somebody has to review the file. */
    @Test
    void every_number_and_every_text_was_verified_within_twelve_months() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var oldest = today.minusMonths(MOST_MONTHS);
        var stale = new ArrayList<String>();
        help.lines().stream()
                .filter(line ->
                        line.verified().isBefore(oldest) || line.verified().isAfter(today.plusDays(1)))
                .forEach(line -> stale.add("line " + line.name() + " " + line.verified()));
        help.texts().stream()
                .filter(text ->
                        text.verified().isBefore(oldest) || text.verified().isAfter(today.plusDays(1)))
                .forEach(text -> stale.add("text " + text.key() + " " + text.verified()));

        assertThat(stale).as("review help.txt as its head says").isEmpty();
    }

    @Test
    void every_line_says_where_it_was_looked_up() {
        assertThat(help.lines())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(line -> assertThat(line.source()).startsWith("https://"));
    }

    @Test
    void no_text_gives_a_number_that_is_no_line() {
        var known = help.lines().stream().map(HelpLine::number).collect(Collectors.toSet());

        assertThat(help.texts())
                .allSatisfy(text -> assertThat(numbers(text.tu() + " " + text.vous() + " " + text.english()))
                        .as(text.key())
                        .isSubsetOf(known));
    }

    private static List<String> numbers(String text) {
        return CALLED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    /** What is read is not what is said: the detector's rules may know the numbers as words. Pages of the web have a test of their own. */
    @Test
    void no_other_text_of_the_product_gives_a_number() throws IOException {
        var modules = Path.of("..");
        try (Stream<Path> files = Files.walk(modules, 20)) {
            var texts = files.filter(file -> file.toString().contains("/src/main/resources/"))
                    .filter(file -> file.toString().matches(".*\\.(properties|txt|md)"))
                    .filter(file -> !file.toString().contains("/dialogs/safety/"))
                    .filter(file -> !file.endsWith(Path.of("help", "help.txt")))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();

            assertThat(texts).hasSizeGreaterThan(20);
            for (var file : texts) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(DISTINCT);
                if (file.getFileName().toString().startsWith("texts_")) {
                    assertThat(numbers(Files.readString(file)))
                            .as(file.toString())
                            .doesNotContain("15", "17", "112", "114", "119");
                }
            }
        }
    }

    /** Pages that are served as they are cannot take their numbers from the file; they may link to none that is not in it. */
    @Test
    void the_pages_of_the_web_link_only_to_numbers_of_the_file() throws IOException {
        var known = help.lines().stream()
                .map(line -> line.number().replace(" ", ""))
                .collect(Collectors.toSet());
        var linked = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("..", "bot", "src", "main", "resources"))) {
            for (var page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                LINKED.matcher(Files.readString(page)).results().forEach(link -> linked.add(link.group(1)));
            }
        }

        assertThat(linked).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @EnumSource(Danger.class)
    void each_danger_has_numbers_of_its_own_and_an_emergency_one_among_them(Danger danger) {
        for (var alarm : List.of(danger.code(), danger.code() + "-of-another")) {
            assertThat(help.knows(alarm)).as(alarm).isTrue();
            assertThat(help.listed(alarm, false, Language.FR)).contains("**112**", "**114**");
            assertThat(help.listed(alarm, true, Language.EN)).startsWith("- **119**: ");
        }
    }
}
