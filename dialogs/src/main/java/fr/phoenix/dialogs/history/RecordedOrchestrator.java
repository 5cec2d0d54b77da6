package fr.phoenix.dialogs.history;

import fr.phoenix.dialogs.Author.Writer;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.DraftUnavailable;
import fr.phoenix.dialogs.ConversationEvent.DraftWithheld;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.Audience;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.orchestration.CommandForm;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Plan;
import fr.phoenix.dialogs.orchestration.Plan.Proposal;
import fr.phoenix.dialogs.orchestration.Situation;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.dialogs.orchestration.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Gives back what was recorded in a turn, in its order, and never asks a model. When it is asked for more than there was, the turn has
 * taken another way than it did: then it proposes nothing, and nothing can be written. For one turn and one thread.
 */
final class RecordedOrchestrator implements Orchestrator {

    /** The failure of a brief that was not recorded. */
    static final String NOT_RECORDED = "not-recorded";

    private final Deque<Plan> plans = new ArrayDeque<>();
    private final Deque<Written> drafts = new ArrayDeque<>();

    RecordedOrchestrator(PastTurn turn) {
        var proposals = new ArrayList<Proposal>();
        for (var event : turn.events()) {
            switch (event) {
                case CommandProposed e -> CommandForm.proposal(e).ifPresent(proposals::add);
                case Planned e -> {
                    plans.add(plan(e, proposals));
                    proposals.clear();
                }
                case DraftWritten e -> drafts.add(new Written.Draft(e.parts(), new Writer(e.model(), e.prompt())));
                case DraftWithheld e -> drafts.add(new Written.Withheld(e.rule()));
                case DraftUnavailable e -> drafts.add(new Written.Unavailable(e.failure()));
                default -> {}
            }
        }
    }

    private static Plan plan(Planned planned, List<Proposal> proposals) {
        var chosen = Optional.of(planned.chosen()).filter(prompt -> !prompt.isEmpty());
        return new Plan(proposals, chosen, planned.reason(), new Writer(planned.model(), planned.prompt()));
    }

    @Override
    public boolean asksModel(Audience audience) {
        return false;
    }

    @Override
    public Plan plan(Situation situation, TurnContext context) {
        return plans.isEmpty()
                ? new Plan(List.of(), Optional.empty(), new Words(""), new Writer(NOT_RECORDED, ""))
                : plans.remove();
    }

    @Override
    public Written write(Brief brief, Progress progress, TurnContext context) {
        return drafts.isEmpty() ? new Written.Unavailable(NOT_RECORDED) : drafts.remove();
    }
}
