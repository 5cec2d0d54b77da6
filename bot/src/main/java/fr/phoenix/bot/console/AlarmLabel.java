package fr.phoenix.bot.console;

import fr.phoenix.persistence.readmodel.ConversationOverview.Alarmed;
import java.util.Map;

/**
 * An alarm as coaches read it: what was noticed, when, what was answered; nothing the person wrote.
 *
 * @param open whether it comes first
 */
record AlarmLabel(boolean open, String what, String at, String atIso, String answer) {

    static final AlarmLabel NONE = new AlarmLabel(false, "", "", "", "");

    private static final String OF_ANOTHER = "-of-another";

    private static final Map<String, String> DANGERS = Map.of(
            "", "appel à l’aide",
            "suicide", "suicide",
            "self-harm", "se faire du mal",
            "violence", "violences subies",
            "child-abuse", "enfant en danger",
            "danger-to-others", "danger pour autrui");

    private static final Map<String, String> ANSWERS = Map.of(
            "", "pas encore de réponse",
            "danger", "dit qu’il y a un danger",
            "safe", "dit être en sécurité",
            "talk", "aimerait parler à quelqu’un",
            "nearby", "en danger, quelqu’un est près",
            "alone", "en danger, personne n’est près",
            "called", "dit avoir appelé",
            "help", "a redemandé de l’aide",
            "better", "dit aller mieux depuis",
            "hard", "dit que c’est encore difficile");

    static AlarmLabel of(Alarmed alarm) {
        return new AlarmLabel(
                alarm.open(),
                danger(alarm.code()),
                ConsoleTime.minutes(alarm.at()),
                alarm.at().toString(),
                ANSWERS.getOrDefault(alarm.answer(), alarm.answer()));
    }

    private static String danger(String code) {
        var danger = code.replace(OF_ANOTHER, "");
        var what = DANGERS.getOrDefault(danger, danger);
        return code.endsWith(OF_ANOTHER) ? what + " (une autre personne)" : what;
    }
}
