package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Optional;

/**
 * Notices words of suicide, self-harm, violence suffered, children in danger and danger to others, in French and English.
 *
 * <p>A net made to rather stop once too often than to miss; which choices were made, and how well it does on which lines, is in
 * {@code docs/figures.md}. A text is spelled plainly first ({@link PlainSpeech}); then the rules of each danger, one file each, are held against
 * it. A rule says what is said of oneself; whether it is denied ({@link Negation}), of whom it is ({@link Whose}) and what only quotes a song
 * ({@link Quotation}) is decided apart.
 *
 * <p>Choices: exhaustion, grief, anger and harassment by words are no alarm by themselves; an attempt long past is one; a joke closes no
 * alarm but one of danger to others; words of a helping profession pass. Limits: it reads one message at a time, sentence by sentence (60
 * words at most), only the wordings it lists, and no irony. Silence, hints and other languages go unnoticed. It is no diagnosis, and does
 * not replace people who read.
 */
public final class CrisisLanguage {

    /** When several are noticed. A child that writes comes before the violence it writes of. */
    private static final List<Danger> IN_ORDER =
            List.of(Danger.SUICIDE, Danger.SELF_HARM, Danger.CHILD_ABUSE, Danger.VIOLENCE, Danger.DANGER_TO_OTHERS);

    private final PlainSpeech plain = new PlainSpeech();
    private final List<CrisisRule> rules;

    public CrisisLanguage() {
        var vocabulary = new Vocabulary("people.txt", "pieces.txt");
        rules = IN_ORDER.stream()
                .flatMap(danger -> CrisisRule.about(danger, vocabulary))
                .toList();
    }

    /** What a message is about: a danger of the writer before one of somebody close. */
    public Optional<Alarm> notice(Words words) {
        var speech = read(words);
        var alarms = rules.stream().flatMap(rule -> rule.hears(speech)).toList();
        return alarms.stream()
                .filter(alarm -> !alarm.ofAnother())
                .findFirst()
                .or(() -> alarms.stream().findFirst());
    }

    /**
     * The same for a pasted offer or CV, which tells of other people’s lives: only what the writer says outright counts, “je veux mourir”,
     * “I keep cutting myself”, “je vais tuer mon chef”, and what somebody close does to the writer, “mon mari me frappe”. Other violence, what
     * happens to somebody close and every noun (“tentatives de suicide”) pass, and so does each sentence that names a helping profession.
     */
    public Optional<Alarm> noticeIn(Words document) {
        var sentences = read(document).sentences();
        return rules.stream()
                .filter(rule -> sentences.stream().anyMatch(rule::isSaidOutright))
                .map(rule -> new Alarm(rule.danger(), false))
                .findFirst();
    }

    /** Whether a message tells that its writer is under 18. */
    public boolean byMinor(Words words) {
        return read(words).byMinor();
    }

    private Speech read(Words words) {
        return Speech.of(plain.sentences(Quotation.leftOut(words.text())));
    }
}
