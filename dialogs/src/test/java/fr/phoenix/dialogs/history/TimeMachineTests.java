package fr.phoenix.dialogs.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Claim;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message.Chosen;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Typed;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.consent.ConsentFlow;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Trial;
import fr.phoenix.dialogs.linking.Doors.Door;
import fr.phoenix.dialogs.orchestration.Command.Answer;
import fr.phoenix.dialogs.orchestration.Command.Cancel;
import fr.phoenix.dialogs.orchestration.Command.ChangeLanguage;
import fr.phoenix.dialogs.orchestration.Command.Correct;
import fr.phoenix.dialogs.orchestration.Command.EraseData;
import fr.phoenix.dialogs.orchestration.Command.StartFlow;
import fr.phoenix.dialogs.orchestration.Written;
import fr.phoenix.dialogs.rehearsal.Rehearsal;
import fr.phoenix.dialogs.rehearsal.ScriptedOrchestrator;
import fr.phoenix.dialogs.texts.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeMachineTests {

    private static final MessageId OTHER = new MessageId(new UUID(4, 2));
    private static final Instant DEADLINE = Rehearsal.NOW.plusSeconds(45);
    private static final String OFFER = """
            Aide-soignant H/F
            La Clinique des Lilas recrute à Lyon, en CDI.
            Profil recherché :
            - sens de l’écoute
            - travail en équipe
            """;

    private final Texts texts = Texts.load();
    private final TimeMachine machine = new TimeMachine(new Trial(
            Catalogue.flows(texts), texts, channel -> new Door.Linked("https://" + channel.code() + ".example/")));

    static Stream<Rehearsal> conversations() {
        return Stream.of(checkIn(), letter(), cv(), rights());
    }

    /** Plans, a draft that is written, a correction, a wish for another flow, one that rests on nothing, another language. */
    private static Rehearsal checkIn() {
        var model = new ScriptedOrchestrator();
        var person = new Rehearsal(model).welcomed().checkingIn();
        model.proposing("", new Answer(Map.of("mood", "4")));
        person.type("plutôt bof, un quatre");
        person.type("retour").tap("6").tap("5");
        model.proposing("", new Correct("mood", "7"));
        person.type("en fait mon moral c’est 7");
        model.proposing(
                "check-in/reflect-fear", new StartFlow("letter"), new Cancel(), new ChangeLanguage(Language.EN));
        person.type("j’ai peur de l’entretien, je voudrais préparer la lettre");
        person.type("peur de tout").tap("back").type("appeler Samira").tap("tomorrow");
        model.proposing("never-offered").because("nothing of it");
        person.type("blabla").tap("start-check-in").type("c’est quoi le CPF ?").type("annuler");
        return person;
    }

    private static Rehearsal letter() {
        var model = new ScriptedOrchestrator().writing(new Written.Withheld("unsupported-claim"));
        return new Rehearsal(model)
                .welcomed()
                .tap("start-letter")
                .paste(OFFER, Kind.OFFER)
                .type("vendeuse en boulangerie pendant 8 ans")
                .type("j’écoutais chaque client et je retenais leurs habitudes")
                .tap("not-done")
                .type("je veux prendre soin des gens")
                .type("Camille Exemple, Lyon")
                .type("recommencer")
                .tap("good");
    }

    private static Rehearsal cv() {
        return new Rehearsal(new ScriptedOrchestrator())
                .welcomed()
                .tap("start-cv")
                .send(
                        "cv.txt",
                        "Nadia Exemple\n\nEXPÉRIENCES\nHôtesse de caisse, Lyon\nMars 2016 – à ce jour\n• Accueil")
                .tap("skip")
                .tap("more");
    }

    /** Crisis words, an export, link codes, an erasure that is not confirmed, coaches. */
    private static Rehearsal rights() {
        return new Rehearsal(new ScriptedOrchestrator())
                .onTelegram()
                .welcomed()
                .type("je veux mourir")
                .tap("data-export")
                .type("/relier")
                .type("/donnees")
                .tap("data-erase")
                .tap("resume")
                .type("coach")
                .tap(ConsentFlow.agreement(Purpose.COACH_REVIEW));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void every_turn_is_rebuilt_as_the_fold_has_it(Rehearsal person) {
        var history = person.history();
        var turns = machine.turns(history);

        assertThat(turns.stream().flatMap(turn -> turn.events().stream())).isEqualTo(history);
        int folded = 0;
        for (var turn : turns) {
            var claim = new Claim(
                    turn.after().id(), turn.after().person(), turn.after().channel(), 0, 0, 0);
            assertThat(turn.before()).isEqualTo(Conversation.fold(claim, history.subList(0, folded)));
            folded += turn.events().size();
            assertThat(turn.after()).isEqualTo(Conversation.fold(claim, history.subList(0, folded)));
            assertThat(machine.turn(history, turn.number())).contains(turn);
        }
        assertThat(machine.turn(history, 0)).isEmpty();
        assertThat(machine.turn(history, turns.size() + 1)).isEmpty();
    }

    /** The property that makes it exact: no model, no file, no code is asked for, and every event comes again. */
    @ParameterizedTest
    @MethodSource("conversations")
    void every_turn_replays_to_the_same_events(Rehearsal person) {
        var turns = machine.turns(person.history());

        assertThat(turns).hasSizeGreaterThan(7);
        for (var turn : turns) {
            assertThat(machine.replay(turn)).as(turn.toString()).isEqualTo(turn.events());
        }
    }

    @Test
    void a_turn_tells_what_was_offered_proposed_ignored_and_chosen_and_why() {
        var turns = machine.turns(checkIn().history());

        var turn = turns.stream()
                .filter(one -> one.planned()
                        .filter(p -> p.chosen().equals("check-in/reflect-fear"))
                        .isPresent())
                .findFirst()
                .orElseThrow();

        var planned = turn.planned().orElseThrow();
        assertThat(planned.offered()).contains("check-in/reflect", "check-in/reflect-fear");
        assertThat(planned.reason()).isEqualTo(new Words("scripted"));
        assertThat(planned.prompt()).isEqualTo("test/scripted.v1.fr");
        assertThat(turn.proposals())
                .extracting(CommandProposed::command)
                .containsExactly("start-flow", "cancel", "change-language");
        assertThat(turn.proposals().getFirst().values()).containsEntry("flow", "letter");
        assertThat(turns.stream().flatMap(one -> one.all(DraftWritten.class).stream()))
                .isNotEmpty();
    }

    @Test
    void a_fork_takes_the_turn_otherwise_and_leaves_no_trace() {
        var person = checkIn();
        var history = person.history();
        var turn = machine.turns(history).stream()
                .filter(one -> one.message().content().equals(new Typed(new Words("peur de tout"), Kind.CHAT)))
                .findFirst()
                .orElseThrow();
        var candidate = new ScriptedOrchestrator().writing(new Written.Unavailable("timeout"));

        var tried = machine.fork(turn, OTHER, new Typed(new Words("je doute"), Kind.CHAT), candidate, DEADLINE);

        assertThat(candidate.situations)
                .singleElement()
                .satisfies(situation -> assertThat(situation.message().text()).isEqualTo("je doute"));
        assertThat(tried.events()).isNotEqualTo(turn.events());
        assertThat(tried.events()).filteredOn(Planned.class::isInstance).hasSize(1);
        assertThat(tried.events()).filteredOn(Replied.class::isInstance).isNotEmpty();
        assertThat(person.history()).isEqualTo(history);
    }

    @Test
    void a_fork_erases_exports_and_links_nothing() {
        var person = rights();
        var history = person.history();
        var turns = machine.turns(history);
        var offered = turns.stream()
                .filter(one -> one.message().content().equals(new Chosen("resume")))
                .findFirst()
                .orElseThrow();
        var model = new ScriptedOrchestrator().proposing("", new EraseData());

        var erased = machine.fork(offered, OTHER, new Chosen("data-erase-confirm"), model, DEADLINE);
        var exported = machine.fork(offered, OTHER, new Chosen("data-export"), model, DEADLINE);
        var linked = machine.fork(offered, OTHER, new Typed(new Words("/relier"), Kind.CHAT), model, DEADLINE);

        assertThat(erased.erases()).isTrue();
        assertThat(exported.events())
                .anyMatch(event -> event instanceof Replied replied
                        && replied.reply() instanceof Reply.Document document
                        && document.bytes() == "{}".length());
        assertThat(linked.events())
                .noneMatch(event -> event instanceof Replied replied
                        && replied.reply().words().text().contains("https://" + Channel.WEB.code()));
        assertThat(person.erased()).isFalse();
        assertThat(person.history()).isEqualTo(history);
    }
}
