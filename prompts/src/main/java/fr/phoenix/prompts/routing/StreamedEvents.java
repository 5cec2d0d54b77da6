package fr.phoenix.prompts.routing;

import dev.langchain4j.exception.HttpException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Throws what is wrong with one event of a provider's stream, where LangChain4j would go on as if nothing were. */
final class StreamedEvents {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int NO_STREAMS = 501;

    private StreamedEvents() {}

    static void check(LanguageModel.Kind kind, String event) {
        switch (kind) {
            case GEMINI -> gemini(event);
            case OPENAI -> openAi(event);
            case OLLAMA, OFFLINE -> {}
        }
    }

    /** An error that comes after the headers said 200 has the status in it. */
    private static void gemini(String event) {
        var root = tree(event);
        var error = root.path("error");
        if (error.isObject()) {
            throw new HttpException(error.path("code").asInt(500), event);
        }
        if (root.path("promptFeedback").hasNonNull("blockReason")) {
            throw new UnusableResponse(ModelFailure.BLOCKED);
        }
    }

    /** A server that gives the whole message at once does not stream. */
    private static void openAi(String event) {
        if (!event.equals("[DONE]") && tree(event).path("choices").path(0).has("message")) {
            throw new HttpException(NO_STREAMS, "a whole answer instead of a stream");
        }
    }

    private static JsonNode tree(String event) {
        try {
            var root = JSON.readTree(event);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            throw new UnusableResponse(ModelFailure.INVALID);
        }
        throw new UnusableResponse(ModelFailure.INVALID);
    }
}
