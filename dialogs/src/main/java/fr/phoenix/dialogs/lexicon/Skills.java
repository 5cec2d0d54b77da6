package fr.phoenix.dialogs.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Our own lexicon of skills, French and English, with synonyms ({@code skills.txt}: one skill a line, its forms between bars, the
 * first one shown in French, the second in English). Forms are met literally, as whole words, whatever their case and accents; so
 * C++, C#, .NET and R&amp;D are met as they are.
 */
public final class Skills {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}+#&./-]+");
    private static final Pattern EDGE = Pattern.compile("^[/&-]+|[./&-]+$");
    private static final int LONGEST = 5;
    private static final Skills ALL = read();

    private final Map<String, Skill> byForm = new HashMap<>();

    private Skills() {}

    /** One skill, by the names it is shown with. */
    public record Skill(String french, String english) {}

    private static Skills read() {
        var skills = new Skills();
        try (InputStream stream = Objects.requireNonNull(Skills.class.getResourceAsStream("skills.txt"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(skills::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return skills;
    }

    private void add(String line) {
        var forms = line.split("\\|");
        var skill = new Skill(forms[0].strip(), forms[1].strip());
        for (var form : forms) {
            byForm.putIfAbsent(String.join(" ", tokens(form)), skill);
        }
    }

    /** The distinct skills that the text names, in the order of their first mention: naming one again changes nothing. */
    public static Set<Skill> in(String text) {
        var found = new LinkedHashSet<Skill>();
        var tokens = tokens(text);
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
                var skill = ALL.byForm.get(String.join(" ", tokens.subList(from, to)));
                if (skill != null) {
                    found.add(skill);
                }
            }
        }
        return found;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        TOKEN.matcher(Folded.of(text).replace('\'', ' ')).results().forEach(match -> {
            var token = EDGE.matcher(match.group()).replaceAll("");
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        });
        return tokens;
    }
}
