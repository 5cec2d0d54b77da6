package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.interviewing.Quotation;
import fr.phoenix.dialogs.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a model of good will answers where a story scripts nothing: the message answers the question; a text claims nothing. */
final class PlainGemini {

    private static final Flows FLOWS = Catalogue.flows(Texts.load());

    private PlainGemini() {}

    /** The script with its gaps filled. */
    static Script filled(Script script, Conversation now, String message) {
        var profile = now.profile();
        var parts = new HashMap<>(parts(profile.language(), profile.register(), message));
        parts.putAll(script.parts());
        var commands = script.commands().isEmpty() ? List.of(answer(now, message)) : script.commands();
        return new Script(commands, script.prompt(), parts, script.failure());
    }

    private static Map<String, Object> answer(Conversation now, String message) {
        return now.active()
                .map(frame -> FLOWS.get(frame.flow()).stepOf(frame.state()))
                .filter(Question.class::isInstance)
                .flatMap(step -> ((Question) step).slots().stream().findFirst())
                .map(slot -> Script.command("answer", slot.slot(), message, message))
                .orElseGet(() -> Script.command("unclear", "", "", message));
    }

    /** A reflection quotes what it reflects, or it is no reflection. */
    private static Map<String, String> parts(Language language, Register register, String message) {
        var quoted = Quotation.of(message).map(Quotation::text).orElse("");
        return Map.of("text", text(language, register, quoted));
    }

    private static String text(Language language, Register register, String quoted) {
        if (language == Language.EN) {
            return "You say it plainly: “" + quoted + "”, and that is worth a lot.";
        }
        return register == Register.TU
                ? "Tu le dis simplement : « " + quoted + " », et c’est précieux."
                : "Vous le dites simplement : « " + quoted + " », et c’est précieux.";
    }
}
