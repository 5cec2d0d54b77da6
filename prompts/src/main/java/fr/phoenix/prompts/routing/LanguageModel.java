package fr.phoenix.prompts.routing;

import dev.langchain4j.model.chat.ChatModel;
import java.util.Locale;

/**
 * A model that can be asked.
 *
 * @param name as the provider calls it; recorded with each reply
 * @param host where it answers, for the start-up summary
 * @param spareTokens room for thoughts, which some models count as output
 */
public record LanguageModel(Kind kind, String name, String host, int spareTokens, ChatModel chat) {

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
