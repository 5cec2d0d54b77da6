package fr.phoenix.dialogs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every fact ever stored about a conversation. Flows, states, signals and slots appear by their stable codes, so that old events
 * outlive renamed classes.
 */
public sealed interface ConversationEvent {

    record ConversationStarted(ConversationId conversation, PersonId person, Channel channel, Language language)
            implements ConversationEvent {}

    record MessageReceived(MessageId message, Message.Content content, Instant at) implements ConversationEvent {}

    record LanguageChosen(Language language) implements ConversationEvent {}

    record RegisterChosen(Register register) implements ConversationEvent {}

    /** How French agrees with the person. */
    record GenderChosen(Gender gender) implements ConversationEvent {}

    /** A consent given or refused, for the wording with this version. */
    record ConsentAnswered(Purpose purpose, boolean given, String textVersion) implements ConversationEvent {}

    record AdulthoodAnswered(boolean adult) implements ConversationEvent {}

    record FlowStarted(String flow, int version, String state) implements ConversationEvent {}

    record FlowMoved(String flow, String from, String signal, String to) implements ConversationEvent {}

    /**
     * A flow in progress goes on with another version, because the one it began with is no more.
     *
     * @param states what the states that were left are called now; what is not here is gone from the way back
     * @param renamed slots that go on under another code
     * @param dropped slots that do not go on
     */
    record FlowMigrated(
            String flow,
            int fromVersion,
            int toVersion,
            String fromState,
            String toState,
            Map<String, String> states,
            Map<String, String> renamed,
            Set<String> dropped)
            implements ConversationEvent {
        public FlowMigrated {
            states = Map.copyOf(states);
            renamed = Map.copyOf(renamed);
            dropped = Set.copyOf(dropped);
        }
    }

    record SlotsFilled(String flow, Map<String, String> slots) implements ConversationEvent {
        public SlotsFilled {
            slots = Map.copyOf(slots);
        }

        @Override
        public String toString() {
            return "SlotsFilled[" + flow + ", " + slots.keySet() + "]";
        }
    }

    /** A question is now open: going back returns to the one before. */
    record QuestionAsked(String flow, String state) implements ConversationEvent {}

    record WentBack(String flow, String state) implements ConversationEvent {}

    /**
     * An earlier answer is being corrected: its question is the open one again, or for the first time where the slot was filled without it,
     * and what was answered since is gone over afterwards.
     */
    record QuestionRevisited(String flow, String state, String slot) implements ConversationEvent {}

    record FlowFinished(String flow, String state) implements ConversationEvent {}

    /** A parked flow is the active one again. */
    record FlowResumed(String flow) implements ConversationEvent {}

    record FlowCancelled(String flow, String state) implements ConversationEvent {}

    /**
     * The orchestrator proposed a command for a free-text message; {@link Planned} follows and says what became of it.
     *
     * @param values what the command carries, by name; an answer's are its slots
     * @param evidence the words of the message that it was said to rest on
     */
    record CommandProposed(String command, Map<String, String> values, Words evidence) implements ConversationEvent {
        public CommandProposed {
            values = Map.copyOf(values);
        }

        @Override
        public String toString() {
            return "CommandProposed[" + command + ", " + values.keySet() + "]";
        }
    }

    /** What the orchestrator proposed for a free-text message, and which of the offered prompts it chose. */
    record Planned(
            String flow,
            String state,
            List<String> commands,
            List<String> ignored,
            List<String> offered,
            String chosen,
            Words reason,
            String model,
            String prompt)
            implements ConversationEvent {
        public Planned {
            commands = List.copyOf(commands);
            ignored = List.copyOf(ignored);
            offered = List.copyOf(offered);
        }
    }

    /** A model or the offline writer answered a brief; the parts become slots {@code <slot>.<part>}. */
    record DraftWritten(String flow, String slot, String task, Map<String, String> parts, String model, String prompt)
            implements ConversationEvent {
        public DraftWritten {
            parts = Map.copyOf(parts);
        }

        @Override
        public String toString() {
            return "DraftWritten[" + flow + ", " + task + ", " + parts.keySet() + ", " + model + "]";
        }
    }

