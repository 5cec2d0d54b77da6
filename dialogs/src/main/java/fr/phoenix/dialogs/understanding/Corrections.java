package fr.phoenix.dialogs.understanding;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Notices that somebody gives an earlier answer another value: “non, en fait c’est Carrefour”, “je voulais dire 6”, “corriger mon
 * moral”, “actually my mood is 7”. Words that only soften (“en fait”) count when an answer is named or the sentence begins with a no,
 * as many an answer begins with them.
 */
public final class Corrections {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS_UNNAMED = 12;

    private static final String OPENING =
            "(?<opening>(?:(?:non|nan|no|oups|oops|pardon|desolee?|sorry|ah|oh|euh|attends|attendez|wait|mince|zut"
                    + "|et|mais|and|but)(?![a-z])[\\s,.!…:-]*)*)";
    private static final String STRONG =
            "(?<strong>je (?:voulais|veux) dire(?: que)?|je me suis trompee?(?: (?:sur|pour|de|dans))?"
                    + "|c'est une erreur|erreur|correction|i meant(?: to say)?|i made a mistake(?: (?:on|about|with))?|my mistake"
                    + "|i was wrong(?: about)?)";
    private static final String EDIT =
            "(?<edit>(?:(?:je (?:veux|voudrais|souhaite|souhaiterais|aimerais)|j'aimerais|est-ce que je peux|je peux"
                    + "|peux-tu|tu peux|pouvez-vous|vous pouvez|on peut|il faut|i want to|i would like to|i'd like to|can i|can you|could you|let me)\\s+)?"
                    + "(?:corrige[rz]?|change[rz]?|modifie[rz]?|rectifie[rz]?|remplace[rz]?|correct|edit|fix|update))";
    private static final String WEAK =
            "(?<weak>en fait|en realite|finalement|a vrai dire|plutot|actually|in fact|rather)";
    private static final Pattern CUE =
            Pattern.compile("^\\s*" + OPENING + "(?:" + STRONG + "|" + EDIT + "|" + WEAK + ")?(?![a-z])[\\s,:]*");

    private static final Pattern DENIAL = Pattern.compile("\\b(?:non|nan|no)\\b");
    private static final Pattern APOLOGY = Pattern.compile("\\b(?:oups|oops|pardon|desolee?|sorry|mince|zut)\\b");

    private static final String ANSWER =
            "(?:(?:ma|mes|la|les|my|the|an?|une?) (?:reponse|answer|precedente reponse|derniere reponse|previous answer"
                    + "|last answer|earlier answer)s?\\s*(?:sur|a propos de|concernant|pour|a la question sur|about|on|for|to)?\\s*)";
    private static final String ARTICLE = "(?:(?:mon|ma|mes|le|la|les|ton|ta|votre|my|the|your)\\s+|l')?";
    private static final String IS =
            "(?:c'est|c'etait|est|etait|sera|serait|is|was|should be|it's|it is|it was|:|=|en|par|a|to|with|,)?\\s*";
    /** “la date c’est…”, “my town is…”: an answer is named that is none of those that may be corrected. */
    private static final Pattern SOMETHING_NAMED = Pattern.compile(
            "^(?:mon|ma|mes|le|la|les|my|the) [a-z'-]+(?: [a-z'-]+){0,2} (?:c'est|est|is|was|=|:)(?![a-z])|^l'[a-z-]+(?: [a-z'-]+){0,2} (?:c'est|est)(?![a-z])");

    private static final Pattern UNNAMED_VALUE = Pattern.compile(
            "^(?:c'est|c'etait|ce sera|it's|it is|it was|that's)?\\s*(?:plutot|rather)?\\s*(?:chez|at)?\\s*(?<value>.*?)[\\s.!]*$",
            Pattern.DOTALL);

    private Corrections() {}

    /**
     * What is to be corrected.
     *
     * @param slot blank when no answer is named
     * @param value blank when none is given
     */
    public record Correction(String slot, String value) {

        @Override
        public String toString() {
            return "Correction[" + slot + "]";
        }
    }

    /** The answers that may be corrected. */
    public interface Corrigible {

        /** None. */
        Corrigible NOTHING = new Corrigible() {
            @Override
            public Map<String, String> slotByName() {
                return Map.of();
            }

            @Override
            public boolean fits(String slot, String value) {
                return false;
            }
        };

        /** Their slots, by each name they go by. */
        Map<String, String> slotByName();

        /** Whether the value can be the answer in this slot; without a slot, whether it plainly is the last answer. */
        boolean fits(String slot, String value);
    }

    public static Optional<Correction> read(String text, Corrigible corrigible) {
        var slotByName = corrigible.slotByName();
        if (text.length() > LONGEST || slotByName.isEmpty()) {
            return Optional.empty();
        }
        var folded = fold(text);
        var cue = CUE.matcher(folded);
        if (!cue.find() || cue.end() == 0) {
            return Optional.empty();
        }
        boolean edits = cue.group("edit") != null;
        boolean strong = cue.group("strong") != null;
        boolean denies = DENIAL.matcher(cue.group("opening")).find();
        boolean weak = cue.group("weak") != null;
        if (!edits
                && !strong
                && !weak
                && !denies
                && !APOLOGY.matcher(cue.group("opening")).find()) {
            return Optional.empty();
        }
        var said = text.substring(cue.end());
        var rest = folded.substring(cue.end());
        var named = named(said, rest, slotByName);
        if (named.isPresent()) {
            // without a verb that says so, words that cannot be that answer are something else
            return named.filter(
                    correction -> edits || strong || corrigible.fits(correction.slot(), correction.value()));
        }
        if (edits) {
            return rest.matches("(?:" + ANSWER + ")?[\\s.!?]*")
                    ? Optional.of(new Correction("", ""))
                    : Optional.empty();
        }
        if (SOMETHING_NAMED.matcher(rest).find()) {
            return strong || (weak && denies) ? Optional.of(new Correction("", "")) : Optional.empty();
        }
        return strong || (weak && denies)
                ? unnamed(said, rest, strong)
                : unnamed(said, rest, false).filter(correction -> denies && corrigible.fits("", correction.value()));
    }

    private static Optional<Correction> named(String said, String rest, Map<String, String> slotByName) {
        var names = slotByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> Pattern.quote(fold(name)))
                .collect(Collectors.joining("|"));
        var matcher = Pattern.compile(
                        "^" + ANSWER + "?" + ARTICLE + "(?<name>" + names + ")(?![a-z])\\s*" + IS
                                + "(?:plutot |rather )?(?<value>.*?)[\\s.!]*$",
                        Pattern.DOTALL)
                .matcher(rest);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var name = matcher.group("name");
        return slotByName.entrySet().stream()
                .filter(entry -> fold(entry.getKey()).equals(name))
                .findFirst()
                .map(entry ->
                        new Correction(entry.getValue(), said.substring(matcher.start("value"), matcher.end("value"))));
    }

    private static Optional<Correction> unnamed(String said, String rest, boolean strong) {
        var matcher = UNNAMED_VALUE.matcher(rest);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var value = said.substring(matcher.start("value"), matcher.end("value"));
        boolean fits = value.isBlank() ? strong : value.split("\\s+").length <= MOST_WORDS_UNNAMED;
        return fits ? Optional.of(new Correction("", value)) : Optional.empty();
    }

    /** Lower case, without accents, straight apostrophes; as long as the text, so that places in one are places in the other. */
    private static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char bare = c == '’'
                    ? '\''
                    : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0);
            folded.append(String.valueOf(bare).toLowerCase(Locale.ROOT).charAt(0));
        }
        return folded.toString();
    }
}
