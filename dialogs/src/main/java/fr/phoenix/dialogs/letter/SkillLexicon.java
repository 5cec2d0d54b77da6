package fr.phoenix.dialogs.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The skills that are known by name, French and English, from {@code letter-skills.txt}: one skill a line, its names separated by
 * {@code |}, the first one being its code. Names are matched literally (C++, C#, .NET, CI/CD, R&amp;D), folded, plural or not.
 */
final class SkillLexicon {

    private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}]{3,}");
    private static final Pattern OF = Pattern.compile("(?:de|des|du)");
    private static final SkillLexicon STANDARD = new SkillLexicon(read("/fr/phoenix/dialogs/letter-skills.txt"));

    private final List<Skill> skills;

    private SkillLexicon(List<Skill> skills) {
        this.skills = skills;
    }

    private record Skill(String code, Pattern names) {}

    static SkillLexicon standard() {
        return STANDARD;
    }

    private static List<Skill> read(String resource) {
        var skills = new ArrayList<Skill>();
        try (var stream = Objects.requireNonNull(SkillLexicon.class.getResourceAsStream(resource), resource);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .forEach(line -> skills.add(skill(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(skills);
    }

    private static Skill skill(String line) {
        var names = line.split("\\|");
        var anyName = Arrays.stream(names).map(SkillLexicon::pattern).collect(Collectors.joining("|"));
        return new Skill(
                names[0].strip(), Pattern.compile("(?<![\\p{L}\\p{N}+#])(" + anyName + ")(?![\\p{L}\\p{N}+#])"));
    }

    private static String pattern(String name) {
        return Arrays.stream(Folding.fold(name).split(" "))
                .map(SkillLexicon::wordPattern)
                .collect(Collectors.joining("[ -]"));
    }

    private static String wordPattern(String word) {
        if (OF.matcher(word).matches()) {
            return OF.pattern();
        }
        return Pattern.quote(word) + (PLAIN_WORD.matcher(word).matches() ? "[sx]?" : "");
    }

    /** The codes of the skills that a text names. */
    Set<String> in(String text) {
        var folded = Folding.fold(text);
        return skills.stream()
                .filter(skill -> skill.names.matcher(folded).find())
                .map(Skill::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words by which a text calls the skills, each once, in its own order. */
    List<String> namesIn(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = Folding.fold(composed);
        return skills.stream()
                .flatMap(skill -> skill.names.matcher(folded).results().limit(1))
                .sorted(Comparator.comparingInt(MatchResult::start))
                .map(found -> composed.substring(found.start(), found.end()))
                .toList();
    }
}
