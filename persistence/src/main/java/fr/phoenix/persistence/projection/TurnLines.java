package fr.phoenix.persistence.projection;

import fr.phoenix.dialogs.Author;
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
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.persistence.readmodel.LineBody;
import fr.phoenix.persistence.readmodel.TranscriptLine.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the events of one turn into transcript lines. Only what says something to a coach becomes a line. */
final class TurnLines {

    private static final int AS_LONG_AS_A_CV = 200;

    private TurnLines() {}

    static List<DraftLine> of(List<LoggedEvent> turn) {
        var lines = new ArrayList<DraftLine>();
        var signal = "";
        for (var logged : turn) {
            switch (logged.event()) {
                case MessageReceived(var _, Message.Due _, var _) -> {}
                case MessageReceived(var _, Message.Left _, var _) -> lines.add(remark(logged, "left", ""));
                case MessageReceived e -> lines.add(in(logged, e));
                case Reminded e ->
                    lines.add(remark(
                            logged,
                            "reminded:"
                                    + e.occasions().stream().map(Occasion::name).collect(Collectors.joining(",")),
                            ""));
                case FlowMoved e -> signal = e.signal();
                case Replied e -> lines.add(out(logged, e, signal));
                case Planned e -> lines.add(planned(logged, e));
                case DraftWithheld e -> lines.add(remark(logged, "draft-withheld:" + e.rule(), e.flow()));
                case DraftUnavailable e -> lines.add(remark(logged, "draft-unavailable:" + e.failure(), e.flow()));
                case FlowMigrated e -> lines.add(migrated(logged, e));
                case CrisisNoticed e -> lines.add(remark(logged, "crisis-noticed:" + e.rule(), ""));
                case CrisisAnswered e -> lines.add(remark(logged, "crisis-answered:" + e.answer(), ""));
                case CrisisClosed _ -> lines.add(remark(logged, "crisis-closed", ""));
                case CareAgreed e -> lines.add(remark(logged, "care-agreed:" + (e.agreed() ? "yes" : "no"), ""));
                case WellbeingAsked _ -> lines.add(remark(logged, "wellbeing-asked", ""));
                case CoachAsked _ -> lines.add(remark(logged, "coach-asked", ""));
                case TurnAbandoned e -> lines.add(remark(logged, "turn-abandoned:" + e.attempts(), ""));
                case ConversationStarted _,
                        LanguageChosen _,
                        RegisterChosen _,
                        GenderChosen _,
                        ConsentAnswered _,
                        AdulthoodAnswered _ -> {}
                case FlowStarted _, SlotsFilled _, QuestionAsked _, WentBack _, FlowFinished _, FlowCancelled _ -> {}
                case FlowResumed _,
                        DraftWritten _,
                        FactRemembered _,
                        FactForgotten _,
                        ErasureOffered _,
                        MessageMissed _ -> {}
                case QuestionRevisited _, ConfirmationAsked _, CommandProposed _ -> {}
                case ReminderSettingChanged _, ReminderPlanned _, ReminderCancelled _ -> {}
            }
        }
        return lines;
    }

    private static DraftLine in(LoggedEvent logged, MessageReceived e) {
        var body = switch (e.content()) {
            case Message.Opened _, Message.Notice _ -> body(new Words(""));
            case Message.Typed typed -> body(unprejudiced(typed));
            case Message.Chosen(var choice) -> new LineBody(new Words(""), choice, List.of(), List.of());
            case Message.Attached file -> new LineBody(new Words(""), "", List.of(), List.of(file.name()));
            case Message.CodeShown(var upshot) -> body(new Words("[link code: " + upshot + "]"));
            case Message.Unsupported(var medium) -> body(new Words("[" + medium + "]"));
        };
        return new DraftLine(logged, Direction.IN, body, "", "", "", "", "");
    }

    /**
     * A CV in a message keeps no line with a birth date, a family, a health or the like (Code du travail, article L1132-1): who coaches
     * does not need them. A CV is told by its kind or, as in the flow, by its length.
     */
    private static Words unprejudiced(Message.Typed typed) {
        var text = typed.words().text();
        return typed.kind() == Message.Kind.CV || text.length() >= AS_LONG_AS_A_CV
                ? new Words(PersonalItem.masked(text))
                : typed.words();
    }

    private static DraftLine out(LoggedEvent logged, Replied e, String signal) {
        var body = switch (e.reply()) {
            case Reply.Text(var words) -> body(words);
            case Reply.Choices(var words, var choices) -> new LineBody(masked(words), "", choices, List.of());
            case Reply.Document document -> new LineBody(document.words(), "", List.of(), List.of(document.name()));
            case Reply.Picture picture -> new LineBody(picture.words(), "", List.of(), List.of(picture.name()));
        };
        var prompt = switch (e.author()) {
            case Author.Fixed _ -> "";
            case Author.Writer writer -> writer.prompt();
        };
        return new DraftLine(
                logged,
                Direction.OUT,
                body,
                e.flow(),
                e.state(),
                signal,
                e.author().model(),
                prompt);
    }

    private static DraftLine planned(LoggedEvent logged, Planned e) {
        var words = "planned:" + String.join(",", e.commands()) + "; " + e.chosen() + "; "
                + e.reason().text();
        return new DraftLine(
                logged, Direction.NOTE, body(new Words(words)), e.flow(), e.state(), "", e.model(), e.prompt());
    }

    private static DraftLine migrated(LoggedEvent logged, FlowMigrated e) {
        var code =
                "flow-migrated:" + e.fromVersion() + "-" + e.toVersion() + "; " + e.fromState() + " → " + e.toState();
        return remark(logged, code, e.flow());
    }

    private static DraftLine remark(LoggedEvent logged, String code, String flow) {
        return new DraftLine(logged, Direction.NOTE, body(new Words(code)), flow, "", "", "", "");
    }

    /** A link code is for the person alone: coaches do not see it, whoever wrote it. */
    private static LineBody body(Words words) {
        return new LineBody(masked(words), "", List.of(), List.of());
    }

    private static Words masked(Words words) {
        return new Words(LinkCode.masked(words.text()));
    }
}
