package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import fr.phoenix.persistence.crypto.UnreadablePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers in the table {@code llm_memo}, sealed with the person's key for one question of one message. {@link TurnWriter} deletes them
 * with the commit that answers the message, an erasure with the message, and retention what a turn that came too late has left.
 */
public final class JdbcModelMemo implements ModelMemo {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcModelMemo.class);

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;

    private record Row(String model, SealedBytes result) {}

    public JdbcModelMemo(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
    }

    @Override
    public Optional<Answer> recall(TurnContext turn, Question question) {
        try {
            return jdbc.sql("""
                            SELECT model, result FROM llm_memo
                            WHERE inbox_id = :message AND step = :step AND prompt_hash = :hash""")
                    .param("message", turn.message().value())
                    .param("step", question.step())
                    .param("hash", question.hash())
                    .query((row, _) -> new Row(row.getString("model"), new SealedBytes(row.getBytes("result"))))
                    .optional()
                    .flatMap(row -> keys.find(turn.person()).map(key -> open(key, turn, question, row)));
        } catch (DataAccessException | UnreadablePayload e) {
            report("recalled", e);
            return Optional.empty();
        }
    }

    private Answer open(DataKey key, TurnContext turn, Question question, Row row) {
        var text = cipher.open(key, place(turn, question), row.result().bytes());
        return new Answer(row.model(), new Words(new String(text, StandardCharsets.UTF_8)));
    }

    @Override
    public void keep(TurnContext turn, Question question, Answer answer) {
        try {
            keys.find(turn.person()).ifPresent(key -> insert(key, turn, question, answer));
        } catch (DataAccessException e) {
            report("kept", e);
        }
    }

    /** Nothing is kept for a message that an erasure has taken meanwhile. */
    private void insert(DataKey key, TurnContext turn, Question question, Answer answer) {
        var text = answer.text().text().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                        INSERT INTO llm_memo (inbox_id, step, prompt_hash, model, key_version, result)
                        SELECT id, :step, :hash, :model, :keyVersion, :result FROM inbox
                        WHERE id = :message
                        ON CONFLICT DO NOTHING""")
                .param("message", turn.message().value())
                .param("step", question.step())
                .param("hash", question.hash())
                .param("model", answer.model())
                .param("keyVersion", key.version())
                .param("result", cipher.seal(key, place(turn, question), text))
                .update();
    }

    private static Place place(TurnContext turn, Question question) {
        return Place.memo(turn.message(), question.step(), question.hash());
    }

    private static void report(String what, RuntimeException failure) {
        LOG.warn(
                "a model's answer could not be {}: {}", what, failure.getClass().getSimpleName());
    }
}
