package fr.phoenix.prompts.offline;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
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

/**
 * The offline writer's sentences, by key and variant: {@code reflect.fear.1}, {@code reflect.fear.2}…; French ones that address the
 * person end in {@code .tu} or {@code .vous}. The same seed always picks the same variant; {@code {name}} is replaced as it is.
 */
final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Properties sentences;
    private final Register register;
    private final int seed;

    private Sentences(Properties sentences, Register register, int seed) {
        this.sentences = sentences;
        this.register = register;
        this.seed = seed;
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

    static Sentences of(Properties sentences, Register register, int seed) {
        return new Sentences(sentences, register, seed);
    }

    /** One variant of the sentence. */
    String say(String key) {
        return say(key, Map.of());
    }

    String say(String key, Map<String, String> values) {
        var variants = variants(key);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        var chosen = variants.get(Math.floorMod(((seed ^ key.hashCode()) * 0x9E3779B1) >>> 7, variants.size()));
        return PLACE.matcher(chosen)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    List<String> variants(String key) {
        var suffix = register == Register.TU ? ".tu" : ".vous";
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
