package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.ModelMemo.Answer;
import fr.phoenix.dialogs.orchestration.ModelMemo.Question;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Store;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcModelMemoIT {

    private static final Question QUESTION = new Question("reflect", "ab12");
    private static final Answer ANSWER = new Answer("gemini-test", new Words("{\"text\":\"Zéphyrine\"}"));

    private final Store store = Store.empty();
    private ConversationId conversation;
    private TurnContext turn;

    @BeforeEach
    void aMessageWaits() {
        var accepted = Messages.accepted(store, Messages.typed(Messages.somebody(Channel.TELEGRAM), "c’est lourd"));
        conversation = accepted.conversation();
        turn = store.jdbc
                .sql("SELECT i.id, c.person_id FROM inbox i JOIN conversation c ON c.id = i.conversation_id")
                .query((found, _) -> new TurnContext(
                        new MessageId(found.getObject("id", UUID.class)),
                        new PersonId(found.getObject("person_id", UUID.class)),
                        Instant.MAX))
                .single();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long rows() {
        return store.jdbc.sql("SELECT count(*) FROM llm_memo").query(Long.class).single();
    }

    @Test
    void whatWasKeptIsRecalledByAnotherInstanceForTheSameQuestionAlone() {
        store.memo.keep(turn, QUESTION, ANSWER);

        try (var other = Store.open()) {
            assertThat(other.memo.recall(turn, QUESTION)).contains(ANSWER);
            assertThat(other.memo.recall(turn, new Question("reflect", "ab13"))).isEmpty();
            assertThat(other.memo.recall(turn, new Question("plan", "ab12"))).isEmpty();
        }
    }

    @Test
    void theFirstAnswerStays() {
        store.memo.keep(turn, QUESTION, ANSWER);
        store.memo.keep(turn, QUESTION, new Answer("other", new Words("{}")));

        assertThat(store.memo.recall(turn, QUESTION)).contains(ANSWER);
    }

    @Test
    void itIsStoredForNobodyElseToRead() {
        store.memo.keep(turn, QUESTION, ANSWER);

        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM llm_memo WHERE position('Zéphyrine'::bytea IN result) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
        store.owner.sql("UPDATE llm_memo SET prompt_hash = 'ab13'").update();
        assertThat(store.memo.recall(turn, new Question("reflect", "ab13"))).isEmpty();
    }

    @Test
    void theCommitThatAnswersTheMessageTakesItAway() {
        store.memo.keep(turn, QUESTION, ANSWER);

        Messages.answer(store, conversation, "réponse");

        assertThat(rows()).isZero();
    }

    @Test
    void anErasureTakesItAwayAndNothingIsKeptAfterwards() {
        store.memo.keep(turn, QUESTION, ANSWER);

        store.personalData.erase(conversation);
        store.memo.keep(turn, QUESTION, ANSWER);

        assertThat(rows()).isZero();
        assertThat(store.memo.recall(turn, QUESTION)).isEmpty();
    }
}
