package fr.phoenix.prompts.answer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is there so far of an answer that is still being written: the string fields of a JSON object, in the order they come, the last
 * one perhaps broken off. Reading ends at whatever is no string; whether the whole is valid is for the end to say.
 */
public final class UnfinishedAnswer {

    private final String raw;
    private int at;

    private UnfinishedAnswer(String raw) {
        this.raw = raw;
    }

    /** @param whole whether its closing quote has come */
    public record Part(String text, boolean whole) {

        @Override
        public String toString() {
            return "Part[" + text.length() + " characters" + (whole ? "]" : " so far]");
        }
    }

    public static Map<String, Part> read(String raw) {
        return new UnfinishedAnswer(raw).parts();
    }

    private Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        at = raw.indexOf('{') + 1;
        boolean more = at > 0;
        while (more && passes('"')) {
            var name = string();
            if (!name.whole() || !passes(':') || !passes('"')) {
                break;
            }
            var value = string();
            parts.put(name.text(), value);
            more = value.whole() && passes(',');
        }
        return parts;
    }

    /** Goes past white space and this character; false when another one is there, or nothing yet. */
    private boolean passes(char wanted) {
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return at < raw.length() && raw.charAt(at++) == wanted;
    }

    private Part string() {
        var text = new StringBuilder();
        while (at < raw.length()) {
            char next = raw.charAt(at++);
            if (next == '"') {
                return new Part(text.toString(), true);
            }
            if (next != '\\') {
                text.append(next);
            } else if (!escape(text)) {
                break;
            }
        }
        at = raw.length();
        return new Part(text.toString(), false);
    }

    /** False when the escape is not all there, or is none. */
    private boolean escape(StringBuilder text) {
        if (at == raw.length()) {
            return false;
        }
        char code = raw.charAt(at++);
        switch (code) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'b' -> text.append('\b');
            case 'f' -> text.append('\f');
            case 'u' -> {
                var digits = raw.substring(at, Math.min(at + 4, raw.length()));
                if (!digits.matches("[0-9a-fA-F]{4}")) {
                    return false;
                }
                text.append((char) Integer.parseInt(digits, 16));
                at += 4;
            }
            default -> text.append(code);
        }
        return true;
    }
}
