package fr.phoenix.prompts;

import dev.langchain4j.model.openai.OpenAiTokenCountEstimator;
import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import fr.phoenix.prompts.template.PromptLabel;
import fr.phoenix.prompts.template.PromptLibrary;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PromptTableTests {

    private final PromptLibrary library = PromptLibrary.load();
    private final OpenAiTokenCountEstimator tokens = new OpenAiTokenCountEstimator("gpt-4o-mini");

    @Test
    void the_table_in_the_documentation_is_that_of_the_prompts() {
        var text = new StringBuilder("""
                # Prompts

                Made from `prompts/src/main/resources/prompts` by `PromptTableTests`; do not edit. Tokens are those of one ordinary turn
                (`SamplePrompts`), counted with OpenAI's `o200k_base` by LangChain4j, without a network: Gemini and others count a little
                differently, so they are an estimate. The answer's JSON schema is not counted.

                | prompt | label | tier | system tokens | user tokens | most output tokens | purpose |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (var prompt : library.all()) {
            text.append("| %s | %s | %s | %d | %d | %d | %s |%n"
                    .formatted(
                            prompt.id(),
                            library.labels(prompt.id()).stream()
                                    .map(PromptLabel::code)
                                    .collect(Collectors.joining(", ")),
                            prompt.tier().name().toLowerCase(Locale.ROOT),
                            tokens.estimateTokenCountInText(SamplePrompts.system(prompt)),
                            tokens.estimateTokenCountInText(SamplePrompts.user(prompt)),
                            prompt.maxOutputTokens(),
                            prompt.purpose())
                    .replace("\r\n", "\n"));
        }

        GeneratedDocument.check("prompts.md", text.toString());
    }
}
