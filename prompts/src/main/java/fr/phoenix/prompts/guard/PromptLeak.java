package fr.phoenix.prompts.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses text that shows the machinery: marks of our prompts, a model speaking of itself or of its instructions, nine words in a row of
 * the instructions, forwards or backwards, and runs that no reader reads (Base64, hexadecimal, letters one by one), in which they could
 * hide. Limit: a paraphrase of the instructions passes.
 */
final class PromptLeak implements LeakGuard {

    private static final int RUN = 9;
    private static final Pattern MACHINERY = Pattern.compile(
            "(?iu)</?\\s*untrusted|```|## ?(?:system|user)\\b|modèle de langage|en tant qu'(?:ia\\b|assistant|intelligence artificielle)"
                    + "|(?:ces|ses|mes|les|leurs) (?:consignes|instructions) (?:système|internes|secrètes|initiales|d'origine)"
                    + "|mes (?:instructions|consignes)|language model|as an ai\\b|(?:system|initial|hidden|developer) (?:prompt|message|instructions?)|my instructions"
                    + "|prompt système|max-output-tokens|\\blast_step\\b|\\{\"?(?:commands|text|evidence|slots)\"?\\s*:"
                    + "|\"(?:commands|evidence|slots)\"");
    private static final Pattern UNREADABLE = Pattern.compile(
            "(?<![\\p{L}\\d])(?=[A-Za-z+/]*\\d|[A-Z+/]*[a-z][A-Za-z+/]*[A-Z])[A-Za-z\\d+/]{24,}={0,2}|[A-Za-z\\d+/]{14,}={1,2}(?![\\p{L}\\d=])"
                    + "|(?i)(?:[\\da-f]{2}[ :]?){16,}|(?<![\\p{L}\\d])(?:\\p{L}[ .-]{1,2}){8,}\\p{L}(?![\\p{L}\\d])|(?:\\\\u[\\da-f]{4}|&#x?[\\da-f]{2,6};|%[\\da-f]{2}){3,}");

    @Override
    public String code() {
        return "prompt-leak";
    }

    @Override
    public boolean leaks(Passage passage) {
        var own = passage.added();
        return MACHINERY.matcher(own).find()
                || UNREADABLE.matcher(own).find()
                || shares(words(own), words(passage.instructions()))
                || shares(words(new StringBuilder(own).reverse().toString()), words(passage.instructions()));
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
