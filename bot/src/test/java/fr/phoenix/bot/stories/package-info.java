/**
 * Conversations as they should go, written as text a product person can read, and played through the whole engine: with the offline model,
 * and with a Gemini that WireMock stands for. Files: {@code src/test/resources/stories} and {@code src/test/resources/personas}; how to
 * write one: {@code docs/stories.md}.
 */
@NullMarked
package fr.phoenix.bot.stories;

import org.jspecify.annotations.NullMarked;
