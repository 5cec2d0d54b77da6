package fr.phoenix.prompts.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Language;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptLibraryTests {

    private static final String SOUND = """
            ---
            purpose: To reflect
            tier: careful
            max-output-tokens: 400
            variables: weighs
            ---
            ## System
            Be kind.

            ## User
            {{weighs}}
            """;

    @Test
    void every_prompt_that_ships_is_sound_and_speaks_both_languages() {
        assertThat(PromptLibrary.load().all())
                .extracting(prompt -> prompt.id().toString())
                .contains(
                        "understanding/plan.v2.fr",
                        "understanding/plan.v2.en",
                        "check-in/reflect.v1.fr",
                        "check-in/reflect-fear.v1.fr",
                        "check-in/reflect-setback.v1.fr",
                        "check-in/reflect-progress.v1.en",
                        "letter/draft.v1.fr",
                        "cv/critique.v1.en")
                .hasSize(14);
    }

    @Test
    void every_prompt_says_that_what_people_write_is_data() {
        assertThat(PromptLibrary.load().all())
                .allSatisfy(prompt -> assertThat(prompt.system(Map.of())).contains("<untrusted>"));
    }

    @Test
    void all_that_is_broken_is_reported_at_once() {
        var files = Map.of(
                "check-in/reflect.v1.fr",
                SOUND.replace("{{weighs}}", "{{weigsh}}"),
                "check-in/reflect-fear.v1.fr",
                SOUND.replace("careful", "fastest").replace("400", "many"),
                "check-in/reflect-fear.fr",
                SOUND,
                "check-in/console.v1.fr",
                SOUND,
                "letter/draft.v1.fr",
                SOUND.replace("purpose: To reflect\n", "colour: blue\n"),
                "cv/critique.v1.fr",
                "no front matter",
                "understanding/plan.v1.fr",
                SOUND.replace("## User", "## Person"));

        assertThatThrownBy(() -> PromptLibrary.of(files))
                .isInstanceOf(BrokenPrompts.class)
                .hasMessageContainingAll(
                        "check-in/reflect.v1.fr: {{weigsh}} is used but not declared",
                        "check-in/reflect.v1.fr: {{weighs}} is declared but not used",
                        "check-in/reflect-fear.v1.fr: tier must be fast or careful",
                        "check-in/reflect-fear.v1.fr: max-output-tokens must be a whole number",
                        "check-in/reflect-fear.fr: the name must read",
                        "check-in/console.v1.fr: no task uses a prompt of this name",
                        "letter/draft.v1.fr: front matter does not know \"colour\"",
                        "letter/draft.v1.fr: purpose is missing",
                        "letter/draft.v1.fr: {{weighs}} is not given to this task",
                        "cv/critique.v1.fr: it must begin with front matter",
                        "understanding/plan.v1.fr: it needs the headings");
    }

    @Test
    void a_prompt_missing_in_a_language_is_broken() {
        var files = sound();
        files.put("check-in/reflect-fear.v1.fr", SOUND);
        files.remove("cv/critique.v1.en");

        assertThatThrownBy(() -> PromptLibrary.of(files))
                .hasMessageContainingAll("check-in/reflect-fear: no version in en", "cv/critique: no version in en");
    }

    @Test
    void the_newest_version_is_used_and_an_unknown_name_gets_the_default() {
        var files = sound();
        files.put("check-in/reflect.v2.fr", SOUND);
        files.put("check-in/reflect.v10.fr", SOUND);
        var library = PromptLibrary.of(files);

        assertThat(library.find(ModelTask.REFLECT, "check-in/reflect-joy", Language.FR)
                        .id())
                .hasToString("check-in/reflect.v10.fr");
        assertThat(library.find(ModelTask.REFLECT, "letter/draft", Language.EN).id())
                .hasToString("check-in/reflect.v1.en");
    }

    @Test
    void a_value_that_looks_like_a_variable_stays_text() {
        var prompt = PromptLibrary.of(sound()).find(ModelTask.REFLECT, "check-in/reflect", Language.FR);

        assertThat(prompt.user(Map.of("weighs", "{{weighs}} $1 \\"))).isEqualTo("{{weighs}} $1 \\");
    }

    private static Map<String, String> sound() {
        var files = new HashMap<String, String>();
        for (var task : ModelTask.values()) {
            var variable = task.variables().iterator().next();
            for (var language : Language.values()) {
                files.put(task.defaultPrompt() + ".v1." + language.code(), SOUND.replace("weighs", variable));
            }
        }
        for (var language : Language.values()) {
            files.put("check-in/reflect.v1." + language.code(), SOUND);
        }
        return files;
    }
}
