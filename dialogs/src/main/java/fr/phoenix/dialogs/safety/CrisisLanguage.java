package fr.phoenix.dialogs.safety;

import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.Optional;

/** TODO. */
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

    /** What a message is about: a danger of the writer before one of somebody else, then in the order of {@link Danger}. */
    public Optional<Alarm> notice(Words words) {
        var speech = Speech.of(plain.sentences(words.text()));
        var alarms = rules.stream().flatMap(rule -> rule.hears(speech)).toList();
        return alarms.stream()
                .filter(alarm -> !alarm.ofAnother())
                .findFirst()
                .or(() -> alarms.stream().findFirst());
    }
}
