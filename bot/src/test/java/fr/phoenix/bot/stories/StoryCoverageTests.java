package fr.phoenix.bot.stories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.bot.stories.Story.Played;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way of leaving the road has a story, in every flow and language; the table of them is a document. */
class StoryCoverageTests {

    private static final List<String> FLOWS = List.of("check-in", "letter", "cv");

    private final List<Story> stories = StoryFile.all();

    @Test
    void every_repair_has_a_story_in_every_flow_and_language() {
        var missing = new ArrayList<String>();
        for (var repair : Repair.values()) {
            for (var flow : FLOWS) {
                for (var language : Language.values()) {
                    if (of(flow, repair, language).isEmpty()) {
                        missing.add(flow + "/" + repair.code() + "." + language.code() + ".story");
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void the_table_of_stories_is_true() {
        var table = new StringBuilder("""
                # Stories

                Conversations played in the build through the whole engine, with no model and with a scripted Gemini; written by
                `StoryCoverageTests`. How to write one: [../stories.md](../stories.md).

                | repair | flow | in French | in English |
                | --- | --- | --- | --- |
                """);
        for (var repair : Repair.values()) {
            for (var flow : FLOWS) {
                table.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                repair.code(),
                                flow,
                                titles(flow, repair, Language.FR),
                                titles(flow, repair, Language.EN)));
            }
        }
        table.append("\nBeside the road:\n\n");
        stories.stream()
                .filter(story -> !FLOWS.contains(story.flow()))
                .forEach(story -> table.append("- %s: %s\n".formatted(story, story.title())));

        GeneratedDocument.check("stories.md", table.toString());
    }

    @Test
    void there_are_many_and_their_figures_are_told() {
        long french = stories.stream()
                .filter(story -> story.person().language() == Language.FR)
                .count();
        System.out.printf(
                "FIGURE stories %d (fr %d, en %d), offline %d, on a scripted Gemini %d, messages %d%n",
                stories.size(),
                french,
                stories.size() - french,
                stories.stream()
                        .filter(story -> story.played().contains(Played.OFFLINE))
                        .count(),
                stories.stream()
                        .filter(story -> story.played().contains(Played.GEMINI))
                        .count(),
                stories.stream().mapToInt(story -> story.turns().size()).sum());

        assertThat(stories).hasSizeGreaterThanOrEqualTo(60);
    }

    private String titles(String flow, Repair repair, Language language) {
        return String.join(
                "; ", of(flow, repair, language).stream().map(Story::title).toList());
    }

    private List<Story> of(String flow, Repair repair, Language language) {
        return stories.stream()
                .filter(story -> story.flow().equals(flow)
                        && story.pattern().equals(repair.code())
                        && story.person().language() == language)
                .toList();
    }
}
