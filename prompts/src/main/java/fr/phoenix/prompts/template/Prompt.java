package fr.phoenix.prompts.template;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One prompt, checked: every <code>{{variable}}</code> in it is declared and known.
 *
 * @param purpose what it is for, in a sentence
 * @param maxOutputTokens the most the model may write
 * @param system the part that speaks for the service
 * @param user the part that carries what the person said
 */
public record Prompt(
        PromptId id,
        ModelTask task,
        String purpose,
        ModelTier tier,
        int maxOutputTokens,
        Set<String> variables,
        String system,
        String user) {

    static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]*)}}");

    public Prompt {
        variables = Set.copyOf(variables);
    }

    /** The system part with its variables replaced. A value is taken as it is: one that looks like a variable stays text. */
    public String system(Map<String, String> values) {
        return fill(system, values);
    }

    /** The user part with its variables replaced. */
    public String user(Map<String, String> values) {
        return fill(user, values);
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }
}
