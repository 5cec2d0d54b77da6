package fr.phoenix.prompts.routing;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at Gemini's successful responses before LangChain4j does, which drops {@code promptFeedback} and fails with a null
 * pointer when there is no content or no token count; a response that only lacks the count gets an empty one. Watches the streams of
 * all providers. Speaks HTTP/1.1: small servers stumble over the upgrade to HTTP/2 that the JDK's client offers on plain connections.
 */
final class CheckedHttpClient implements HttpClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String USAGE = "usageMetadata";

    private final HttpClient delegate;
    private final LanguageModel.Kind kind;
    private final Duration idle;

    private CheckedHttpClient(HttpClient delegate, LanguageModel.Kind kind, Duration idle) {
        this.delegate = delegate;
        this.kind = kind;
        this.idle = idle;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var response = delegate.execute(ordered(request));
        if (kind != LanguageModel.Kind.GEMINI) {
            return response;
        }
        var root = checked(response.body());
        return root.path(USAGE).isObject() ? response : counted(response, root);
    }

    private static SuccessfulHttpResponse counted(SuccessfulHttpResponse response, ObjectNode root) {
        root.putObject(USAGE);
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers())
                .body(JSON.writeValueAsString(root))
                .build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        new WatchedStream(listener, event -> StreamedEvents.check(kind, event))
                .read(delegate, ordered(request), parser, idle);
    }

    private HttpRequest ordered(HttpRequest request) {
        return kind == LanguageModel.Kind.GEMINI ? OrderedSchema.of(request) : request;
    }

    private static ObjectNode checked(String body) {
        var root = object(body);
        if (root.path("promptFeedback").hasNonNull("blockReason")) {
            throw new UnusableResponse(ModelFailure.BLOCKED);
        }
        var candidate = root.path("candidates").path(0);
        if (candidate.path("content").path("parts").isEmpty()) {
            throw new UnusableResponse(without(candidate.path("finishReason").asString("")));
        }
        return root;
    }

    private static ObjectNode object(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode root) {
                return root;
            }
        } catch (JacksonException e) {
            throw new UnusableResponse(ModelFailure.INVALID);
        }
        throw new UnusableResponse(ModelFailure.INVALID);
    }

    /** Why there is no content. */
    private static ModelFailure without(String finishReason) {
        return switch (finishReason) {
            case "MAX_TOKENS" -> ModelFailure.TRUNCATED;
            case "SAFETY", "RECITATION", "PROHIBITED_CONTENT", "BLOCKLIST", "SPII", "LANGUAGE" -> ModelFailure.BLOCKED;
            default -> ModelFailure.EMPTY;
        };
    }

    /** Builds plain JDK clients with the checks around them. */
    static final class Builder implements HttpClientBuilder {

        private final dev.langchain4j.http.client.jdk.JdkHttpClientBuilder jdk = JdkHttpClient.builder()
                .httpClientBuilder(
                        java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1));
        private final LanguageModel.Kind kind;
        private final Duration idle;

        Builder(LanguageModel.Kind kind, Duration idle) {
            this.kind = kind;
            this.idle = idle;
        }

        @Override
        public Duration connectTimeout() {
            return jdk.connectTimeout();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            jdk.connectTimeout(timeout);
            return this;
        }

        @Override
        public Duration readTimeout() {
            return jdk.readTimeout();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            jdk.readTimeout(timeout);
            return this;
        }

        @Override
        public HttpClient build() {
            return new CheckedHttpClient(jdk.build(), kind, idle);
        }
    }
}
