package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a text can be judged as a CV: letters, offers, brochures and crumbs of a scan cannot. */
final class Verdict {

    private static final int LEAST_WORDS = 40;
    private static final Pattern LETTER = Pattern.compile(
            "madame, monsieur|\\bmonsieur,$|\\bmadame,$|lettre de motivation|cover letter|\\bdear (?:sir|madam|hiring|mr|mrs|ms)|veuillez agreer|je vous prie d'agreer"
                    + "|salutations distinguees|yours (?:sincerely|faithfully)|kind regards|objet ?: ?candidature|dans l'attente de (?:votre|vous)|i am writing to");
    private static final Pattern OFFER = Pattern.compile(
            "nous recherchons|nous recrutons|profil recherche|we are (?:looking for|hiring)|about the (?:role|job)|offre d'emploi|what we offer|your profile\\b"
                    + "|votre profil\\b|vos missions|nous vous proposons|envoyez votre cv|postulez|apply now|le poste :|descriptif du poste|type de contrat|job description"
                    + "|requirements:|you will be responsible|au sein de notre|rejoignez[- ](?:nous|notre)");
    private static final int LEAST_LETTERS = 5;
    private static final Pattern PART = Pattern.compile(
            "\\b(?:EXP[ÉE]RIENCES?|FORMATIONS?|COMP[ÉE]TENCES|LANGUES|DIPL[ÔO]MES?|EDUCATION|SKILLS|LANGUAGES|EMPLOYMENT)\\b");
    private static final Set<SectionKind> OF_CVS = EnumSet.of(
            SectionKind.EXPERIENCE,
            SectionKind.EDUCATION,
            SectionKind.SKILLS,
            SectionKind.LANGUAGES,
            SectionKind.VOLUNTEERING);

    private Verdict() {}

    static String of(CvReading reading) {
        var document = reading.document();
        if (document.words() < LEAST_WORDS) {
            return "too-short";
        }
        if (Garble.share(document) > Garble.MOST) {
            return "garbled";
        }
        return isCv(reading) ? "legible" : "no-cv";
    }

    private static boolean isCv(CvReading reading) {
        long kinds = reading.sections().stream()
                .map(Section::kind)
                .filter(OF_CVS::contains)
                .distinct()
                .count();
        boolean reachable = reading.contact().mail().isPresent()
                || reading.contact().phone().isPresent();
        boolean dated = reading.experiences().stream()
                        .filter(e -> e.period().isPresent())
                        .count()
                >= 2;
        long letter = count(LETTER, reading.document().lines());
        long offer = count(OFFER, reading.document().lines());
        if ((letter > 0 && kinds < 2) || (offer >= 2 && !dated)) {
            return false;
        }
        boolean built = isListLike(reading.document().lines())
                || !reading.sections().isEmpty()
                || namesParts(reading.document().lines());
        return kinds > 0 || (reachable && built);
    }

    /** A CV whose line ends were lost on the way still names its parts in capitals: “EXPÉRIENCE … FORMATION …”. */
    private static boolean namesParts(List<CvLine> lines) {
        return lines.stream()
                        .flatMap(line -> PART.matcher(line.text()).results())
                        .map(match -> Folded.of(match.group()).substring(0, LEAST_LETTERS))
                        .distinct()
                        .count()
                >= 2;
    }

    private static long count(Pattern pattern, List<CvLine> lines) {
        return lines.stream()
                .filter(line -> pattern.matcher(Folded.of(line.text()).strip()).find())
                .count();
    }

    /** Short lines with dates, no prose. */
    private static boolean isListLike(List<CvLine> lines) {
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        long dated = lines.stream().filter(Entries::isDated).count();
        return dated >= 2 || lines.stream().mapToInt(CvLine::words).sum() < 9 * filled;
    }
}
