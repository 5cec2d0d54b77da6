package fr.phoenix.bot.console;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.engine.Trial.Tried;
import fr.phoenix.dialogs.history.PastTurn;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.persistence.eventlog.EventTypes;
import fr.phoenix.persistence.eventlog.StoredJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Turns of the past as JSON, values as they are stored. Holds personal text and is made for one answer to one coach; link codes are masked, as
 * in transcripts.
 */
@Component
class PastJson {

    private final StoredJson json;
    private final EventTypes types;

    PastJson(StoredJson json, EventTypes types) {
        this.json = json;
        this.types = types;
    }

    String summaries(List<PastTurn> turns) {
        return written(Map.of("turns", turns.stream().map(PastJson::summary).toList()));
    }

    /** @param replayed what the rules of today make of the turn with what was recorded in it */
    String whole(PastTurn turn, List<ConversationEvent> replayed) {
        var whole = summary(turn);
        whole.put("content", turn.message().content());
        whole.put("before", state(turn.before()));
        whole.put("after", state(turn.after()));
        whole.putAll(decided(turn.events()));
        whole.put("events", turn.events().stream().map(this::event).toList());
        whole.put("replaysAlike", replayed.equals(turn.events()));
        return written(whole);
    }

    String fork(PastTurn turn, Tried tried) {
        var after = turn.before();
        for (var event : tried.events()) {
            after = after.evolve(event);
        }
        var fork = new LinkedHashMap<String, Object>();
        fork.put("number", turn.number());
        fork.put("alike", withoutMessage(tried.events()).equals(withoutMessage(turn.events())));
        fork.put("erases", tried.erases());
        fork.put("after", state(after));
        fork.putAll(decided(tried.events()));
        fork.put("events", tried.events().stream().map(this::event).toList());
        return written(fork);
    }

    String refusal(String code, List<String> there) {
        return written(Map.of("code", code, "there", there));
    }

    private static Map<String, Object> summary(PastTurn turn) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("number", turn.number());
        summary.put("at", turn.message().at().toString());
        summary.put("from", place(turn.before()));
        summary.put("to", place(turn.after()));
        summary.put("planned", turn.planned().isPresent());
        summary.put("drafts", turn.all(DraftWritten.class).size());
        summary.put("said", turn.replies().size());
        return summary;
    }

    /** {@code check-in 2 ASKING_MOOD}, or {@code menu}. */
    private static String place(Conversation conversation) {
        return conversation
                .active()
                .map(frame -> frame.flow() + " " + frame.version() + " " + frame.state())
                .orElse("menu");
    }

    private static Map<String, Object> state(Conversation conversation) {
        return Map.of(
                "place", place(conversation),
                "stack", conversation.stack(),
                "profile", conversation.profile(),
                "facts", conversation.facts(),
                "version", conversation.version());
    }

    private static Map<String, Object> decided(List<ConversationEvent> events) {
        return Map.of(
                "planned", all(events, Planned.class),
                "proposals", all(events, CommandProposed.class),
                "drafts", all(events, DraftWritten.class),
                "replies", all(events, Replied.class));
    }

    private static <E> List<E> all(List<ConversationEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<ConversationEvent> withoutMessage(List<ConversationEvent> events) {
        return events.stream()
                .filter(event -> !(event instanceof MessageReceived))
                .toList();
    }

    private Map<String, Object> event(ConversationEvent event) {
        JsonNode stored = json.mapper().readTree(types.write(event));
        return Map.of("type", types.of(event).toString(), "event", stored);
    }

    private String written(Object value) {
        return LinkCode.masked(json.mapper().writeValueAsString(value));
    }
}
