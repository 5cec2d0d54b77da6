package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.orchestration.Audience;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The offline writer's sentences, by key and variant: {@code reflect.fear.1}, {@code reflect.fear.2}…; French ones that address the
 * person end in {@code .tu} or {@code .vous}. The same seed always picks the same variant; {@code {name}} is replaced as it is.
 */
final class Sentences {

    private static final Pattern PLACE = Pattern.compile("(?:(?<before>\\p{L}+) )?\\{(?<name>[a-z]+)}");

    /**
     * What picks the variant.
     *
     * @param seed the same for the same brief
     * @param turn counts on from one text of a kind to the next, so that two in a row differ
     */
    record Pick(int seed, int turn) {}

    private final Properties sentences;
    private final Audience audience;
    private final Pick pick;

    Sentences(Properties sentences, Audience audience, Pick pick) {
        this.sentences = sentences;
        this.audience = audience;
        this.pick = pick;
    }

    static Properties read(Language language) {
        var properties = new Properties();
        var resource = "/fr/phoenix/prompts/offline/sentences_" + language.code() + ".properties";
        try (var stream = Objects.requireNonNull(Sentences.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** One variant of the sentence. */
    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> values) {
        return fill(key, ((pick.seed() ^ key.hashCode()) * 0x9E3779B1) >>> 7, values);
    }

    /** The variant after the one that the turn before had; the first turn's depends on the key alone. */
    String sayInTurn(String key, Map<String, String> values) {
        return fill(key, key.hashCode() + pick.turn(), values);
    }

    private String fill(String key, int number, Map<String, String> values) {
        var variants = variants(key);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        var chosen = variants.get(Math.floorMod(number, variants.size()));
        return PLACE.matcher(chosen).replaceAll(match -> {
            var value = values.get(match.group("name"));
            return Matcher.quoteReplacement(value == null ? match.group() : joined(match.group("before"), value));
        });
    }

    /** A French “de” or “que” before the person's words gives way to an elision. */
    private String joined(@Nullable String before, String value) {
        return before == null ? value : audience.language().join(before, value);
    }

    List<String> variants(String key) {
        var suffix = audience.register() == Register.TU ? ".tu" : ".vous";
        var variants = new ArrayList<String>();
        for (int variant = 1; ; variant++) {
            var name = key + "." + variant;
            var sentence = sentences.getProperty(name + suffix, sentences.getProperty(name, ""));
            if (sentence.isEmpty()) {
                return variants;
            }
            variants.add(sentence);
        }
    }
}
