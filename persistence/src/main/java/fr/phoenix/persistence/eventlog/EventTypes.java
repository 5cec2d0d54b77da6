package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.AdulthoodAnswered;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.ConfirmationAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.DraftUnavailable;
import fr.phoenix.dialogs.ConversationEvent.DraftWithheld;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.ErasureOffered;
import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowResumed;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.GenderChosen;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.QuestionRevisited;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.ConversationEvent.WentBack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stable name of every event, and its record today. A name, once stored, is for ever: a changed shape gets the next schema number
 * and a second line. A test holds an approved JSON for each line, and fails when an event has none.
 */
public final class EventTypes {

    private static final List<EventType> ALL = List.of(
            new EventType("conversation-started", 1, ConversationStarted.class),
            new EventType("message-received", 1, MessageReceived.class),
            new EventType("language-chosen", 1, LanguageChosen.class),
            new EventType("register-chosen", 1, RegisterChosen.class),
            new EventType("gender-chosen", 1, GenderChosen.class),
            new EventType("consent-answered", 1, ConsentAnswered.class),
            new EventType("adulthood-answered", 1, AdulthoodAnswered.class),
            new EventType("flow-started", 1, FlowStarted.class),
            new EventType("flow-moved", 1, FlowMoved.class),
            new EventType("flow-migrated", 1, FlowMigrated.class),
            new EventType("slots-filled", 1, SlotsFilled.class),
            new EventType("question-asked", 1, QuestionAsked.class),
            new EventType("went-back", 1, WentBack.class),
            new EventType("question-revisited", 1, QuestionRevisited.class),
            new EventType("flow-finished", 1, FlowFinished.class),
            new EventType("flow-resumed", 1, FlowResumed.class),
            new EventType("flow-cancelled", 1, FlowCancelled.class),
            new EventType("command-proposed", 1, CommandProposed.class),
            new EventType("planned", 1, Planned.class),
            new EventType("draft-written", 1, DraftWritten.class),
            new EventType("draft-withheld", 1, DraftWithheld.class),
            new EventType("draft-unavailable", 1, DraftUnavailable.class),
            new EventType("fact-remembered", 1, FactRemembered.class),
            new EventType("fact-forgotten", 1, FactForgotten.class),
            new EventType("crisis-noticed", 1, CrisisNoticed.class),
            new EventType("crisis-answered", 1, CrisisAnswered.class),
            new EventType("crisis-closed", 1, CrisisClosed.class),
            new EventType("care-agreed", 1, CareAgreed.class),
            new EventType("wellbeing-asked", 1, WellbeingAsked.class),
            new EventType("erasure-offered", 1, ErasureOffered.class),
            new EventType("confirmation-asked", 1, ConfirmationAsked.class),
            new EventType("message-missed", 1, MessageMissed.class),
            new EventType("coach-asked", 1, CoachAsked.class),
            new EventType("reminder-setting-changed", 1, ReminderSettingChanged.class),
            new EventType("reminder-planned", 1, ReminderPlanned.class),
            new EventType("reminder-cancelled", 1, ReminderCancelled.class),
            new EventType("reminded", 1, Reminded.class),
            new EventType("turn-abandoned", 1, TurnAbandoned.class),
            new EventType("replied", 1, Replied.class));

    private final StoredJson json;
    private final Map<String, EventType> byName =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    private final Map<Class<?>, EventType> byRecord =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));

    public EventTypes(StoredJson json) {
        this.json = json;
    }

    /** One line of the catalogue, for example {@code draft-written.v1}. */
    public record EventType(String name, int schema, Class<? extends ConversationEvent> record) {

        @Override
        public String toString() {
            return name + ".v" + schema;
        }
    }

    /** The whole catalogue. */
    public List<EventType> all() {
        return ALL;
    }

    public EventType of(ConversationEvent event) {
        return Objects.requireNonNull(byRecord.get(event.getClass()), () -> "no stable name for " + event.getClass());
    }

    public byte[] write(ConversationEvent event) {
        return json.write(event);
    }

    /** Reads a stored event; an unknown name or schema means that a newer version of Phoenix wrote it, and throws. */
    public ConversationEvent read(String name, int schema, byte[] payload) {
        var type = byName.get(name);
        if (type == null || type.schema() != schema) {
            throw new UnknownEvent(name, schema);
        }
        return json.read(payload, type.record());
    }
}
