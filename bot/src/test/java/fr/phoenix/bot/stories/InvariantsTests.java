package fr.phoenix.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each invariant finds what it is there to find. */
class InvariantsTests {

    private static final Wording WORDING = Wording.load();
    private static final ConversationEvent TU = new RegisterChosen(Register.TU);
    private static final ConversationEvent CHECK_IN = new FlowStarted("check-in", 2, "ASKING_MOOD");
    private static final ConversationEvent ASKED = new QuestionAsked("check-in", "ASKING_MOOD");
    private static final ConversationEvent MISSED = new MessageMissed("check-in", "ASKING_MOOD");
    private static final ConversationEvent QUESTION = said(Language.FR, "Quand ?");

    @Test
    void a_reply_is_filled_in_and_says_something() {
        assertThat(broken(new WellFormed(), List.of())).contains("says nothing");
        assertThat(broken(new WellFormed(), List.of(said(Language.FR, " ")))).contains("blank");
        assertThat(broken(new WellFormed(), List.of(said(Language.FR, "Note : {0}/100"))))
                .contains("filled in");
        assertThat(broken(new WellFormed(), List.of(said(Language.FR, "Écris à ⟦MAIL_1⟧"))))
                .contains("filled in");
        assertThat(broken(new WellFormed(), List.of(QUESTION))).isEmpty();
    }

    @Test
    void languages_are_not_mixed() {
        var english = said(Language.FR, "I did not understand. Choose below, or write “help”.");
        var written = said(Language.FR, "You have the strength and the time to do this, and it is yours.");

        assertThat(broken(new OneLanguage(WORDING), List.of(english))).contains("a reply in FR says");
        assertThat(broken(new OneLanguage(WORDING), List.of(written))).contains("not in FR");
        assertThat(broken(new OneLanguage(WORDING), List.of(new LanguageChosen(Language.EN), QUESTION)))
                .contains("though the person chose EN");
        assertThat(broken(new OneLanguage(WORDING), List.of(QUESTION))).isEmpty();
    }

    @Test
    void tu_and_vous_are_not_mixed_but_the_person_may_be_quoted() {
        var vous = said(Language.FR, "Et votre confiance dans votre projet ?");
        var quoted =
                said(Language.FR, "« vous êtes trop âgé » : c’est dur à entendre. On m'a dit vous n'irez pas loin.");
        var known = new SlotsFilled("check-in", Map.of("weighs", "On m'a dit vous n'irez pas loin"));

        assertThat(broken(new OneRegister(), List.of(TU, vous))).contains("says “votre”");
        assertThat(broken(new OneRegister(), List.of(said(Language.FR, "Prends-tu le temps ?"))))
                .contains("tu");
        assertThat(broken(new OneRegister(), List.of(vous))).isEmpty();
        assertThat(broken(new OneRegister(), List.of(TU, known, quoted))).isEmpty();
    }

    @Test
    void a_letter_says_vous_whoever_sends_it() {
        var letter = new Replied(
                new Reply.Text(new Words("Je veux travailler avec toi.")),
                "letter",
                "PRESENTING",
                new Author.Writer("offline", "letter/draft.v1.fr"),
                Language.FR);

        assertThat(broken(new OneRegister(), List.of(TU, letter))).contains("says “toi”");
    }

    @Test
    void a_question_is_not_put_three_times_to_somebody_who_is_not_understood() {
        var asked = List.of(QUESTION, ASKED);
        var again = List.of(MISSED, said(Language.FR, "Un nombre ?"), QUESTION, ASKED);

        assertThat(broken(new NeverThreeTimes(WORDING), asked, again, again)).contains("the same question three times");
        assertThat(broken(new NeverThreeTimes(WORDING), asked, again)).isEmpty();
    }

    @Test
    void nothing_is_said_word_for_word_three_times() {
        var same = List.of(MISSED, said(Language.FR, "Je ne comprends pas."));

        assertThat(broken(new NeverThreeTimes(WORDING), same, same, same)).contains("the same words three times");
    }

    @Test
    void there_is_always_something_to_do_next() {
        assertThat(broken(new NoDeadEnd(), List.of(said(Language.FR, "C’est annulé."))))
                .contains("nothing to do next");
        assertThat(broken(new NoDeadEnd(), List.of(CHECK_IN, said(Language.FR, "C’est noté."))))
                .contains("nothing to do next");
        assertThat(broken(
                        new NoDeadEnd(),
                        List.of(
                                CHECK_IN,
                                new FlowMoved("check-in", "ASKING_MOOD", "ANSWERED", "REFLECTING"),
                                QUESTION)))
                .contains("waits for nothing");
        assertThat(broken(new NoDeadEnd(), List.of(CHECK_IN, QUESTION, ASKED))).isEmpty();
    }

    @Test
    void what_is_said_to_be_done_is_done() {
        var texts = Texts.load();
        var promise = said(Language.FR, texts.say(Language.FR, Register.TU, "check-in.done", "appeler", "demain"));
        var files = said(Language.FR, texts.say(Language.FR, Register.TU, "letter.files"));
        var remembered = new FactRemembered("check-in.last-step", new Words("appeler"));

        assertThat(broken(new PromisesKept(WORDING), List.of(promise))).contains("check-in.done");
        assertThat(broken(new PromisesKept(WORDING), List.of(promise, remembered)))
                .isEmpty();
        assertThat(broken(new PromisesKept(WORDING), List.of(files))).contains("letter.files");
    }

    @Test
    void a_flow_that_waits_keeps_its_answers() {
        var before = List.of(CHECK_IN, new FlowStarted("cv", 1, "ASKING_CV"), QUESTION);
        var kept = List.<ConversationEvent>of(new SlotsFilled("cv", Map.of("text", "CV")));
        var lost = List.<ConversationEvent>of(new SlotsFilled("check-in", Map.of("mood", "3")));

        assertThat(broken(new ParkedFlowsStay(), before, lost)).contains("lost its place");
        assertThat(broken(new ParkedFlowsStay(), before, kept)).isEmpty();
    }

    private static Replied said(Language language, String text) {
        return new Replied(new Reply.Text(new Words(text)), "check-in", "ASKING_MOOD", new Author.Fixed(), language);
    }

    @SafeVarargs
    private static String broken(Invariant invariant, List<ConversationEvent>... turns) {
        var exchanges = new ArrayList<Exchange>();
        var now = Conversation.begin(
                new Claim(new ConversationId(new UUID(0, 0)), new PersonId(new UUID(0, 0)), Channel.WEB, 0, 0, 0));
        var known = new ArrayList<String>();
        for (var events : turns) {
            events.stream()
                    .filter(SlotsFilled.class::isInstance)
                    .forEach(event -> known.addAll(((SlotsFilled) event).slots().values()));
            var exchange = Exchange.of(new Said.Typed("…"), now, events, known, false);
            exchanges.add(exchange);
            now = exchange.after();
        }
        return String.join("\n", invariant.broken(exchanges));
    }
}
