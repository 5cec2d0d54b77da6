package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Notices words of suicide, self-harm and violence suffered, in French and English, case, accents and common misspellings aside.
 *
 * <p>A first net, made to rather stop once too often than to miss. The rules stand in {@code crisis.txt}; what each must notice and
 * let through, in the tables of its tests. Idioms (“cette offre me tue”) pass, and so do a pasted offer or an experience about
 * “prévention du suicide”: these words count when somebody says them of themselves, or says hardly anything else.
 *
 * <p>Limits: it reads one message at a time, sentence by sentence (60 words at most), knows no context, irony or negation, and only the wordings it
 * lists. Silence, hints, other languages and threats to others go unnoticed; grief (“mon frère s’est suicidé”) may stop the
 * conversation. It is no diagnosis, and does not replace people who read.
 */
public final class CrisisLanguage {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;…\\n\\r]+");

    private static final int STRETCH = 60;
    private static final int OVERLAP = 20;

    private final List<CrisisRule> rules = CrisisRule.load();

    /** What the first rule that fires is about. */
    public Optional<Alarm> notice(Words words) {
        var message = Spelling.plain(words.text());
        var sentences = SENTENCE_END
                .splitAsStream(words.text())
                .map(Spelling::plain)
                .flatMap(CrisisLanguage::stretches)
                .toList();
        return rules.stream()
                .filter(rule -> rule.fires(message, sentences))
                .map(CrisisRule::alarm)
                .findFirst();
    }

    /** A text without full stops may be one sentence of 50,000 characters, on which patterns would search for half a minute. */
    private static Stream<String> stretches(String sentence) {
        var words = List.of(sentence.split(" "));
        return IntStream.iterate(
                        0, start -> start == 0 || start + OVERLAP < words.size(), start -> start + STRETCH - OVERLAP)
                .mapToObj(start -> String.join(" ", words.subList(start, Math.min(start + STRETCH, words.size()))));
    }
}
