package fr.phoenix.prompts.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which version of a prompt carries which label, from lines such as {@code letter/draft.production = 1}. */
record PromptLabels(Map<String, Integer> versions, Map<String, String> unreadable) {

    private static final Pattern KEY = Pattern.compile("[a-z-]+/[a-z-]+\\.(?:production|candidate)");

    PromptLabels {
        versions = Map.copyOf(versions);
        unreadable = Map.copyOf(unreadable);
    }

    static PromptLabels read(String lines) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var versions = new HashMap<String, Integer>();
        var unreadable = new TreeMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            var value = properties.getProperty(key, "").strip();
            if (KEY.matcher(key).matches() && value.matches("[1-9]\\d{0,3}")) {
                versions.put(key, Integer.parseInt(value));
            } else {
                unreadable.put(key, value);
            }
        }
        return new PromptLabels(versions, unreadable);
    }

    Optional<Integer> version(String name, PromptLabel label) {
        return Optional.ofNullable(versions.get(name + "." + label.code()));
    }
}
