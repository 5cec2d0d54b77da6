package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Skills;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of the trade in what the job asks for and consists of, and the language that it requires. */
final class OfferWords {

    private static final int MOST = 16;
    private static final Pattern ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}.])([A-Z][A-Z0-9]{1,7}(?:[+#]{1,2}|/[A-Z]{2,4})?)(?![\\p{L}\\p{N}])");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{4,} (?:\\S+ )?\\p{Lu}{3,}");
    private static final Set<String> NO_WORD = Set.of(
            "CDI", "CDD", "CV", "RTT", "CSE", "SMIC", "HF", "FH", "OK", "ET", "OU", "UK", "US", "EU", "PTO", "NB",
            "PME", "TPE", "II", "III");
    private static final Pattern LANGUAGE = Pattern.compile(
            "\\b(?:anglais|allemand|espagnol|italien|neerlandais|portugais|arabe|chinois|mandarin|russe|polonais|langue des signes|lsf|english|german|spanish|french|italian|dutch|portuguese|arabic|chinese|russian|francais)\\b");
    private static final Pattern ONLY_FRENCH = Pattern.compile("\\b(?:francais)\\b");

    private OfferWords() {}

    static List<Piece> vocabulary(List<Piece> places) {
        var seen = new HashSet<String>();
        var all = new ArrayList<Piece>();
        for (var place : places) {
            var words = place.words();
            int from = 0;
            for (var named : Skills.named(words)) {
                int at = words.indexOf(named.words(), from);
                if (at >= 0) {
                    from = at + named.words().length();
                    var piece = place.sub(at, from);
                    if (!Quality.isCharacter(piece) && seen.add(piece.folded())) {
                        all.add(piece);
                    }
                }
            }
            var acronym = ACRONYM.matcher(words);
            while (!SHOUTED.matcher(words).find() && acronym.find()) {
                var piece = place.sub(acronym.start(1), acronym.end(1));
                if (!NO_WORD.contains(piece.words()) && seen.add(piece.folded())) {
                    all.add(piece);
                }
            }
        }
        return all.stream().limit(MOST).toList();
    }

    /** The first must that names a language; French alone in a French offer is none. */
    static Optional<Piece> language(List<Piece> musts) {
        return musts.stream()
                .filter(must -> must.has(LANGUAGE))
                .filter(must -> !must.has(ONLY_FRENCH)
                        || LANGUAGE.matcher(must.folded()).results().count() > 1)
                .findFirst();
    }
}
