package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
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

    record GoBack() implements Command {}

    record Repeat() implements Command {}

    record Skip() implements Command {}

    record Cancel() implements Command {}

    record StartFlow(String flow) implements Command {}

    record Help() implements Command {}

    /** Shows what there is to do. */
    record ShowMenu() implements Command {}

    /** Wants to be asked which language to speak. */
    record ChooseLanguage() implements Command {}

    record ChangeLanguage(Language language) implements Command {}

    record ChangeRegister(Register register) implements Command {}

    record TalkToCoach() implements Command {}

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

    /** Says hello, thanks, or something beside the point. */
    record Chitchat() implements Command {}

    record Unclear() implements Command {}

    /** A stable name for logs, metrics and events. */
    default String code() {
        return switch (this) {
            case Answer c -> "answer";
            case GoBack c -> "go-back";
            case Repeat c -> "repeat";
            case Skip c -> "skip";
            case Cancel c -> "cancel";
            case StartFlow c -> "start-flow";
            case Help c -> "help";
            case ShowMenu c -> "show-menu";
            case ChooseLanguage c -> "choose-language";
            case ChangeLanguage c -> "change-language";
            case ChangeRegister c -> "change-register";
            case TalkToCoach c -> "talk-to-coach";
            case PrivacyRequest c -> "privacy-request";
            case ExportData c -> "export-data";
            case EraseData c -> "erase-data";
            case ConfirmErasure c -> "confirm-erasure";
            case GiveConsent c -> "give-consent";
            case WithdrawConsent c -> "withdraw-consent";
            case Chitchat c -> "chitchat";
            case Unclear c -> "unclear";
        };
    }
}
