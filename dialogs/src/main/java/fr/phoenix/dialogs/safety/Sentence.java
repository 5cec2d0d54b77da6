package fr.phoenix.dialogs.safety;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One sentence as {@link PlainSpeech} writes it, and, for what is said of somebody close, the same as that person would say it: “ma sœur veut
 * se tuer” told of oneself is “je veux me tuer”, so the rules need only the first person.
 */
record Sentence(String words, String told) {

    private static final Map<String, String> FIRST_PERSON = Map.ofEntries(
            Map.entry("se", "me"),
            Map.entry("sa", "ma"),
            Map.entry("ses", "mes"),
            Map.entry("son", "mon"),
            Map.entry("est", "suis"),
            Map.entry("a", "ai"),
            Map.entry("avait", "avais"),
            Map.entry("fait", "fais"),
            Map.entry("va", "vais"),
            Map.entry("veut", "veux"),
            Map.entry("himself", "myself"),
            Map.entry("herself", "myself"),
            Map.entry("themselves", "myself"),
            Map.entry("themself", "myself"),
            Map.entry("his", "my"),
            Map.entry("her", "my"),
            Map.entry("their", "my"),
            Map.entry("is", "am"),
            Map.entry("are", "am"),
            Map.entry("has", "have"),
            Map.entry("je", "tu"),
            Map.entry("me", "autrui"),
            Map.entry("moi", "autrui"),
            Map.entry("i", "you"));

    static Sentence of(String words) {
        return new Sentence(words, Whose.mentionsSomebodyClose(words) ? firstPerson(words) : "");
    }

    private static String firstPerson(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> Whose.isSomebodyClose(word) ? "i" : FIRST_PERSON.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
