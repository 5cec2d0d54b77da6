package fr.phoenix.prompts.routing;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GeminiThinkingConfig.GeminiThinkingLevel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import fr.phoenix.prompts.routing.LanguageModel.Kind;
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
    private final Optional<Duration> idle;

    /**
     * @param timeout to connect, and for the headers of a response; the whole call is bounded by the router
     * @param idle how long a stream may say nothing; empty to have no answer streamed
     */
    public Providers(Duration timeout, Optional<Duration> idle) {
        this.timeout = timeout;
        this.idle = idle;
    }

    /** @param baseUrl ends in {@code /v1beta} */
    public LanguageModel gemini(String baseUrl, String apiKey, String model) {
        boolean thinks = !model.startsWith("gemini-2.5-flash") && !model.startsWith("gemini-2.0");
        var thinking = thinking(model);
        var chat = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http(Kind.GEMINI))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .timeout(timeout)
                .logRequestsAndResponses(false)
                .thinkingConfig(thinking.orElse(null))
                .maxRetries(0)
                .build();
        // thoughts are given apart, or else they would be part of the text
        var streaming = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(http(Kind.GEMINI))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .timeout(timeout)
                .logRequestsAndResponses(false)
                .thinkingConfig(thinking.orElse(null))
                .returnThinking(true)
                .build();
        return model(Kind.GEMINI, model, baseUrl, thinks ? ROOM_TO_THINK : 0, chat, streaming);
    }

    /** Any server that speaks OpenAI's chat completions; {@code baseUrl} ends in {@code /v1}. */
    public LanguageModel openAi(String baseUrl, String apiKey, String model) {
        var chat = OpenAiChatModel.builder()
                .httpClientBuilder(http(Kind.OPENAI))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .strictJsonSchema(true)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .maxRetries(0)
                .build();
        var streaming = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http(Kind.OPENAI))
                .baseUrl(trimmed(baseUrl))
                .apiKey(apiKey)
                .modelName(model)
                .strictJsonSchema(true)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .returnThinking(true)
                .build();
        return model(Kind.OPENAI, model, baseUrl, 0, chat, streaming);
    }

    public LanguageModel ollama(String baseUrl, String model) {
        var chat = OllamaChatModel.builder()
                .httpClientBuilder(http(Kind.OLLAMA))
                .baseUrl(trimmed(baseUrl))
                .modelName(model)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .maxRetries(0)
                .build();
        var streaming = OllamaStreamingChatModel.builder()
                .httpClientBuilder(http(Kind.OLLAMA))
                .baseUrl(trimmed(baseUrl))
                .modelName(model)
                .timeout(timeout)
                .logRequests(false)
                .logResponses(false)
                .returnThinking(true)
                .build();
        return model(Kind.OLLAMA, model, baseUrl, 0, chat, streaming);
    }

    private LanguageModel model(
            Kind kind, String name, String baseUrl, int spare, ChatModel chat, StreamingChatModel streaming) {
        return new LanguageModel(kind, name, host(baseUrl), spare, chat, idle.map(_ -> streaming));
    }

    private CheckedHttpClient.Builder http(Kind kind) {
        return new CheckedHttpClient.Builder(kind, idle.orElse(timeout));
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
