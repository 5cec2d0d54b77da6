package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.texts.Texts;
import java.util.List;

/**
 * After every message there is something to do next, and the person sees it: a question was put, or buttons are offered. So it
 * is after words of distress, too.
 */
final class NoDeadEnd implements Invariant {

    private static final Flows FLOWS = Catalogue.flows(Texts.load());

    @Override
    public List<String> broken(List<Exchange> exchanges) {
        var last = exchanges.getLast();
        if (last.erased()) {
            return List.of();
        }
        var waiting = last.after()
                .active()
                .map(frame -> FLOWS.get(frame.flow()).stepOf(frame.state()) instanceof Question)
                .orElse(true);
        if (!waiting) {
            return List.of(last.at() + " waits for nothing that a person could answer");
        }
        return last.has(QuestionAsked.class) || last.lastChoices().isPresent()
                ? List.of()
                : List.of("nothing to do next is said or offered");
    }
}
