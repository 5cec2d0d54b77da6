package fr.phoenix.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A measure that the documentation promises has a test, and that test exists. */
class PrivacyDocumentTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("dialogs", "prompts", "persistence", "bot");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

    @Test
    void every_measure_of_the_impact_assessment_names_a_test_that_exists() throws IOException {
        var missing = new ArrayList<String>();
        int named = 0;
        for (var measure : measures()) {
            var test = TEST.matcher(measure);
            boolean any = false;
            while (test.find()) {
                any = true;
                named++;
                if (!exists(test.group(1), test.group(2))) {
                    missing.add(test.group());
                }
            }
            if (!any) {
                missing.add("no test for: " + measure);
            }
        }

        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(25);
    }

    /** The last column of the table. */
    private static List<String> measures() throws IOException {
        var document = Files.readString(ROOT.resolve("docs/privacy.md"));
        var table = document.substring(document.indexOf("\n## DPIA"));
        return table.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---") && !line.startsWith("| risk"))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                .toList();
    }

    private static boolean exists(String type, String method) throws IOException {
        var source = source(type);
        return source.isPresent() && Files.readString(source.get()).contains("void " + method + "(");
    }

    private static Optional<Path> source(String type) throws IOException {
        for (var module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                var found = files.filter(file -> file.endsWith(type + ".java")).findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
