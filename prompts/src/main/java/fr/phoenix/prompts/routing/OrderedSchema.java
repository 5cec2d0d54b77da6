package fr.phoenix.prompts.routing;

import dev.langchain4j.http.client.HttpRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells Gemini to write an answer's fields in the order they were declared in, which LangChain4j loses (it keeps it in {@code
 * required}): a letter is shown while it is written, from its first paragraph.
 */
final class OrderedSchema {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OrderedSchema() {}

    static HttpRequest of(HttpRequest request) {
        var body = JSON.readTree(request.body());
        if (!(body.at("/generationConfig/responseSchema") instanceof ObjectNode schema)
                || !schema.path("required").isArray()) {
            return request;
        }
        schema.set("propertyOrdering", schema.path("required").deepCopy());
        return HttpRequest.builder()
                .method(request.method())
                .url(request.url())
                .headers(request.headers())
                .body(JSON.writeValueAsString(body))
                .build();
    }
}
