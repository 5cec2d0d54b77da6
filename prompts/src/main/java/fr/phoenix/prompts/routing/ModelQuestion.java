package fr.phoenix.prompts.routing;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import fr.phoenix.prompts.template.ModelTask;
import fr.phoenix.prompts.template.ModelTier;

/**
 * One question to a model, masked and filled in. Personal text: shows nothing of itself.
 *
 * @param schema the shape of the JSON object that answers it
 * @param maxOutputTokens the most the model may write
 * @param stream hears the answer while it is written
 */
public record ModelQuestion(
        ModelTask task,
        ModelTier tier,
        String system,
        String user,
        JsonSchema schema,
        int maxOutputTokens,
        AnswerStream stream) {

    @Override
    public String toString() {
        return "ModelQuestion[" + task + "]";
    }
}
