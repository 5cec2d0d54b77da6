package fr.phoenix.prompts.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tools, skills and diplomas that a letter may not claim out of thin air, from {@code skills.txt}: one a line, its other names behind
 * bars. Names are matched literally, as whole words, so that C++, C#, .NET, CI/CD and R&D are found. A line that begins with {@code =}
 * could be read as an ordinary word (Sage, Excel): a claim of it needs the exact case, while a fact supports it in any case.
 */
final class SkillsLexicon {

    private final List<Skill> skills;

    private record Skill(String name, Pattern anyCase, Pattern claim) {}

    private SkillsLexicon(List<Skill> skills) {
        this.skills = skills;
    }

    static SkillsLexicon load() {
        try (InputStream stream = Objects.requireNonNull(
                SkillsLexicon.class.getResourceAsStream("/fr/phoenix/prompts/guard/skills.txt"))) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SkillsLexicon of(String lines) {
        return new SkillsLexicon(lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(SkillsLexicon::skill)
                .toList());
    }

    private static Skill skill(String line) {
        boolean exact = line.startsWith("=");
        var names = Arrays.stream(line.substring(exact ? 1 : 0).split("\\|"))
                .map(String::strip)
                .map(Typography::plain)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var words = "(?<![\\p{L}\\d.+#/&])(?:" + names + ")(?![\\p{L}\\d+#])";
        var anyCase = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Skill(line, anyCase, exact ? Pattern.compile(words) : anyCase);
    }

    /** The skills that facts or an offer name. */
    Set<String> supportedBy(String text) {
        return find(text, Skill::anyCase);
    }

    /** The skills that a draft names. */
    Set<String> claimedIn(String text) {
        return find(text, Skill::claim);
    }

    private Set<String> find(String text, Function<Skill, Pattern> pattern) {
        var plain = Typography.plain(text);
        return skills.stream()
                .filter(skill -> pattern.apply(skill).matcher(plain).find())
                .map(Skill::name)
                .collect(Collectors.toSet());
    }
}
