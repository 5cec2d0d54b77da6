package fr.phoenix.persistence.projection;

import static fr.phoenix.persistence.Messages.LEASE;
import static fr.phoenix.persistence.Messages.accepted;
import static fr.phoenix.persistence.Messages.reply;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Store;
import fr.phoenix.persistence.readmodel.ConversationOverview;
import fr.phoenix.persistence.readmodel.TranscriptLine;
import fr.phoenix.persistence.readmodel.TranscriptLine.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectorIT {

    private static final String PROMPT = "check-in/reflect-fear.v1.fr";

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTranscriptSaysWhatWasSaidAndWhy() {
        var account = somebody(Channel.TELEGRAM);
        var conversation = talk(account);

        assertThat(store.projector.catchUp()).isEqualTo(2);

        assertThat(store.lines(conversation))
                .extracting(
                        TranscriptLine::direction,
                        line -> line.words().text(),
                        TranscriptLine::state,
                        TranscriptLine::signal,
                        TranscriptLine::model,
                        TranscriptLine::prompt)
                .containsExactly(
                        tuple(Direction.IN, "Bonjour", "", "", "", ""),
                        tuple(Direction.OUT, "Parlons-nous ?", "ASKING_MOOD", "", "none", ""),
                        tuple(Direction.IN, "Oui, volontiers", "", "", "", ""),
                        tuple(Direction.NOTE, "coach-asked", "", "", "", ""),
                        tuple(Direction.OUT, "Je vous écoute", "REFLECTING", "ANSWERED", "offline", PROMPT));
        assertThat(store.transcripts.open(Store.COACH, conversation)).hasValueSatisfying(transcript -> {
            var overview = transcript.overview();
            assertThat(overview.state()).isEqualTo("REFLECTING");
            assertThat(overview.messages()).isEqualTo(2);
            assertThat(overview.replies()).isEqualTo(2);
            assertThat(overview.coachAsked()).isTrue();
            assertThat(overview.crisis()).isFalse();
        });
    }

    private ConversationId talk(Account account) {
        var choices =
                new Reply.Choices(new Words("Parlons-nous ?"), List.of(new Reply.Choice("yes", "Oui, volontiers")));
        var conversation = turn(
                typed(account, "Bonjour"),
                agreement(),
                new Replied(choices, "check-in", "ASKING_MOOD", new Author.Fixed(), Language.FR));
        turn(
                new Message(account, UUID.randomUUID().toString(), Language.FR, new Message.Chosen("yes")),
                new CoachAsked(),
                new FlowMoved("check-in", "ASKING_MOOD", "ANSWERED", "REFLECTING"),
                new Replied(
                        new Reply.Text(new Words("Je vous écoute")),
                        "check-in",
                        "REFLECTING",
                        new Author.Writer("offline", PROMPT),
                        Language.FR));
        return conversation;
    }

    private static ConsentAnswered agreement() {
        return new ConsentAnswered(Purpose.COACH_REVIEW, true, Purpose.COACH_REVIEW.textVersion());
    }

    private ConversationId turn(Message message, ConversationEvent... events) {
        var accepted = accepted(store, message);
        var claimed = store.inbox.claim(accepted.conversation(), LEASE).orElseThrow();
        var claim = claimed.claim();
        var received = claimed.received();
        var all = new ArrayList<ConversationEvent>();
        all.add(new MessageReceived(received.id(), message.content(), received.at()));
        all.addAll(List.of(events));
        store.log.append(new Turn(claim, received.id(), all, List.of()));
        return accepted.conversation();
    }

    @Test
    void catchingUpTurnByTurnEqualsARebuild() {
        var ada = somebody(Channel.TELEGRAM);
        var bea = somebody(Channel.TELEGRAM);
        for (int i = 0; i < 5; i++) {
            talk(ada);
            store.projector.catchUp();
            turn(typed(bea, "message " + i), agreement(), new CrisisNoticed("3114"), reply("un"), reply("deux"));
            store.projector.catchUp();
        }
        var before = everything();

        store.projector.rebuild();

        assertThat(everything()).isEqualTo(before);
        assertThat(store.projector.catchUp()).isZero();
        assertThat(store.transcripts.count()).isEqualTo(2);
    }

    private List<Object> everything() {
        var all = new ArrayList<Object>(store.transcripts.page(0, 100));
        for (var overview : store.transcripts.page(0, 100)) {
            all.addAll(store.lines(overview.conversation()));
        }
        return all;
    }

    @Test
    void severalInstancesCountEachTurnOnce() throws Exception {
        int people = 6;
        int turns = 40;
        try (var other = Store.open();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var talking = Collections.nCopies(people, Executors.callable(() -> {
                var account = somebody(Channel.TELEGRAM);
                for (int i = 0; i < turns; i++) {
                    turn(typed(account, "message " + i), agreement(), reply("un"), reply("deux"));
                    (i % 2 == 0 ? store : other).projector.catchUp();
                }
            }));
            for (var job : executor.invokeAll(talking)) {
                job.get();
            }
            store.projector.catchUp();
        }

        assertThat(store.transcripts.page(0, 100))
                .hasSize(people)
                .allSatisfy(overview -> assertThat(overview.messages()).isEqualTo(turns))
                .allSatisfy(overview -> assertThat(overview.replies()).isEqualTo(2L * turns));
    }

    @Test
    void theNewestConversationComesFirstPageByPage() {
        var first = talk(somebody(Channel.TELEGRAM));
        var second = talk(somebody(Channel.TELEGRAM));
        var third = talk(somebody(Channel.TELEGRAM));
        store.projector.catchUp();

        assertThat(store.transcripts.page(0, 2))
                .extracting(ConversationOverview::conversation)
                .containsExactly(third, second);
        assertThat(store.transcripts.page(1, 2))
                .extracting(ConversationOverview::conversation)
                .containsExactly(first);
    }

    @Test
    void anErasureTakesTheTranscriptsAlongAndARebuildDoesNotBringThemBack() {
        var gone = talk(somebody(Channel.TELEGRAM));
        var stays = talk(somebody(Channel.TELEGRAM));
        store.projector.catchUp();

        store.personalData.erase(gone);

        assertThat(store.lines(gone)).isEmpty();
        assertThat(store.transcripts.open(Store.COACH, gone)).isEmpty();
        store.projector.rebuild();
        assertThat(store.transcripts.page(0, 10))
                .extracting(ConversationOverview::conversation)
                .containsExactly(stays);
    }
}
