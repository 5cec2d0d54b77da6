package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of the person: words built as names are, set large or standing first. The address of mail decides between such words, and
 * never makes a name by itself.
 */
final class Names {

    private static final Pattern APART = Pattern.compile(" {2,}| [-–—|•·/] | ?[|•·] ?|, ");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:curriculum vitae|c\\.?v\\.?|r[ée]sum[ée])(?: (?:de|of|d['’])| ?[:–—-])? ?|^(?:m\\.|mr\\.?|mme\\.?|mlle|mrs\\.?|ms\\.?|dr\\.?|monsieur|madame) "
                    + "|^(?:nom(?:(?: et|,)? pr[ée]noms?)?|pr[ée]noms?(?:(?: et|,)? nom)?|nom complet|name|full name) ?: ?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}’'-]*\\.?|\\p{Lu}\\.(?:-?\\p{Lu}\\.)?");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d'", "la", "le", "les", "van", "von", "der", "den", "ter", "ten", "el", "al", "ben",
            "bin", "ibn", "da", "do", "dos", "das", "e", "y", "di", "del", "della", "ni", "nic", "mac", "mc", "ould",
            "bint", "abd", "zu", "af", "av", "san", "st");
    private static final Set<String> NO_NAME = Set.of(
            "curriculum",
            "vitae",
            "cv",
            "resume",
            "permis",
            "france",
            "rue",
            "avenue",
            "adresse",
            "mail",
            "email",
            "telephone",
            "tel",
            "profil",
            "contact",
            "mobile",
            "portable",
            "page",
            "confidential",
            "projet",
            "recherche",
            "cdi",
            "cdd",
            "temps",
            "francais",
            "english",
            "langue",
            "maternelle",
            "ans",
            "experience",
            "experiences",
            "formation",
            "formations",
            "competences",
            "street",
            "road",
            "junior",
            "senior",
            "devenir",
            "reconversion",
            "and",
            "et",
            "of",
            "the",
            "for",
            "vehicule",
            "celibataire",
            "nationalite");
    private static final double ENOUGH = 2.5;
    private static final int NEAR = 60;

    private final CvDocument document;
    private final List<Section> sections;
    private final String local;
    private final int largest;
    private final int firstHeading;

    private Names(CvDocument document, List<Section> sections, Optional<Found> mail) {
        this.document = document;
        this.sections = sections;
        this.local = mail.map(found ->
                        Folded.of(found.value().substring(0, found.value().indexOf('@'))))
                .orElse("");
        this.largest = document.lines().stream()
                .flatMap(line -> line.place().stream())
                .filter(place -> place.page() == 1)
                .mapToInt(Place::size)
                .max()
                .orElse(0);
        this.firstHeading = sections.isEmpty()
                ? Integer.MAX_VALUE
                : sections.getFirst().heading().number();
    }

    private record Candidate(Found found, double score) {}

    static Optional<Found> in(CvDocument document, List<Section> sections, Optional<Found> mail) {
        return new Names(document, sections, mail).best();
    }

    private Optional<Found> best() {
        Candidate best = null;
        int filled = 0;
        var headings =
                sections.stream().map(section -> section.heading().number()).toList();
        var lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || headings.contains(line.number())) {
                continue;
            }
            for (var candidate : candidates(line, below(lines, i), filled)) {
                if (best == null || candidate.score() > best.score()) {
                    best = candidate;
                }
            }
            filled++;
        }
        return Optional.ofNullable(best)
                .filter(candidate -> candidate.score() >= ENOUGH)
                .map(Candidate::found);
    }

    private static List<CvLine> below(List<CvLine> lines, int at) {
        return lines.subList(at + 1, Math.min(at + 6, lines.size())).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private List<Candidate> candidates(CvLine line, List<CvLine> below, int filled) {
        var candidates = new ArrayList<Candidate>();
        boolean far = filled > NEAR && line.place().isEmpty() && local.isEmpty();
        if (line.text().length() > 90 || far) {
            return candidates;
        }
        var parts = APART.split(Headings.closed(line.content()));
        for (var part : parts) {
            var name = BEFORE.matcher(part.strip()).replaceFirst("").strip();
            if (isName(name, 2)) {
                candidates.add(new Candidate(new Found(name, line), score(name, line, filled)));
            }
        }
        var name = BEFORE.matcher(line.content()).replaceFirst("").strip();
        for (int rows = 0; rows < 3 && parts.length == 1 && rows < below.size(); rows++) {
            var next = below.get(rows);
            if (!goOn(line, next)) {
                break;
            }
            name += " " + next.content();
            if (isName(name, 2) && (line.place().isPresent() || matches(name) >= 2)) {
                candidates.add(new Candidate(new Found(name, line), score(name, line, filled) + 0.5 + 0.1 * rows));
            }
        }
        return candidates;
    }

    /** A first name over a surname, in the same large type. */
    private boolean goOn(CvLine line, CvLine next) {
        if (!isName(line.content(), 1) || !isName(next.content(), 1) || line.words() + next.words() > 5) {
            return false;
        }
        boolean alike = line.place().map(Place::size).equals(next.place().map(Place::size));
        return alike && line.place().map(place -> place.size() >= largest).orElse(true);
    }

    private double score(String name, CvLine line, int filled) {
        int matching = matches(name);
        double score = matching == 0 ? 0 : matching == 1 ? 2.5 : 4;
        score += line.place()
                .map(place -> place.page() > 1
                        ? -1.0
                        : place.size() >= largest ? 4 : place.size() * 10 >= largest * 8 ? 1.5 : 0)
                .orElse(0.0);
        if (line.number() < firstHeading) {
            score += filled == 0 ? 3 : filled <= 3 ? 2.6 - 0.3 * (filled - 1) : filled <= 8 ? 0.8 : 0;
        } else if (matching == 0 && line.place().isEmpty()) {
            return 0;
        }
        boolean surname = Arrays.stream(name.split(" "))
                .anyMatch(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
        return score + (surname ? 0.4 : 0);
    }

    /** How many of the name's words the address of mail holds. */
    private int matches(String name) {
        if (local.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (var word : Folded.of(name).replace("'", "").split("[ -]")) {
            count += word.length() >= 3 && local.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static boolean isName(String text, int least) {
        if (text.length() < 2
                || text.length() > 45
                || text.chars().anyMatch(c -> Character.isDigit(c) || c == '@' || c == ':')) {
            return false;
        }
        var words = text.split(" +");
        int names = 0;
        for (var word : words) {
            var folded = Folded.of(word);
            if (NO_NAME.contains(folded)) {
                return false;
            }
            if (WORD.matcher(word).matches()) {
                names++;
            } else if (!PARTICLES.contains(folded) && !folded.matches("(?:d'|l'|o'|n')\\p{L}+")) {
                return false;
            } else if ((folded.startsWith("d'") || folded.startsWith("l'")) && folded.length() > 2) {
                names++;
            }
        }
        return names >= least
                && words.length <= 6
                && !Trades.named(text)
                && !Places.known(text)
                && JobWords.ALL.at(text) < 2
                && (least == 1 || Skills.in(text).isEmpty())
                && SectionKind.spokenOf(Folded.of(text)).isEmpty();
    }
}
