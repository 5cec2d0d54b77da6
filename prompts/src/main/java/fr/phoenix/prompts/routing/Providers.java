package fr.phoenix.prompts.routing;

import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GeminiThinkingConfig.GeminiThinkingLevel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Builds the models of the three providers, alike: no retries of their own, no request logging (it would write what people said), base
 * URLs without the trailing slash that makes them answer 404.
 */
public final class Providers {

    /** Thoughts of models that always think count as output; without room for them every answer is cut off. */
    private static final int ROOM_TO_THINK = 4096;

    private final Duration timeout;

    /** @param timeout to connect, and for the headers of a response; the whole call is bounded by the router */
    public Providers(Duration timeout) {
        this.timeout = timeout;
    }

    /** @param baseUrl ends in {@code /v1beta} */
    public LanguageModel gemini(String baseUrl, String apiKey, String model) {
        boolean thinks = !model.startsWith("gemini-2.5-flash") && !model.startsWith("gemini-2.0");
        var builder = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(new CheckedHttpClient.Builder(true))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .timeout(timeout)
                .logRequestsAndResponses(false)
                .maxRetries(0);
        thinking(model).ifPresent(builder::thinkingConfig);
        return new LanguageModel(
                LanguageModel.Kind.GEMINI, model, host(baseUrl), thinks ? ROOM_TO_THINK : 0, builder.build());
    }

    /** Any server that speaks OpenAI's chat completions; {@code baseUrl} ends in {@code /v1}. */
    public LanguageModel openAi(String baseUrl, String apiKey, String model) {
        var chat = OpenAiChatModel.builder()
                .httpClientBuilder(new CheckedHttpClient.Builder(false))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .strictJsonSchema(true)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .maxRetries(0)
                .build();
        return new LanguageModel(LanguageModel.Kind.OPENAI, model, host(baseUrl), 0, chat);
    }

    public LanguageModel ollama(String baseUrl, String model) {
        var chat = OllamaChatModel.builder()
                .httpClientBuilder(new CheckedHttpClient.Builder(false))
                .baseUrl(trimmed(baseUrl))
                .modelName(model)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .maxRetries(0)
                .build();
        return new LanguageModel(LanguageModel.Kind.OLLAMA, model, host(baseUrl), 0, chat);
    }

    /** As little as the model allows: a person waits, and thoughts are paid for. */
    private static Optional<GeminiThinkingConfig> thinking(String model) {
        if (model.startsWith("gemini-2.5-flash")) {
            return Optional.of(GeminiThinkingConfig.builder().thinkingBudget(0).build());
        }
        return model.startsWith("gemini-3")
                ? Optional.of(GeminiThinkingConfig.builder()
                        .thinkingLevel(GeminiThinkingLevel.LOW)
                        .build())
                : Optional.empty();
    }

    private static String trimmed(String baseUrl) {
        return baseUrl.replaceFirst("/+$", "");
    }

    private static String host(String baseUrl) {
        return String.valueOf(URI.create(baseUrl).getHost());
    }
}
