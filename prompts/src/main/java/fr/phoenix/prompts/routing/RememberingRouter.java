package fr.phoenix.prompts.routing;

import fr.phoenix.dialogs.orchestration.ModelMemo;
import fr.phoenix.dialogs.orchestration.TurnContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Asks the router what was not answered already while the same message was being answered, and keeps what it accepts. What is recalled
 * is read and guarded like a fresh answer, and asked for anew when it does not pass.
 */
public final class RememberingRouter {

    private final ModelRouter router;
    private final ModelMemo memo;
    private final ModelMeters meters;

    public RememberingRouter(ModelRouter router, ModelMemo memo, ModelMeters meters) {
        this.router = router;
        this.memo = memo;
        this.meters = meters;
    }

    /** Whether there is any model to ask. */
    public boolean hasModels() {
        return router.hasModels();
    }

    public <T> Routed<T> ask(ModelQuestion question, Function<JsonNode, Reading<T>> reader, TurnContext turn) {
        var key = new ModelMemo.Question(question.task().code(), hash(question));
        var recalled = memo.recall(turn, key).flatMap(answer -> read(answer, reader));
        if (recalled.isPresent()) {
            meters.recalled(question.task());
            return recalled.get();
        }
        var routed = router.ask(question, reader, turn);
        if (routed instanceof Routed.Answered<T> answered) {
            memo.keep(turn, key, new ModelMemo.Answer(answered.model(), answered.text()));
        }
        return routed;
    }

    private static <T> Optional<Routed<T>> read(ModelMemo.Answer answer, Function<JsonNode, Reading<T>> reader) {
        return ModelCalls.read(answer.text().text(), reader) instanceof Reading.Accepted<T>(var value)
                ? Optional.of(new Routed.Answered<>(value, answer.model(), answer.text()))
                : Optional.empty();
    }

    /** Of all that makes the question this one; the parts are kept apart by a character that none of them may hold. */
    private static String hash(ModelQuestion question) {
        var parts = String.join(
                "\u0000",
                question.tier().name(),
                question.system(),
                question.user(),
                question.schema().toString(),
                String.valueOf(question.maxOutputTokens()));
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
