package fr.phoenix.prompts.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses text that shows the machinery: marks of our prompts, a model speaking of itself, or nine words in a row of the instructions.
 * Limit: a paraphrase of the instructions passes.
 */
final class PromptLeak implements OutGuard {

    private static final int RUN = 9;
    private static final Pattern MACHINERY = Pattern.compile(
            "(?i)</?\\s*untrusted|\\{\\{|}}|```|modèle de langage|en tant qu'(?:ia|assistant|intelligence artificielle)"
                    + "|language model|as an ai\\b|system prompt|mes instructions|my instructions");

    @Override
    public String code() {
        return "prompt-leak";
    }

    @Override
    public boolean refuses(Manuscript manuscript) {
        var own = manuscript.withoutGiven(manuscript.whole());
        return MACHINERY.matcher(own).find() || shares(words(own), words(manuscript.instructions()));
    }

    private static boolean shares(String[] own, String[] instructions) {
        if (instructions.length < RUN) {
            return false;
        }
        var all = " " + String.join(" ", instructions) + " ";
        for (int from = 0; from + RUN <= own.length; from++) {
            if (all.contains(" " + String.join(" ", Arrays.copyOfRange(own, from, from + RUN)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String text) {
        return Typography.plain(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d']+", " ")
                .strip()
                .split(" ");
    }
}
