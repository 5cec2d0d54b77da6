package fr.phoenix.prompts.guard;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.prompts.guard.personal.Finding;
import fr.phoenix.prompts.guard.personal.Kind;
import fr.phoenix.prompts.guard.personal.PersonalData;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps personal data from a model: each {@link Kind} that is {@linkplain PersonalData found} becomes a typed mark such as
 * {@code ⟦MAIL_1⟧}, the same value always the same mark, and comes back in the answer. One instance a call; not thread-safe. Limits:
 * those of the recognisers.
 */
public final class Pseudonyms {

    private static final String KINDS =
            Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.joining("|"));
    private static final Pattern MARK = Pattern.compile("⟦(?:" + KINDS + ")_\\d{1,4}⟧");
    private static final Pattern BROKEN = Pattern.compile("[⟦⟧〚〛]|(?i:(?<![\\p{L}\\d])(?:" + KINDS + ") ?_ ?\\d)");

    private final PersonalData personal;
    private final Map<String, String> markByValue = new LinkedHashMap<>();
    private final Map<String, String> valueByMark = new LinkedHashMap<>();

    /** Knows nothing but what each text shows by itself. */
    public Pseudonyms() {
        this(PersonalData.unprepared());
    }

    private Pseudonyms(PersonalData personal) {
        this.personal = personal;
    }

    /**
     * Knows who is named anywhere in the brief; the company written to is nobody.
     */
    public static Pseudonyms of(Brief given) {
        var texts = Manuscript.givenBy(InGuards.clean(given));
        return new Pseudonyms(
                switch (given) {
                    case Brief.Reflection r -> PersonalData.knowing(List.of(), List.of(), texts);
                    case Brief.CvCritique c -> PersonalData.knowing(List.of(), List.of(), texts);
                    case Brief.CvRewrite r -> PersonalData.knowing(List.of(), List.of(), texts);
                    case Brief.LetterDraft l ->
                        PersonalData.knowing(List.of(), Manuscript.texts(l.company().stream()), texts);
                });
    }

    /** Knows who is named in the question or the message. */
    public static Pseudonyms of(Situation situation) {
        return new Pseudonyms(PersonalData.knowing(
                List.of(),
                List.of(),
                List.of(situation.question().text(), situation.message().text())));
    }

    /** The text with marks in place of personal data; brackets of marks that were already there become plain ones. */
    public String hide(String text) {
        var plain = text.replace('⟦', '[').replace('⟧', ']').replace('〚', '[').replace('〛', ']');
        var hidden = new StringBuilder();
        int from = 0;
        for (var finding : personal.in(plain)) {
            hidden.append(plain, from, finding.start()).append(mark(finding));
            from = finding.end();
        }
        return hidden.append(plain, from, plain.length()).toString();
    }

    private String mark(Finding finding) {
        return markByValue.computeIfAbsent(key(finding), key -> {
            var fresh = "⟦" + finding.kind() + "_" + (markByValue.size() + 1) + "⟧";
            valueByMark.put(fresh, finding.value());
            return fresh;
        });
    }

    /** The same number or address in another grouping is the same value; it comes back as it was written first. */
    private static String key(Finding finding) {
        var value = finding.kind() == Kind.NAME
                ? finding.value()
                : finding.value().replaceAll("[ .\u00a0\u202f-]", "").toLowerCase(Locale.ROOT);
        return finding.kind() + " " + value;
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
