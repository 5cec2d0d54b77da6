package fr.phoenix.prompts.answer;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.phoenix.dialogs.orchestration.Brief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The answer to a brief: an object with one non-blank string a part. */
public final class WrittenAnswer {

    private static final List<String> TEXT = List.of("text");

    private WrittenAnswer() {}

    /** The parts a brief is answered with, in reading order. */
    public static List<String> parts(Brief brief) {
        return switch (brief) {
            case Brief.Reflection one -> TEXT;
            case Brief.CvCritique one -> TEXT;
            case Brief.LetterDraft letter ->
                IntStream.rangeClosed(1, letter.sentences().size())
                        .mapToObj(Brief.LetterDraft::part)
                        .toList();
            case Brief.CvRewrite rewrite ->
                IntStream.rangeClosed(1, rewrite.lines().size())
                        .mapToObj(Brief.CvRewrite::part)
                        .toList();
        };
    }

    public static JsonSchema schema(Brief brief) {
        var parts = parts(brief);
        var object = JsonObjectSchema.builder().required(parts);
        parts.forEach(object::addStringProperty);
        return JsonSchema.builder().name("written").rootElement(object.build()).build();
    }

    /** The parts, if every one is there; fields nobody asked for are ignored. */
    public static Optional<Map<String, String>> read(Brief brief, JsonNode answer) {
        var read = new LinkedHashMap<String, String>();
        for (var part : parts(brief)) {
            var value = answer.path(part);
            if (!value.isString() || value.asString().isBlank()) {
                return Optional.empty();
            }
            read.put(part, value.asString().strip());
        }
        return Optional.of(read);
    }
}
