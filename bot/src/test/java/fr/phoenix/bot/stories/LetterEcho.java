package fr.phoenix.bot.stories;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model that hardly changes the sentences of a letter, but for those that the script says otherwise. */
final class LetterEcho implements ResponseDefinitionTransformerV2 {

    static final String NAME = "letter-echo";

    private static final Pattern SENTENCE = Pattern.compile("(?m)^(sentence-\\d+) \\([A-Z]+\\): (.+)$");

    private volatile Map<String, String> said = Map.of();

    void says(Map<String, String> parts) {
        said = Map.copyOf(parts);
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var parts = new LinkedHashMap<String, String>();
        var request = JsonMapper.shared().readTree(event.getRequest().getBodyAsString());
        SENTENCE.matcher(text(request))
                .results()
                .forEach(found ->
                        parts.put(found.group(1), said.getOrDefault(found.group(1), reworded(found.group(2)))));
        if (parts.isEmpty()) {
            return event.getResponseDefinition();
        }
        var body = FakeGemini.body(parts);
        boolean streams = event.getRequest().getUrl().contains(":streamGenerateContent");
        return ResponseDefinitionBuilder.like(event.getResponseDefinition())
                .withBody(streams ? "data: " + body + "\n\n" : body)
                .build();
    }

    /** Its own words, and the same sense. */
    private static String reworded(String sentence) {
        return sentence.replaceFirst(" (et|and) ", ", $1 ");
    }

    private static String text(JsonNode request) {
        var text = new StringBuilder();
        request.path("contents")
                .forEach(content -> content.path("parts")
                        .forEach(part ->
                                text.append(part.path("text").asString("")).append('\n')));
        return text.toString();
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return NAME;
    }
}
