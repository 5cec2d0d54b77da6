package fr.phoenix.prompts.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.prompts.answer.UnfinishedAnswer.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class UnfinishedAnswerTests {

    private static final Map<String, String> LETTER = letter();

    private static Map<String, String> letter() {
        var letter = new LinkedHashMap<String, String>();
        letter.put("you", "Vous dites : \"bien\".\n\tÀ 100 % ; C:\\temp \u0001 🙂 fin");
        letter.put("me", "");
        letter.put("us", "« Oui »");
        return letter;
    }

    @Test
    void a_whole_answer_reads_as_any_json_reader_reads_it() {
        for (var json : new String[] {
            JsonMapper.shared().writeValueAsString(LETTER),
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(LETTER),
            "```json\n" + JsonMapper.shared().writeValueAsString(LETTER) + "\n```"
        }) {
            var read = UnfinishedAnswer.read(json);

            assertThat(read.keySet()).containsExactlyElementsOf(LETTER.keySet());
            LETTER.forEach((name, text) -> assertThat(read).containsEntry(name, new Part(text, true)));
        }
    }

    @Test
    void every_beginning_of_an_answer_reads_as_the_beginning_of_its_parts() {
        var json = JsonMapper.shared().writeValueAsString(LETTER).replace("🙂", "\\ud83d\\ude42");
        var before = "";
        for (int length = 0; length <= json.length(); length++) {
            var read = UnfinishedAnswer.read(json.substring(0, length));
            var text = String.join("|", read.values().stream().map(Part::text).toList());

            assertThat(text).startsWith(before);
            read.forEach((name, part) -> assertThat(LETTER.get(name)).startsWith(part.text()));
            assertThat(read.values().stream().filter(part -> !part.whole())).hasSizeLessThan(2);
            before = text;
        }
        assertThat(before).isEqualTo(String.join("|", LETTER.values()));
    }

    @Test
    void reading_ends_at_what_is_no_string() {
        assertThat(UnfinishedAnswer.read("")).isEmpty();
        assertThat(UnfinishedAnswer.read("Voici : ")).isEmpty();
        assertThat(UnfinishedAnswer.read("{\"text\":null,\"you\":\"x\"}")).isEmpty();
        assertThat(UnfinishedAnswer.read("{\"text\":[\"x\"]}")).isEmpty();
        assertThat(UnfinishedAnswer.read("{\"text\":\"a\\u00zz\"}"))
                .containsExactly(Map.entry("text", new Part("a", false)));
        assertThat(UnfinishedAnswer.read("{\"you\":\"x\" \"me\":\"y\"}")).containsOnlyKeys("you");
    }
}
