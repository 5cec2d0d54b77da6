package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.reminders.ReminderRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a message can mean. The model may propose these, rules find them too; the arrow tables decide what becomes of them. */
public sealed interface Command {

    /** Answers the open question: raw values by slot code, validated by the step that asked. */
    record Answer(Map<String, String> slots) implements Command {
        public Answer {
            slots = Map.copyOf(slots);
        }

        @Override
        public String toString() {
            return "Answer" + slots.keySet();
        }
    }

    /**
     * Gives an earlier answer another value.
     *
     * @param slot the slot's code; blank when the message does not say which
     * @param value the new value as the person wrote it; blank when they want to be asked again
     */
    record Correct(String slot, String value) implements Command {
        @Override
        public String toString() {
            return "Correct[" + slot + "]";
        }
    }

    /** Returns to an earlier question, so many questions before the open one (1 to {@value #MOST_BACK}). */
    record GoBack(int questions) implements Command {

        /** More than any flow asks. */
        public static final int MOST_BACK = 20;

        public GoBack {
            if (questions < 1 || questions > MOST_BACK) {
                throw new IllegalArgumentException("back by 1 to " + MOST_BACK + " questions");
            }
        }

        /** To the question before the open one. */
        public GoBack() {
            this(1);
        }
    }

    record Repeat() implements Command {}

    record Skip() implements Command {}

    /** Leaves the flow; is asked whether they are sure when answers would be lost. */
    record Cancel() implements Command {}

    /** Only counts as the answer to the question whether they are sure. */
    record ConfirmCancel() implements Command {}

    /** Begins the flow anew; is asked whether they are sure when answers would be lost. */
    record Restart() implements Command {}

    /** Only counts as the answer to the question whether they are sure. */
    record ConfirmRestart() implements Command {}

    record StartFlow(String flow) implements Command {}

    record Help() implements Command {}

    /** Shows what there is to do. */
    record ShowMenu() implements Command {}

    /** Wants to be asked which language to speak. */
    record ChooseLanguage() implements Command {}

    record ChangeLanguage(Language language) implements Command {}

    record ChangeRegister(Register register) implements Command {}

    /** Says how French is to agree with them. By rule only: no model proposes it. */
    record ChangeGender(Gender gender) implements Command {}

    record TalkToCoach() implements Command {}

    /** Asks what is remembered of them. */
    record Recall() implements Command {}

    /** Asks something beside the point; {@code topic} is a code of the knowledge file, blank when none fits. */
    record SideQuestion(String topic) implements Command {}

    /** Wants to see all that is remembered of them, however long. By rule only, like the two below: no model tends a memory. */
    record ShowMemory() implements Command {}

    /** Wants something that is remembered to be forgotten. */
    record Forget(Lot lot) implements Command {}

    /**
     * Gives a remembered statement other words.
     *
     * @param number the statement's, as it is shown
     * @param value blank when none is given
     */
    record CorrectMemory(int number, String value) implements Command {
        @Override
        public String toString() {
            return "CorrectMemory[" + number + "]";
        }
    }

    /** What is to be forgotten. */
    sealed interface Lot {

        /** The statements with these numbers, as they are shown. */
        record Numbered(List<Integer> numbers) implements Lot {
            public Numbered {
                numbers = List.copyOf(numbers);
            }
        }

        /** One fact, by its key: what a button says. */
        record Fact(String key) implements Lot {}

        /** All that came out of a CV. */
        record OfCv() implements Lot {}

        record Everything() implements Lot {}

        /** Whatever these words of theirs point at. */
        record Called(String words) implements Lot {
            @Override
            public String toString() {
                return "Called[" + words.length() + " characters]";
            }
        }
    }

    /** Wants to see or erase their data. */
    record PrivacyRequest() implements Command {}

    record ExportData() implements Command {}

    /** Wants everything erased; is asked whether they are sure. */
    record EraseData() implements Command {}

    /** Only counts as the answer to the question whether they are sure. */
    record ConfirmErasure() implements Command {}

    /** Wants to read what they would agree to, and to answer. */
    record GiveConsent(Purpose purpose) implements Command {}

    /** Takes back what they agreed to; holds at once. */
    record WithdrawConsent(Set<Purpose> purposes) implements Command {
        public WithdrawConsent {
            purposes = Set.copyOf(purposes);
        }
    }

    /** Wants a code to go on in another channel. */
    record LinkChannel() implements Command {}

    /** Wants something about their reminders. By rule only: no model decides when somebody is written to. */
    record Remind(ReminderRequest request) implements Command {}

    /** Says hello, thanks, or something beside the point. */
    record Chitchat() implements Command {}

    /** Abuses whoever answers. */
    record Insult() implements Command {}

    record Unclear() implements Command {}

    /** A stable name for logs, metrics and events. */
    default String code() {
        return switch (this) {
            case Answer c -> "answer";
            case Correct c -> "correct";
            case GoBack c -> "go-back";
            case Repeat c -> "repeat";
            case Skip c -> "skip";
            case Cancel c -> "cancel";
            case ConfirmCancel c -> "confirm-cancel";
            case Restart c -> "restart";
            case ConfirmRestart c -> "confirm-restart";
            case StartFlow c -> "start-flow";
            case Help c -> "help";
            case ShowMenu c -> "show-menu";
            case ChooseLanguage c -> "choose-language";
            case ChangeLanguage c -> "change-language";
            case ChangeRegister c -> "change-register";
            case ChangeGender c -> "change-gender";
            case TalkToCoach c -> "talk-to-coach";
            case Recall c -> "recall";
            case ShowMemory c -> "show-memory";
            case Forget c -> "forget";
            case CorrectMemory c -> "correct-memory";
            case SideQuestion c -> "side-question";
            case PrivacyRequest c -> "privacy-request";
            case ExportData c -> "export-data";
            case EraseData c -> "erase-data";
            case ConfirmErasure c -> "confirm-erasure";
            case GiveConsent c -> "give-consent";
            case WithdrawConsent c -> "withdraw-consent";
            case LinkChannel c -> "link-channel";
            case Remind c -> "remind";
            case Chitchat c -> "chitchat";
            case Insult c -> "insult";
            case Unclear c -> "unclear";
        };
    }
}
