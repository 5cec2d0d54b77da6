package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Rules on skills and languages. Distinct skills count, so naming one twice, or a hundred, gains nothing. */
final class SkillRules {

    static final int ENOUGH = 8;
    private static final int ITEM_WORDS = 5;
    private static final String NAMES =
            "anglais|francais|espagnol|allemand|italien|portugais|arabe|chinois|russe|roumain|polonais|turc|neerlandais|japonais"
                    + "|langue des signes|lsf|english|french|spanish|german|italian|portuguese|arabic|chinese|russian|romanian|polish|turkish"
                    + "|dutch|japanese";
    private static final Pattern LANGUAGE = Pattern.compile("\\b(?:" + NAMES + ")\\b");
    private static final Pattern LEVEL = Pattern.compile(
            "\\b(?:[abc][12]\\+?|courant|bilingue|natif|native|maternelle|lu|parle|ecrit|notions|debutant|scolaire|intermediaire"
                    + "|avance|professionnel|operationnel|technique|toeic|toefl|ielts|delf|dalf|fluent|bilingual|mother tongue|basic|conversational"
                    + "|intermediate|advanced|professional|beginner|proficient)(?:\\b|(?<=\\+))");

    private SkillRules() {}

    static boolean isLanguage(String skill) {
        return LANGUAGE.matcher(Folded.of(skill)).matches();
    }

    static Judged named(CvReading cv) {
        var others = new HashSet<TreeSet<String>>();
        cv.sections().stream()
                .filter(section -> section.kind() == SectionKind.SKILLS)
                .flatMap(section -> section.lines().stream())
                .flatMap(line -> Items.in(line).stream())
                .filter(item -> item.words() <= ITEM_WORDS)
                .filter(item -> Skills.in(item.text()).isEmpty())
                .forEach(item ->
                        others.add(new TreeSet<>(List.of(Folded.of(item.text()).split("[^\\p{L}\\p{N}+#]+")))));
        int named = cv.skills().size() + others.size();
        return Judged.of(named / (double) ENOUGH, named, ENOUGH);
    }

    static Judged languages(CvReading cv) {
        var lines = cv.document().lines().stream()
                .filter(line -> LANGUAGE.matcher(Folded.of(line.text())).find())
                .toList();
        var levelled = lines.stream()
                .filter(line -> LEVEL.matcher(Folded.of(line.text())).find())
                .findFirst();
        return Judged.of(levelled.isPresent() ? 1 : lines.isEmpty() ? 0 : 0.5)
                .at(levelled.isPresent() ? levelled.stream().toList() : lines);
    }

    /** Where the offer's skills stand; what is missing has no line to show. */
    static Judged coverage(CvReading cv, Offer offer) {
        var coverage = Coverage.of(offer, cv);
        var evidence = new ArrayList<Evidence>();
        for (var wanted : coverage.skills()) {
            wanted.where()
                    .ifPresent(line ->
                            evidence.add(Evidence.of(line, wanted.status().code(), List.of())));
        }
        int missing = coverage.missing().size();
        return Judged.of(
                        coverage.share(),
                        coverage.skills().size() - missing,
                        coverage.skills().size())
                .shownBy(evidence);
    }
}
