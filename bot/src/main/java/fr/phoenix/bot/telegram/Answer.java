package fr.phoenix.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What came of one call to the Bot API, as far as it can be known. */
sealed interface Answer {

    record Done(JsonNode result) implements Answer {}

    /**
     * Telegram said no: nothing happened.
     *
     * @param description Telegram's own words, which may quote people: never logged
     * @param retryAfter how long it asks to be left alone
     */
    record Refused(int code, String description, Optional<Duration> retryAfter) implements Answer {

        boolean mentions(String words) {
            return description.toLowerCase(java.util.Locale.ROOT).contains(words);
        }

        @Override
        public String toString() {
            return "Refused[" + code + "]";
        }
    }

    /** The call did not get there: nothing happened. */
    record Unreached(String failure) implements Answer {}

    /** The call was under way when something broke: it may have been carried out. */
    record Unclear(String failure) implements Answer {}
}
