package fr.phoenix.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.prompts.template.Prompt;
import fr.phoenix.prompts.template.PromptLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * Every prompt as a model gets it, with the values of {@link SamplePrompts}, against the file that somebody read and approved. To
 * approve what is different: run this test with {@code -Dphoenix.approve=true}, read the difference that git shows, commit it.
 */
class ApprovedPromptsTests {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

    @Test
    void every_prompt_reads_as_it_was_approved() throws IOException {
        var different = new ArrayList<String>();
        for (var prompt : PromptLibrary.load().all()) {
            var file = APPROVED.resolve(prompt.id() + ".txt");
            var rendered = rendered(prompt);
            if (Boolean.getBoolean("phoenix.approve")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, rendered);
            } else if (!Files.exists(file) || !Files.readString(file).equals(rendered)) {
                different.add(prompt.id().toString());
            }
        }

        assertThat(different)
                .as(
                        "These prompts no longer read as approved in prompts/src/test/resources/approved."
                                + " If that is meant, run ./mvnw -pl prompts -am test -Dtest=ApprovedPromptsTests"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dphoenix.approve=true, read what git shows, and commit it.")
                .isEmpty();
    }

    private static String rendered(Prompt prompt) {
        return "## System\n" + SamplePrompts.system(prompt) + "\n\n## User\n" + SamplePrompts.user(prompt) + "\n";
    }
}