    record DraftWithheld(String flow, String task, String rule) implements ConversationEvent {}

    record DraftUnavailable(String flow, String task, String failure) implements ConversationEvent {}

    /** A fact kept beyond the flow it came from, for example the step planned in the last check-in. */
    record FactRemembered(String fact, Words value) implements ConversationEvent {}

    /** A fact is not remembered any longer: nothing may use it from here on. What was said before stays in the history. */
    record FactForgotten(String fact) implements ConversationEvent {}

    /** What the person wrote could not be made to fit the open question. */
    record MessageMissed(String flow, String state) implements ConversationEvent {}

    record CrisisNoticed(String rule) implements ConversationEvent {}

    /**
     * Somebody in distress said how they are, or asked for help: a stable code such as {@code safe} or {@code danger}, never their words.
     */
    record CrisisAnswered(String answer) implements ConversationEvent {}

    /** They went through the questions about their safety and chose to go on. */
    record CrisisClosed() implements ConversationEvent {}

    /** They want to be asked how they are the next day, or do not. */
    record CareAgreed(boolean agreed) implements ConversationEvent {}

    /** They were asked how they have been since: once, on their first message after the day, or as they had agreed to. */
    record WellbeingAsked() implements ConversationEvent {}

    /** The person was asked whether everything should be erased; only the very next message can confirm it. */
    record ErasureOffered() implements ConversationEvent {}

    /** The person was asked whether they are sure; only the very next message can confirm it. */
    record ConfirmationAsked(Confirmation of) implements ConversationEvent {}

    record CoachAsked() implements ConversationEvent {}

    /** One of the person's settings of reminders; {@code value} as {@link ReminderSettings} reads it. */
    record ReminderSettingChanged(ReminderSettings.Setting setting, String value) implements ConversationEvent {}

    /**
     * A reminder will be due, in the place of what was planned for the occasion.
     *
     * @param day the person's day it is about
     * @param asked whether they wished for this very time
     */
    record ReminderPlanned(Occasion occasion, Occurrence occurrence, LocalDate day, Instant at, boolean asked)
            implements ConversationEvent {}

    record ReminderCancelled(Occasion occasion) implements ConversationEvent {}

    /** A reminder went out, of everything that was due. */
    record Reminded(List<Occasion> occasions, Instant at) implements ConversationEvent {
        public Reminded {
            occasions = List.copyOf(occasions);
        }
    }

    /** Answering failed too often; the person got an apology instead. */
    record TurnAbandoned(MessageId message, int attempts) implements ConversationEvent {}

    record Replied(Reply reply, String flow, String state, Author author, Language language)
            implements ConversationEvent {

        /** The flow of a reply that reminds, which no message of the person called for. */
        public static final String REMINDER = "reminder";

        /** The state of a reply that reminds. */
        public static final String DUE = "DUE";

        /** Whether it reminds: then it must reach the person once or not at all. */
        public boolean reminds() {
            return flow.equals(REMINDER);
        }
    }

    /** What somebody may have to be sure of. The names are stored. */
    enum Confirmation {
        ERASURE,
        CANCEL,
        RESTART
    }

    /** What a consent is for. The code is stored. */
    enum Purpose {
        /** A model reads what the person writes. */
        AI_PROCESSING("ai-processing", "1"),
        /** Mood and confidence are asked for and kept: they may say something about health (GDPR, article 9). */
        CHECK_INS("check-ins", "1"),
        /** Coaches of the host read the conversation. */
        COACH_REVIEW("coach-review", "1");

        private final String code;
        private final String textVersion;

        Purpose(String code, String textVersion) {
            this.code = code;
            this.textVersion = textVersion;
        }

        public String code() {
            return code;
        }

        /**
         * The version of the wording that asks for it: raise it when its meaning changes. An agreement to another version no longer
         * counts and is asked for again.
         */
        public String textVersion() {
            return textVersion;
        }
    }
}
