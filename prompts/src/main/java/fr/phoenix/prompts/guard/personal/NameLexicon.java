package fr.phoenix.prompts.guard.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * First names, and words that are none though they begin with a capital, from {@code names.txt}; written by hand, with no claim to be
 * complete. Compared without accents and case.
 */
final class NameLexicon {

    /** What a word of the list is worth as a sign of a name. */
    enum Section {
        /** A name even in lower case. */
        ANYWHERE,
        /** A name when it has a capital: in lower case it may be a word. */
        CAPITAL,
        /** A word too, or a town: a name only with a surname, or where something says so. */
        WITH_SURNAME,
        /** No part of a name: a word that begins sentences, a trade, a firm, a town, a month. */
        NEVER,
        /** A firm, school or street that is called like a person. */
        PLACE
    }

    private final Map<Section, Set<String>> words;

    private NameLexicon(Map<Section, Set<String>> words) {
        this.words = words;
    }

    static NameLexicon load() {
        try (InputStream stream =
                Objects.requireNonNull(NameLexicon.class.getResourceAsStream("/fr/phoenix/prompts/guard/names.txt"))) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param file sections, each headed by a line such as {@code [CAPITAL]}, of words apart by commas */
    static NameLexicon of(String file) {
        var words = new EnumMap<Section, Set<String>>(Section.class);
        for (var section : file.split("(?m)^\\[")) {
            int head = section.indexOf(']');
            if (head > 0) {
                words.put(
                        Section.valueOf(section.substring(0, head)),
                        Arrays.stream(section.substring(head + 1).split("[,\\n]"))
                                .map(NameLexicon::folded)
                                .filter(word -> !word.isEmpty())
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return new NameLexicon(words);
    }

    boolean has(Section section, String word) {
        return words.getOrDefault(section, Set.of()).contains(folded(word));
    }

    /** A first name with a capital, or a hyphenated pair that begins with one. */
    boolean isFirstName(String word) {
        var first = word.contains("-") ? word.substring(0, word.indexOf('-')) : word;
        return has(Section.ANYWHERE, word)
                || has(Section.CAPITAL, word)
                || (word.contains("-") && (has(Section.ANYWHERE, first) || has(Section.CAPITAL, first)));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
