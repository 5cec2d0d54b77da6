package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on skills and languages. Distinct skills count, so naming one twice, or a hundred, gains nothing. */
public final class SkillRules {

    private static final int ENOUGH = 8;
    private static final Pattern SEPARATOR = Pattern.compile("[,;|•·/]| {2,}| [-–—] ");
    private static final Pattern LANGUAGE = Pattern.compile(
            "\\b(?:anglais|francais|espagnol|allemand|italien|portugais|arabe|chinois|russe|roumain|polonais|turc|neerlandais|japonais"
                    + "|langue des signes|lsf|english|french|spanish|german|italian|portuguese|arabic|chinese|russian|romanian|polish|turkish"
                    + "|dutch|japanese)\\b");
    private static final Pattern LEVEL = Pattern.compile(
            "\\b(?:[abc][12]\\+?|courant|bilingue|natif|native|maternelle|lu|parle|ecrit|notions|debutant|scolaire|intermediaire"
                    + "|avance|professionnel|operationnel|technique|toeic|toefl|ielts|delf|dalf|fluent|bilingual|mother tongue|basic|conversational"
                    + "|intermediate|advanced|professional|beginner|proficient)(?:\\b|(?<=\\+))");

    private SkillRules() {}

    public static Judged named(CvReading cv) {
        var others = new HashSet<String>();
        cv.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .flatMap(line ->
                        SEPARATOR.splitAsStream(line.content()).map(item -> new CvLine(line.number(), item.strip())))
                .filter(item -> item.words() > 0 && item.words() <= 5)
                .filter(item -> Skills.in(item.text()).isEmpty())
                .forEach(item -> others.add(Folded.of(item.text())));
        int named = cv.skills().size() + others.size();
        return Judged.of(named / (double) ENOUGH, named, ENOUGH);
    }

    public static Judged languages(CvReading cv) {
        var lines = cv.document().lines().stream()
                .filter(line -> LANGUAGE.matcher(Folded.of(line.text())).find())
                .toList();
        var levelled = lines.stream()
                .filter(line -> LEVEL.matcher(Folded.of(line.text())).find())
                .findFirst();
        Optional<CvLine> evidence =
                Stream.concat(levelled.stream(), lines.stream()).findFirst();
        return Judged.of(levelled.isPresent() ? 1 : lines.isEmpty() ? 0 : 0.5).at(evidence);
    }

    public static Judged coverage(CvReading cv, Offer offer) {
        var coverage = offer.coverage(cv.skills().keySet());
        int covered = coverage.covered().size();
        return Judged.of(coverage.share(), covered, covered + coverage.missing().size());
    }
}
