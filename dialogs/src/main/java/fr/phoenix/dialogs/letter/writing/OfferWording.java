package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.spelling.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of an offer, made fit for a letter to the people who wrote it: no shouting, no open bracket, small numbers in words, "nos outils" as
 * "vos outils", orders ("accueillez", "tu développes") as infinitives.
 */
final class OfferWording {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern SHOUTED = Pattern.compile("(?su)(?=.*\\p{Lu}{4})(?=.*[\\s’])[^\\p{Ll}]+");
    private static final Set<String> INITIALS =
            Set.of("CAP", "BEP", "BAC", "BTS", "BUT", "DUT", "VAE", "CIF", "SST", "SAP", "RH", "SAGE", "PAO", "AS");
    private static final Pattern SMALL_NUMBER =
            Pattern.compile("(?u)(?<=^|[\\p{L}»] )[1-9](?= (?:ans?|mois)(?!\\p{L}))");
    private static final List<String> NUMBERS =
            List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");
    private static final Pattern WE = Pattern.compile("(?iu)(?<![\\p{L}’-])(nos|notre|our)(?![\\p{L}’-])");
    private static final Map<String, String> YOURS = Map.of("nos", "vos", "notre", "votre", "our", "your");
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("concevez", "concevoir"),
            Map.entry("conçois", "concevoir"),
            Map.entry("prenez", "prendre"),
            Map.entry("tenez", "tenir"),
            Map.entry("tiens", "tenir"),
            Map.entry("mettez", "mettre"),
            Map.entry("mets", "mettre"),
            Map.entry("recevez", "recevoir"),
            Map.entry("reçois", "recevoir"),
            Map.entry("entretenez", "entretenir"),
            Map.entry("servez", "servir"),
            Map.entry("sers", "servir"),
            Map.entry("accueillez", "accueillir"),
            Map.entry("accueilles", "accueillir"),
            Map.entry("conduisez", "conduire"),
            Map.entry("conduis", "conduire"),
            Map.entry("faites", "faire"),
            Map.entry("fais", "faire"),
            Map.entry("suivez", "suivre"),
            Map.entry("suis", "suivre"),
            Map.entry("vendez", "vendre"),
            Map.entry("vends", "vendre"),
            Map.entry("répondez", "répondre"),
            Map.entry("réponds", "répondre"),
            Map.entry("rendez", "rendre"),
            Map.entry("venez", "venir"),
            Map.entry("lisez", "lire"),
            Map.entry("écrivez", "écrire"),
            Map.entry("soutenez", "soutenir"),
            Map.entry("maintenez", "maintenir"),
            Map.entry("construisez", "construire"),
            Map.entry("produisez", "produire"),
            Map.entry("transmettez", "transmettre"));
    private static final Pattern THOU =
            Pattern.compile("(?iu)\\p{L}+(?:es|s)(?: et \\p{L}+(?:es|s))? (?:l’|le |la |les |une? |vos |votre |du ).*");
    private static final Pattern NEXT = Pattern.compile("(?iu)(?<= et |^)\\p{L}{3,}(?:ez|es|s)(?!\\p{L})");

    private OfferWording() {}

    /** Fit to be named in the language. */
    static String tidy(String words, Language language) {
        var text = words.replaceAll("\\s*\\([^)]*\\)", "")
                .replaceAll("\\s*\\([^)]*$", "")
                .strip();
        text = WE.matcher(calm(text, language))
                .replaceAll(found -> YOURS.getOrDefault(found.group().toLowerCase(Locale.FRENCH), found.group()));
        return switch (language) {
            case FR ->
                numbers(text.replaceAll("(?u)(?<=’)Etat(?!\\p{L})", "État")
                        .replaceAll("(?u)(?<![\\p{L}])oeuvre", "œuvre"));
            case EN -> text;
        };
    }

    private static String numbers(String text) {
        return SMALL_NUMBER
                .matcher(text)
                .replaceAll(found -> NUMBERS.get(found.group().charAt(0) - '1'));
    }

    /** Words that a dictionary has are not shouted; initials stay. */
    private static String calm(String text, Language language) {
        if (!SHOUTED.matcher(text).matches()) {
            return text;
        }
        return WORD.matcher(text).replaceAll(found -> {
            var word = found.group();
            var small = word.toLowerCase(Locale.FRENCH);
            boolean stays = (word.length() < 2 && !small.equals("à")) || INITIALS.contains(word);
            return Matcher.quoteReplacement(stays || !Spelling.knows(small, language) ? word : small);
        });
    }

    /** An order, or what "vous" or "tu" does without its pronoun, as an infinitive; empty when it is none. */
    static Optional<String> infinitive(String words) {
        var first = Nouns.firstWord(words);
        boolean you = first.endsWith("ez") || first.equals("faites");
        if (Nouns.isListed(words)
                || !(you || THOU.matcher(words).matches())
                || act(first).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NEXT.matcher(words).replaceAll(found -> {
            boolean alike = found.start() == 0 || !you || found.group().endsWith("ez");
            return Matcher.quoteReplacement(
                    alike && !Nouns.known(found.group()) ? act(found.group()).orElse(found.group()) : found.group());
        }));
    }

    private static Optional<String> act(String verb) {
        var small = verb.toLowerCase(Locale.FRENCH);
        var irregular = IRREGULAR.get(small);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        return candidates(small).stream()
                .filter(one -> Spelling.knows(one, Language.FR))
                .findFirst();
    }

    private static Set<String> candidates(String verb) {
        var endings = verb.endsWith("issez")
                ? new String[] {verb.substring(0, verb.length() - 5) + "ir"}
                : verb.endsWith("ez") || verb.endsWith("es")
                        ? new String[] {verb.substring(0, verb.length() - 2) + "er"}
                        : new String[0];
        return Arrays.stream(endings).collect(Collectors.toUnmodifiableSet());
    }
}
