package fr.phoenix.prompts.routing;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import fr.phoenix.dialogs.Words;
import fr.phoenix.dialogs.orchestration.TurnContext;
import fr.phoenix.prompts.routing.Spending.Purchase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks one model once, if the budget reaches, and never throws. The call runs on a virtual thread of its own and is given up, and interrupted, at the limit:
 * the HTTP client's own time-out ends with the response's headers and does not notice a body that stalls.
 *
 * <p>Only a finish reason of STOP with non-blank text that the asker accepts is an answer.
 */
public final class ModelCalls {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FENCE =
            Pattern.compile("\\A\\s*```(?:json)?\\s*\\n(.*)\\n\\s*```\\s*\\z", Pattern.DOTALL);

    private final ModelMeters meters;
    private final Spending spending;

    public ModelCalls(ModelMeters meters, Spending spending) {
        this.meters = meters;
        this.spending = spending;
    }

    <T> Attempt<T> ask(
            LanguageModel model,
            ModelQuestion question,
            Function<JsonNode, Reading<T>> reader,
            TurnContext turn,
            Duration limit) {
        return spending.reserve(question, model, turn, meters)
                .map(purchase -> timed(model, question, reader, purchase, limit))
                .orElseGet(() -> Attempt.Failure.once(ModelFailure.BUDGET));
    }

    private <T> Attempt<T> timed(
            LanguageModel model,
            ModelQuestion question,
            Function<JsonNode, Reading<T>> reader,
            Purchase purchase,
            Duration limit) {
        var sample = meters.start();
        var attempt = attempt(model, question, reader, purchase, limit);
        var outcome = switch (attempt) {
            case Attempt.Answer<T> other -> ModelMeters.ANSWERED;
            case Attempt.Failure<T> failure -> failure.kind().tag();
        };
        meters.stop(sample, question.task(), model.kind(), outcome);
        return attempt;
    }

    private <T> Attempt<T> attempt(
            LanguageModel model,
            ModelQuestion question,
            Function<JsonNode, Reading<T>> reader,
            Purchase purchase,
            Duration limit) {
        var call = new FutureTask<>(() -> StreamedChat.ask(model, request(model, question), question.stream()));
        Thread.ofVirtual().name("model-call").start(call);
        try {
            var response = call.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            meters.tokens(response.tokenUsage());
            purchase.answered(response.tokenUsage(), response.aiMessage().text());
            return read(response, reader);
        } catch (TimeoutException e) {
            return Attempt.Failure.once(ModelFailure.TIMEOUT);
        } catch (ExecutionException e) {
            var failure = FailureReading.<T>of(e);
            purchase.failed(failure.kind());
            return failure;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.Failure.once(ModelFailure.TIMEOUT);
        } finally {
            call.cancel(true);
        }
    }

    private static ChatRequest request(LanguageModel model, ModelQuestion question) {
        return ChatRequest.builder()
                .messages(SystemMessage.from(question.system()), UserMessage.from(question.user()))
                .temperature(question.tier().temperature())
                .maxOutputTokens(question.maxOutputTokens() + model.spareTokens())
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(question.schema())
                        .build())
                .build();
    }

    private static <T> Attempt<T> read(ChatResponse response, Function<JsonNode, Reading<T>> reader) {
        var failure = finish(response.finishReason());
        if (failure.isPresent()) {
            return Attempt.Failure.once(failure.get());
        }
        @Nullable String text = response.aiMessage().text();
        if (text == null || text.isBlank()) {
            return Attempt.Failure.passing(ModelFailure.EMPTY);
        }
        return switch (read(text, reader)) {
            case Reading.Accepted<T> accepted -> new Attempt.Answer<>(accepted.value(), new Words(text));
            case Reading.Malformed<T> other -> Attempt.Failure.passing(ModelFailure.INVALID);
            case Reading.Refused<T> other -> Attempt.Failure.once(ModelFailure.WITHHELD);
        };
    }

    /** What the asker makes of a model's text. */
    static <T> Reading<T> read(String text, Function<JsonNode, Reading<T>> reader) {
        return json(text).<Reading<T>>map(reader).orElseGet(Reading.Malformed::new);
    }

    private static Optional<ModelFailure> finish(@Nullable FinishReason reason) {
        if (reason == null) {
            return Optional.of(ModelFailure.INVALID);
        }
        return switch (reason) {
            case STOP -> Optional.empty();
            case LENGTH -> Optional.of(ModelFailure.TRUNCATED);
            case CONTENT_FILTER -> Optional.of(ModelFailure.BLOCKED);
            case TOOL_EXECUTION, OTHER -> Optional.of(ModelFailure.INVALID);
        };
    }

    private static Optional<JsonNode> json(String text) {
        var fenced = FENCE.matcher(text);
        try {
            return Optional.of(JSON.readTree(fenced.matches() ? fenced.group(1) : text))
                    .filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
