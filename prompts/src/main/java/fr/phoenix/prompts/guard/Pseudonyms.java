package fr.phoenix.prompts.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps e-mail addresses, French phone numbers, social security numbers (NIR) and IBANs from a model: each becomes a typed mark such
 * as {@code ⟦MAIL_1⟧}, the same value always the same mark, and comes back in the answer. One instance a call; not thread-safe.
 *
 * <p>Limits: names and postal addresses are not recognised; a number written in words is not either.
 */
public final class Pseudonyms {

    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(
                "MAIL",
                Pattern.compile(
                        "[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,6}\\.\\p{L}{2,24}"));
        KINDS.put(
                "IBAN",
                Pattern.compile(
                        "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ \\u00a0]?[A-Z\\d]{4}){3,7}(?:[ \\u00a0]?[A-Z\\d]{1,3})?(?![\\p{L}\\d])"));
        KINDS.put(
                "NIR",
                Pattern.compile(
                        "(?<!\\d)[12][ .\\u00a0]?\\d{2}[ .\\u00a0]?(?:0[1-9]|1[0-2]|[2-9]\\d)[ .\\u00a0]?(?:\\d{2}|2[ABab])[ .\\u00a0]?\\d{3}[ .\\u00a0]?\\d{3}(?:[ .\\u00a0]?\\d{2})?(?!\\d)"));
        KINDS.put(
                "TEL",
                Pattern.compile(
                        "(?<![\\d+])(?:(?:\\+|00)33[ .\\u00a0\\u202f-]?(?:\\(0\\)[ .\\u00a0\\u202f-]?)?|0)[1-9](?:[ .\\u00a0\\u202f-]?\\d{2}){4}(?!\\d)"));
    }

    private static final Pattern MARK = Pattern.compile("⟦(?:MAIL|IBAN|NIR|TEL)_\\d{1,4}⟧");
    private static final Pattern BROKEN = Pattern.compile("[⟦⟧]|(?:MAIL|IBAN|NIR|TEL)_\\d");

    private final Map<String, String> markByValue = new LinkedHashMap<>();
    private final Map<String, String> valueByMark = new LinkedHashMap<>();

    /** The text with marks in place of personal data; brackets of marks that were already there become plain ones. */
    public String hide(String text) {
        var hidden = text.replace('⟦', '[').replace('⟧', ']');
        for (var kind : KINDS.entrySet()) {
            hidden = kind.getValue().matcher(hidden).replaceAll(match -> mark(kind.getKey(), match));
        }
        return hidden;
    }

    private String mark(String kind, MatchResult match) {
        var mark = markByValue.computeIfAbsent(match.group(), value -> {
            var fresh = "⟦" + kind + "_" + (markByValue.size() + 1) + "⟧";
            valueByMark.put(fresh, value);
            return fresh;
        });
        return Matcher.quoteReplacement(mark);
    }

    /** The text with the values back; nothing when a mark is unknown or was altered. */
    public Optional<String> restore(String text) {
        boolean known = MARK.matcher(text).results().map(MatchResult::group).allMatch(valueByMark::containsKey);
        if (!known || BROKEN.matcher(MARK.matcher(text).replaceAll("")).find()) {
            return Optional.empty();
        }
        return Optional.of(MARK.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(valueByMark.getOrDefault(match.group(), ""))));
    }

    /** Shows only how many values it keeps, on purpose. */
    @Override
    public String toString() {
        return "Pseudonyms[" + valueByMark.size() + "]";
    }
}
