package fr.phoenix.prompts.routing;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.Locale;
import java.util.Optional;

/**
 * A model that can be asked.
 *
 * @param name as the provider calls it; recorded with each reply
 * @param host where it answers, for the start-up summary
 * @param spareTokens room for thoughts, which some models count as output
 * @param streaming the same model answering in pieces; empty when it is not to
 */
public record LanguageModel(
        Kind kind, String name, String host, int spareTokens, ChatModel chat, Optional<StreamingChatModel> streaming) {

    /** The closed set of providers, in the order they are tried. */
    public enum Kind {
        GEMINI,
        OPENAI,
        OLLAMA,
        /** Rules and sentence templates; never in the router's list. */
        OFFLINE;

        /** A stable name for metrics. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
