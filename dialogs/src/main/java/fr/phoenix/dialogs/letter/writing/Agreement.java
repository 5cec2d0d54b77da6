package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.letter.writing.Finding.Kind;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * French words that agree with the person otherwise than they want: participles and adjectives behind je suis, j'ai été, je me suis…, and
 * the pairs of {@code agreement.txt}. What stands in a ground in the same form is the person's or the offer's own word.
 */
final class Agreement {

    private static final Pattern PREDICATE = Pattern.compile(
            "(?iU)\\b(?:je (?:ne |n['’])?(?:suis|serai|serais|me suis|m['’]y suis|me sens|resterai|reste|me tiens|y suis)|j['’](?:ai (?:toujours |aussi |ainsi |déjà )?été|étais|y ai été|en suis|en serais)|serais-je|m['’](?:a|ont) (?:rendue?|formée?|laissée?))"
                    + "(?:\\s+(?:pas|très|tout à fait|toute?|bien|donc|aussi|ainsi|déjà|également|aujourd['’]hui|aussitôt|naturellement|vraiment|particulièrement|plus|toujours|à la fois|d['’]abord|ensuite|alors|actuellement|longtemps))*\\s+(\\p{L}+)(?:\\s+et\\s+(\\p{L}+))?");
    private static final Pattern BOTH = Pattern.compile(
            "(?iU)\\p{L}+(?:\\((?:e|ne|ère|euse|trice|ve|se)\\)|[·•.](?:e|ne|ère|euse|trice)(?:[·.]s)?\\b(?![a-z]))");
    private static final Map<String, Gender> PAIRS = WordList.lines(Agreement.class, "agreement.txt").stream()
            .flatMap(line -> List.of(
                    Map.entry(line.split(" ")[0], Gender.MASCULINE), Map.entry(line.split(" ")[1], Gender.FEMININE))
                    .stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> NO_PARTICIPLE =
            Set.of("qui", "ici", "ainsi", "aussi", "parmi", "lui", "celui", "du", "ou", "au", "vu");
    private static final Pattern MASCULINE = Pattern.compile("\\p{L}{2,}(?:é|és|i|is|it|u|us)");
    private static final Pattern FEMININE = Pattern.compile("\\p{L}{2,}(?:ée|ées|ie|ies|ise|ue|ues|uite)");
    private static final Pattern ITSELF = Pattern.compile(
            "(?iU)\\b(?:en tant que|en qualité de|comme|ancienn?e?|je suis (?:une?)?|j['’]étais|un|une|devenir|devenue?|métier de|parcours de|expérience de|poste de)\\s+(\\p{L}+)");

    private Agreement() {}

    static List<Finding> of(String text, Gender gender, Basis basis) {
        var known = known(basis);
        var found = new ArrayList<Finding>();
        BOTH.matcher(text).results().forEach(met -> found.add(new Finding(Kind.GENDER, met.group())));
        var matcher = PREDICATE.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= 2; group++) {
                var word = matcher.group(group);
                if (word != null) {
                    check(word.toLowerCase(Locale.ROOT), gender, known, found);
                }
            }
        }
        ITSELF.matcher(text)
                .results()
                .map(met -> met.group(1).toLowerCase(Locale.ROOT))
                .filter(PAIRS::containsKey)
                .forEach(word -> check(word, gender, known, found));
        if (text.toLowerCase(Locale.ROOT).matches("(?U)\\s*(?:\\p{L}+ et )?(\\p{L}+)[ ,].*")) {
            var first = text.strip().toLowerCase(Locale.ROOT).split("(?U)[^\\p{L}]+")[0];
            if (PAIRS.containsKey(first)) {
                check(first, gender, known, found);
            }
        }
        return found;
    }

    private static Set<String> known(Basis basis) {
        return Kinship.WORD
                .matcher(Normalizer.normalize(
                        String.join("\n", basis.theirWords()) + "\n" + String.join("\n", basis.offer()),
                        Normalizer.Form.NFC))
                .results()
                .map(met -> met.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void check(String word, Gender gender, Set<String> known, List<Finding> found) {
        if (known.contains(word) || NO_PARTICIPLE.contains(word)) {
            return;
        }
        var listed = PAIRS.get(word);
        boolean feminine = listed == null ? FEMININE.matcher(word).matches() : listed == Gender.FEMININE;
        boolean masculine = listed == null ? MASCULINE.matcher(word).matches() : listed == Gender.MASCULINE;
        boolean wrong = switch (gender) {
            case FEMININE -> masculine;
            case MASCULINE -> feminine;
            case UNMARKED -> feminine || masculine;
        };
        if (wrong && !Folded.of(word).isEmpty()) {
            found.add(new Finding(Kind.GENDER, word));
        }
    }
}
