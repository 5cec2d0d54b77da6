package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.Found;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Driving licences, CACES, habilitations and rescue certificates, wherever a CV names them. Only what is named as held is met: a permit of
 * another kind (permis de construire) and a licence still in progress are not.
 */
final class Licences {

    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b[Pp](?:ermis|ERMIS)(?: de conduire)?(?: :)? (?:A[12M]?|B[E1]?|BE|C1?E?|D1?E?|EB|EC)(?![\\p{L}\\d])"
                    + "(?:(?: ?[,/+&] ?| et )(?:A[12M]?|B[E1]?|BE|C1?E?|D1?E?|EB|EC)(?![\\p{L}\\d]))*)"
                    + "|\\bPERMIS B\\b|\\b(?i:(?:full |clean |valid |uk |eu )*driv(?:ing|er[’']?s) licen[cs]e)\\b"
                    + "|\\bCACES\\b(?:[ ®]+(?:(?i:R ?\\d{3})|(?i:cat(?:[ée]gories?)?\\.?)|\\d[AB]?|[1-9]|,|et|-|–)(?![\\p{L}\\d]))*"
                    + "|\\b(?i:habilitations? [ée]lectriques?)(?: (?:[BH][0-9CRSTVEP]{1,2}V?|[-,/]|et))*"
                    + "|\\b(?:SST|PSC ?1|PSE ?[12]|AFGSU ?[12]?|SSIAP ?[123]|FIMO|FCO)\\b|\\b(?i:sauveteur[ -]secouriste du travail)\\b"
                    + "|\\b(?i:carte professionnelle)(?: (?:CNAPS|VTC|taxi|d[’']agent de s[ée]curit[ée]))");
    private static final Pattern NOT_HELD = Pattern.compile(
            "(?iU)\\b(?:en cours|en pr[ée]paration|pr[ée]vue?|pas de|sans|non|in progress|learning|provisional)\\b");
    private static final Pattern ENDS = Pattern.compile("[\\s,/–-]+$|\\s+et$");

    private Licences() {}

    /** Whether a certificate or an item of a list is one. */
    static boolean isOne(String name) {
        return NAMED.matcher(name).find() && !NOT_HELD.matcher(name).find();
    }

    /** Each once, in the words of the CV; of a line that tells of private life, too, only the licence. */
    static List<Found> in(List<CvLine> lines) {
        var found = new ArrayList<Found>();
        for (var line : lines) {
            parts(line)
                    .filter(part -> !NOT_HELD.matcher(part).find())
                    .forEach(part -> NAMED.matcher(part)
                            .results()
                            .map(match -> ENDS.matcher(match.group()).replaceAll(""))
                            .filter(name -> found.stream().noneMatch(one -> same(one.value(), name)))
                            .forEach(name -> found.add(new Found(name, line))));
        }
        return found;
    }

    private static Stream<String> parts(CvLine line) {
        return Stream.of(line.content().split("[;|•]| [–—-] ")).filter(part -> !PersonalItem.any(part));
    }

    /** Whether one names the other. */
    static boolean same(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        return first.contains(second) || second.contains(first);
    }

    private static String plain(String name) {
        return Folded.of(name).replace(" de conduire", "").replace(" :", "").replaceAll("[^\\p{L}\\d]+", " ");
    }
}
