package fr.phoenix.prompts.guard.personal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that are known from elsewhere: the whole in any case, each word of it with a capital. A word of fewer than three letters, such
 * as a particle, is no name by itself.
 */
final class KnownNames implements Recogniser {

    private static final int SHORTEST = 3;

    private final List<Pattern> patterns;

    private KnownNames(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static KnownNames none() {
        return new KnownNames(List.of());
    }

    static KnownNames of(Collection<String> names) {
        var even = names.stream()
                .map(name -> PersonalData.even(name).strip())
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .toList();
        var wholes = pattern(even.stream(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var words = pattern(
                even.stream()
                        .flatMap(name -> Arrays.stream(name.split("[ .]+")))
                        .filter(word -> word.length() >= SHORTEST)
                        .flatMap(KnownNames::capitalised),
                0);
        return new KnownNames(Stream.concat(wholes, words).toList());
    }

    private static Stream<String> capitalised(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(
                word.toUpperCase(Locale.ROOT), lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }

    private static Stream<Pattern> pattern(Stream<String> texts, int flags) {
        var any = texts.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Stream.empty()
                : Stream.of(Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])", flags));
    }

    @Override
    public Stream<Finding> in(String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(match -> Finding.of(Kind.NAME, text, match.start(), match.end()));
    }
}
