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

    private static final String LABELS = """
            understanding/plan.production = 1
            check-in/reflect.production = 1
            letter/draft.production = 1
            cv/critique.production = 1
            cv/rewrite.production = 1
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
                        "letter/draft.v2.fr",
                        "cv/critique.v1.en",
                        "cv/rewrite.v1.fr")
                .hasSize(20);
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

        assertThatThrownBy(() -> PromptLibrary.of(files, LABELS))
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

        assertThatThrownBy(() -> PromptLibrary.of(files, LABELS + "check-in/reflect-fear.production = 1\n"))
                .hasMessageContainingAll(
                        "check-in/reflect-fear: no version 1 in en", "cv/critique: no version 1 in en");
    }

    @Test
    void production_runs_a_candidate_has_to_be_asked_for_and_an_unknown_name_gets_the_default() {
        var files = sound();
        for (var version : new int[] {2, 10}) {
            for (var language : Language.values()) {
                files.put("check-in/reflect.v" + version + "." + language.code(), SOUND);
            }
        }
        var labels = LABELS.replace("check-in/reflect.production = 1", "check-in/reflect.production = 2")
                + "check-in/reflect.candidate = 10\n";
        var library = PromptLibrary.of(files, labels);

        assertThat(library.find(ModelTask.REFLECT, "check-in/reflect-joy", Language.FR)
                        .id())
                .hasToString("check-in/reflect.v2.fr");
        assertThat(library.find(ModelTask.REFLECT, "letter/draft", Language.EN).id())
                .hasToString("check-in/reflect.v2.en");
        assertThat(library.find(ModelTask.REFLECT, "check-in/reflect", Language.FR, PromptLabel.CANDIDATE)
                        .id())
                .hasToString("check-in/reflect.v10.fr");
        assertThat(library.find(ModelTask.DRAFT, "letter/draft", Language.FR, PromptLabel.CANDIDATE)
                        .id())
                .hasToString("letter/draft.v1.fr");
        assertThat(library.find("check-in/reflect.v1.en").orElseThrow().id().version())
                .isEqualTo(1);
        assertThat(library.find("check-in/reflect.v7.en")).isEmpty();
        assertThat(library.labels(
                        library.find("check-in/reflect.v10.en").orElseThrow().id()))
                .containsExactly(PromptLabel.CANDIDATE);
    }

    @Test
    void a_label_that_says_nothing_or_points_nowhere_is_broken() {
        assertThatThrownBy(() -> PromptLibrary.of(sound(), LABELS + "letter/draft.newest = 1\n"))
                .hasMessageContaining("labels: \"letter/draft.newest = 1\" says nothing");
        assertThatThrownBy(() -> PromptLibrary.of(sound(), LABELS + "letter/draft.candidate = 3\n"))
                .hasMessageContaining("letter/draft: no version 3 in fr");
        assertThatThrownBy(() -> PromptLibrary.of(sound(), LABELS.replace("cv/critique.production = 1", "")))
                .hasMessageContaining("cv/critique: no version is labelled production");
    }

    @Test
    void a_value_that_looks_like_a_variable_stays_text() {
        var prompt = PromptLibrary.of(sound(), LABELS).find(ModelTask.REFLECT, "check-in/reflect", Language.FR);

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
