package fr.phoenix.dialogs.texts;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.help.HelpFile;
import fr.phoenix.dialogs.help.HelpText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The fixed wording of {@code texts_fr.properties} and {@code coaching_fr.properties}, and the same in English; UTF-8. A key stands in one of
 * them only. A French key may end in {@code .tu} or {@code .vous}; {@code {0}}, {@code {1}}… are replaced by arguments as they are. An unknown
 * key is a bug and throws. What is said to people in distress, and the number of every line that helps ({@code {line:suicide}}), comes from
 * {@link HelpFile}.
 */
public final class Texts {

    /** The wording of all flows, then what the check-in says about obstacles and moves. */
    private static final List<String> FILES = List.of("texts", "coaching");

    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    private Texts() {}

    /** Reads the files of all languages from the class path. Throws {@link IllegalStateException} on a key that stands in two of them. */
    public static Texts load() {
        var texts = new Texts();
        var help = HelpFile.load();
        for (var language : Language.values()) {
            var all = new Properties();
            for (var file : FILES) {
                add(all, read("/fr/phoenix/dialogs/" + file + "_" + language.code() + ".properties"));
            }
            all.replaceAll((_, text) -> help.filled(String.valueOf(text)));
            help.texts().forEach(text -> put(all, language, text));
            texts.byLanguage.put(language, all);
        }
        return texts;
    }

    static void add(Properties all, Properties more) {
        for (var key : more.stringPropertyNames()) {
            if (all.putIfAbsent(key, more.getProperty(key)) != null) {
                throw new IllegalStateException("two texts for " + key);
            }
        }
    }

    private static void put(Properties properties, Language language, HelpText text) {
        switch (language) {
            case FR -> {
                if (text.tu().equals(text.vous())) {
                    properties.setProperty(text.key(), text.tu());
                } else {
                    properties.setProperty(text.key() + ".tu", text.tu());
                    properties.setProperty(text.key() + ".vous", text.vous());
                }
            }
            case EN -> properties.setProperty(text.key(), text.english());
        }
    }

    private static Properties read(String resource) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The wording of a key. */
    public String say(Language language, Register register, String key, Object... arguments) {
        var properties = properties(language);
        var pattern = properties.getProperty(key + (register == Register.TU ? ".tu" : ".vous"));
        if (pattern == null) {
            pattern = properties.getProperty(key);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.code());
        }
        return fill(pattern, List.of(arguments));
    }

    private static String fill(String pattern, List<Object> arguments) {
        var text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, from, open)
                    .append(arguments.get(Integer.parseInt(pattern.substring(open + 1, close))));
            from = close + 1;
        }
        return text.append(pattern.substring(from)).toString();
    }

    /** Whether the key can be said in this language to everybody. */
    public boolean has(Language language, String key) {
        var properties = properties(language);
        return properties.containsKey(key)
                || (properties.containsKey(key + ".tu") && properties.containsKey(key + ".vous"));
    }

    /** All keys of a language, without {@code .tu} and {@code .vous}. */
    public Set<String> keys(Language language) {
        var keys = new HashSet<String>();
        for (var key : properties(language).stringPropertyNames()) {
            keys.add(key.replaceFirst("\\.(tu|vous)$", ""));
        }
        return keys;
    }

    private Properties properties(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
