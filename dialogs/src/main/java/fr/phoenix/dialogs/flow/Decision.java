package fr.phoenix.dialogs.flow;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.AdulthoodAnswered;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.GenderChosen;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.documents.Sheet;
import fr.phoenix.dialogs.documents.Typesetter.Format;
import fr.phoenix.dialogs.orchestration.Brief;
import fr.phoenix.dialogs.reminders.ReminderWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step wants done, as data: the engine does it. */
public sealed interface Decision {

    /** Says the lines and waits for an answer. Only for steps that {@link Step.Kind#ASKS ask}. */
    record Ask(List<Line> lines) implements Decision {
        public Ask {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Has something written. The parts become the slots {@code <slot>.<part>}, with {@code <slot>.model} and {@code <slot>.prompt};
     * then WRITTEN, WITHHELD or UNAVAILABLE.
     */
    record Write(Brief brief, String slot) implements Decision {}

    /**
     * Reads the file whose id is in {@code fileSlot}. READ: its text is in {@code <slot>.text} and the rest of what
     * was read in {@code <slot>.layout}, as {@link fr.phoenix.dialogs.documents.ExtractForm} says. UNREADABLE: the problem's code is in {@code <slot>.problem}.
     * The file itself is deleted with the turn's commit, read or not, unless the person wants to {@code keep} it.
     */
    record Read(String fileSlot, String slot, boolean keep) implements Decision {}

    /**
     * Makes a file and sends it with the caption, then TYPESET; or, when the sheet holds more than a document may, sends nothing, then
     * UNAVAILABLE. Several formats give several documents, the caption on the first, whose id is then in
     * {@code <slot>.file}, to be read back. PNG goes as a picture: its caption says what it shows to those who do not see it.
     */
    record Typeset(Sheet sheet, List<Format> formats, Words caption, Optional<String> slot) implements Decision {
        public Typeset {
            formats = List.copyOf(formats);
        }

        /** To be sent, and not looked at again. */
        public Typeset(Sheet sheet, List<Format> formats, Words caption) {
            this(sheet, formats, caption, Optional.empty());
        }
    }

    /** Fills slots that follow from others, says the lines (maybe none), remembers the facts as {@link Finish} does, and goes on at once with SETTLED. */
    record Settle(Map<String, String> slots, List<Line> lines, Map<String, String> facts) implements Decision {
        public Settle {
            slots = Map.copyOf(slots);
            lines = List.copyOf(lines);
            facts = Map.copyOf(facts);
        }

        /** What is of no use beyond the flow. */
        public Settle(Map<String, String> slots, List<Line> lines) {
            this(slots, lines, Map.of());
        }
    }

    /**
     * Says the lines, remembers the facts beyond the flow, forgets those with a blank value, and ends the flow. Only for steps that
     * {@link Step.Kind#ENDS end}.
     *
     * @param reminders planned for whoever wants reminders, each in the place of what was planned for its occasion
     * @param next the code of the flow that begins in its place, if one does
     */
    record Finish(List<Line> lines, Map<String, String> facts, List<ReminderWish> reminders, Optional<String> next)
            implements Decision {
        public Finish {
            lines = List.copyOf(lines);
            facts = Map.copyOf(facts);
            reminders = List.copyOf(reminders);
        }

        /** Nothing to be reminded of, and nothing begins in its place. */
        public Finish(List<Line> lines, Map<String, String> facts) {
            this(lines, facts, List.of(), Optional.empty());
        }
    }

    /** A reply and who wrote its words. */
    record Line(Reply reply, Author author) {

        /** Fixed wording. */
        public static Line fixed(Reply reply) {
            return new Line(reply, new Author.Fixed());
        }
    }

    /** A setting of the person, or something about them beyond the flow, that an answer changes; recorded beside the answer. */
    sealed interface Setting {

        /** The fact it becomes. */
        default ConversationEvent event() {
            return switch (this) {
                case Speak s -> new LanguageChosen(s.language());
                case Address s -> new RegisterChosen(s.register());
                case Agree s -> new GenderChosen(s.gender());
                case Consent s ->
                    new ConsentAnswered(s.purpose(), s.given(), s.purpose().textVersion());
                case Adult s -> new AdulthoodAnswered(s.adult());
                case Safety s -> new CrisisAnswered(s.answer());
                case FollowUp s -> new CareAgreed(s.agreed());
                case GoOn _ -> new CrisisClosed();
                case Remind s -> new ReminderSettingChanged(ReminderSettings.Setting.ON, String.valueOf(s.on()));
            };
        }

        record Speak(Language language) implements Setting {}

        record Address(Register register) implements Setting {}

        record Agree(Gender gender) implements Setting {}

        /** An answer to the wording as it is today. */
        record Consent(Purpose purpose, boolean given) implements Setting {}

        record Adult(boolean adult) implements Setting {}

        /** How somebody in distress is, by a stable code. */
        record Safety(String answer) implements Setting {}

        /** Whether somebody in distress wants to be asked how they are the next day. */
        record FollowUp(boolean agreed) implements Setting {}

        /** Somebody in distress chooses to go on. */
        record GoOn() implements Setting {}
        /** Whether the person wants reminders. */
        record Remind(boolean on) implements Setting {}
    }
}
