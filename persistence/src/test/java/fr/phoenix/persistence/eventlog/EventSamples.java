package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.AdulthoodAnswered;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.Confirmation;
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
import fr.phoenix.dialogs.ConversationEvent.Purpose;
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
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Occasion;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.ReminderSettings;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One event of every kind and variant, under the name of its approved file. */
final class EventSamples {

    private static final UUID ID = UUID.fromString("0199e0c8-6a00-7000-8000-000000000001");
    private static final MessageId MESSAGE = new MessageId(ID);
    private static final FileId FILE = new FileId(ID);
    private static final Occurrence OCCURRENCE = Occurrence.of(new ConversationId(ID), 41);
    private static final Instant AT = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final String OFFLINE = "offline";
    private static final String PROMPT = "check-in/reflect-fear.v1.fr";

    private EventSamples() {}

    static Map<String, ConversationEvent> all() {
        return Map.ofEntries(
                Map.entry(
                        "conversation-started.v1",
                        new ConversationStarted(
                                new ConversationId(ID), new PersonId(ID), Channel.TELEGRAM, Language.FR)),
                Map.entry("message-received.v1-opened", received(new Message.Opened())),
                Map.entry(
                        "message-received.v1-typed",
                        received(new Message.Typed(new Words("J’hésite à « sauter »…"), Message.Kind.CHAT))),
                Map.entry("message-received.v1-chosen", received(new Message.Chosen("mood-7"))),
                Map.entry(
                        "message-received.v1-attached",
                        received(new Message.Attached(
                                FILE,
                                new Words("cv.pdf"),
                                "application/pdf",
                                12_345,
                                "ab".repeat(32),
                                Message.Kind.CV))),
                Map.entry("message-received.v1-unsupported", received(new Message.Unsupported(Message.Medium.VOICE))),
                Map.entry("message-received.v1-code-shown", received(new Message.CodeShown(Message.Upshot.JOINED))),
                Map.entry("language-chosen.v1", new LanguageChosen(Language.EN)),
                Map.entry("register-chosen.v1", new RegisterChosen(Register.TU)),
                Map.entry("gender-chosen.v1", new GenderChosen(Gender.FEMININE)),
                Map.entry("consent-answered.v1", new ConsentAnswered(Purpose.AI_PROCESSING, true, "2026-11")),
                Map.entry("adulthood-answered.v1", new AdulthoodAnswered(true)),
                Map.entry("flow-started.v1", new FlowStarted("check-in", 1, "ASKING_MOOD")),
                Map.entry("flow-moved.v1", new FlowMoved("check-in", "ASKING_MOOD", "ANSWERED", "ASKING_CONFIDENCE")),
                Map.entry(
                        "flow-migrated.v1",
                        new FlowMigrated(
                                "letter",
                                1,
                                2,
                                "ASKING_PLACE",
                                "ASKING_TRADE",
                                Map.of("ASKING_PLACE", "ASKING_TRADE"),
                                Map.of("trade", "past-trade"),
                                Set.of("place"))),
                Map.entry("slots-filled.v1", new SlotsFilled("check-in", Map.of("mood", "7", "confidence", "4"))),
                Map.entry("question-asked.v1", new QuestionAsked("check-in", "ASKING_MOOD")),
                Map.entry("went-back.v1", new WentBack("check-in", "ASKING_CONFIDENCE")),
                Map.entry("flow-finished.v1", new FlowFinished("check-in", "DONE")),
                Map.entry("flow-resumed.v1", new FlowResumed("letter")),
                Map.entry("flow-cancelled.v1", new FlowCancelled("letter", "ASKING_OFFER")),
                Map.entry(
                        "command-proposed.v1",
                        new CommandProposed(
                                "correct", Map.of("slot", "mood", "value", "6"), new Words("non, plutôt 6"))),
                Map.entry(
                        "planned.v1",
                        new Planned(
                                "check-in",
                                "ASKING_WEIGHT",
                                List.of("answer"),
                                List.of("start-flow"),
                                List.of("check-in/reflect-fear", "check-in/reflect-loss"),
                                "check-in/reflect-fear",
                                new Words("La peur de l’échec domine"),
                                "gemini-test",
                                "orchestrator/plan.v1.fr")),
                Map.entry(
                        "draft-written.v1",
                        new DraftWritten(
                                "check-in",
                                "reflection",
                                "check-in/reflect-fear",
                                Map.of("text", "Vous avez peur d’échouer."),
                                OFFLINE,
                                PROMPT)),
                Map.entry("draft-withheld.v1", new DraftWithheld("letter", "letter/draft", "unsupported-claim")),
                Map.entry("draft-unavailable.v1", new DraftUnavailable("letter", "letter/draft", "timeout")),
                Map.entry("fact-remembered.v1", new FactRemembered("step", new Words("Appeler une boulangère"))),
                Map.entry("fact-forgotten.v1", new FactForgotten("evidence.e3")),
                Map.entry("crisis-noticed.v1", new CrisisNoticed("suicide")),
                Map.entry("crisis-answered.v1", new CrisisAnswered("safe")),
                Map.entry("crisis-closed.v1", new CrisisClosed()),
                Map.entry("care-agreed.v1", new CareAgreed(true)),
                Map.entry("wellbeing-asked.v1", new WellbeingAsked()),
                Map.entry("question-revisited.v1", new QuestionRevisited("check-in", "ASKING_MOOD", "mood")),
                Map.entry("confirmation-asked.v1", new ConfirmationAsked(Confirmation.CANCEL)),
                Map.entry("erasure-offered.v1", new ErasureOffered()),
                Map.entry("message-missed.v1", new MessageMissed("check-in", "ASKING_MOOD")),
                Map.entry("coach-asked.v1", new CoachAsked()),
                Map.entry(
                        "reminder-setting-changed.v1",
                        new ReminderSettingChanged(ReminderSettings.Setting.ZONE, "Indian/Reunion")),
                Map.entry(
                        "reminder-planned.v1",
                        new ReminderPlanned(Occasion.STEP, OCCURRENCE, LocalDate.of(2026, 11, 24), AT, false)),
                Map.entry("reminder-cancelled.v1", new ReminderCancelled(Occasion.CHECK_IN)),
                Map.entry("reminded.v1", new Reminded(List.of(Occasion.STEP, Occasion.CHECK_IN), AT)),
                Map.entry("message-received.v1-reminder-due", received(new Message.Due(OCCURRENCE))),
                Map.entry("message-received.v1-left", received(new Message.Left())),
                Map.entry("turn-abandoned.v1", new TurnAbandoned(MESSAGE, 5)),
                Map.entry("replied.v1-text", replied(new Reply.Text(new Words("Bonjour")), new Author.Fixed())),
                Map.entry(
                        "replied.v1-choices",
                        replied(
                                new Reply.Choices(
                                        new Words("Et maintenant ?"), List.of(new Reply.Choice("yes", "Oui"))),
                                new Author.Writer(OFFLINE, PROMPT))),
                Map.entry(
                        "replied.v1-document",
                        replied(
                                new Reply.Document(
                                        new Words("Votre lettre"),
                                        FILE,
                                        new Words("lettre.pdf"),
                                        "application/pdf",
                                        4_096),
                                new Author.Fixed())),
                Map.entry(
                        "replied.v1-picture",
                        replied(
                                new Reply.Picture(
                                        new Words("Votre progression"),
                                        FILE,
                                        new Words("mois.png"),
                                        "image/png",
                                        2_048),
                                new Author.Fixed())));
    }

    private static MessageReceived received(Message.Content content) {
        return new MessageReceived(MESSAGE, content, AT);
    }

    private static Replied replied(Reply reply, Author author) {
        return new Replied(reply, "check-in", "REFLECTING", author, Language.FR);
    }
}
