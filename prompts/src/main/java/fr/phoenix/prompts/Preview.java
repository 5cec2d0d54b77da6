package fr.phoenix.prompts;

import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.prompts.answer.UnfinishedAnswer;
import fr.phoenix.prompts.answer.WrittenAnswer;
import fr.phoenix.prompts.routing.AnswerStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Shows what a model writes as far as it may be shown: whole sentences, parts in reading order, all of it past the guards. Falls silent
 * at the first refusal, and after a first model that failed, whose text it takes back.
 */
final class Preview implements AnswerStream {

    /** White space after it makes sure that it is over: "3.5", "etc.)". */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+[)”\"]?(?=\\s)");

    private final Brief brief;
    private final Function<Map<String, String>, Optional<Map<String, String>>> guards;
    private final Telling telling;
    private final StringBuilder raw = new StringBuilder();
    private Map<String, String> shown = Map.of();
    private boolean begun;
    private boolean silent;

    /** @param guards gives parts back as they may be shown, or nothing */
    Preview(Brief brief, Function<Map<String, String>, Optional<Map<String, String>>> guards, Telling telling) {
        this.brief = brief;
        this.guards = guards;
        this.telling = telling;
    }

    @Override
    public synchronized boolean begins() {
        boolean first = !begun;
        begun = true;
        silent = !first;
        telling.takeBack();
        return first;
    }

    @Override
    public synchronized void adds(String piece) {
        if (silent) {
            return;
        }
        raw.append(piece);
        var parts = finished();
        if (!parts.equals(shown)) {
            shown = parts;
            guards.apply(parts).ifPresentOrElse(telling::soFar, () -> silent = true);
        }
    }

    private Map<String, String> finished() {
        var read = UnfinishedAnswer.read(raw.toString());
        var parts = new LinkedHashMap<String, String>();
        for (var name : WrittenAnswer.parts(brief)) {
            var part = read.get(name);
            if (part == null) {
                return parts;
            }
            var text = part.whole() ? part.text().strip() : sentences(part.text());
            if (!text.isEmpty()) {
                parts.put(name, text);
            }
            if (!part.whole()) {
                return parts;
            }
        }
        return parts;
    }

    /** Up to the last end of a sentence outside of a quotation, whose words are the person's and judged as such by its marks. */
    private static String sentences(String text) {
        var ends = SENTENCE_END.matcher(text);
        int end = 0;
        while (ends.find()) {
            var before = text.substring(0, ends.end());
            if (count(before, '«') == count(before, '»')
                    && count(before, '“') == count(before, '”')
                    && count(before, '"') % 2 == 0) {
                end = ends.end();
            }
        }
        return text.substring(0, end).strip();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
