package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.reading.Section;
import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Skills.Named;
import fr.phoenix.dialogs.lexicon.Skills.Skill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An offer beside a CV: for each skill the offer names, whether and where the CV shows it. Nothing here may be put into the CV by itself:
 * a missing skill is asked for, and the offer's own words are proposed only for a skill the CV already has.
 */
public record Coverage(List<Wanted> skills, double share) {

    /** A skill that is demanded counts twice as much as one that is wished for: our judgement. */
    static final int MUST_WEIGHT = 2;

    /** What a skill that is only named in a list counts: our judgement. */
    static final double WEAK_SHARE = 0.5;

    private static final Pattern NEEDS_NO_EXPERIENCE = Pattern.compile(
            "^(?:permis|caces|fimo|adr$|habilitation|carte professionnelle|premiers secours|certiphyto).*");

    public Coverage {
        skills = List.copyOf(skills);
    }

    /** How far a CV shows a skill. */
    public enum Status {
        /** In an experience, a training, a project, or as a language or licence. */
        COVERED,
        /** Only named in a list: nothing says where it was used. */
        WEAK,
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One skill of the offer.
     *
     * @param must whether the offer demands it
     * @param offerWords what the offer calls it
     * @param where the line of the CV that shows it best
     * @param cvWords what the CV calls it there; empty when missing
     */
    public record Wanted(
            Skill skill, boolean must, Status status, String offerWords, Optional<CvLine> where, String cvWords) {

        /** Whether the CV calls it by another name than the offer: the offer's is the one that recruiters search for. */
        public boolean namedOtherwise() {
            return status != Status.MISSING && !Folded.of(offerWords).equals(Folded.of(cvWords));
        }

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Wanted[" + skill + ", " + status + "]";
        }
    }

    private record Mention(Named named, CvLine line, boolean shown) {}

    static Coverage of(Offer offer, CvReading cv) {
        var mentions = mentions(cv);
        var all = new ArrayList<Wanted>();
        offer.must().forEach(skill -> all.add(wanted(skill, true, offer, mentions)));
        offer.nice().forEach(skill -> all.add(wanted(skill, false, offer, mentions)));
        double won =
                all.stream().mapToDouble(w -> weight(w) * share(w.status())).sum();
        int possible = all.stream().mapToInt(Coverage::weight).sum();
        return new Coverage(all, possible == 0 ? 1 : won / possible);
    }

    private static int weight(Wanted wanted) {
        return wanted.must() ? MUST_WEIGHT : 1;
    }

    private static double share(Status status) {
        return switch (status) {
            case COVERED -> 1;
            case WEAK -> WEAK_SHARE;
            case MISSING -> 0;
        };
    }

    private static Wanted wanted(Skill skill, boolean must, Offer offer, Map<Skill, List<Mention>> mentions) {
        var found = mentions.getOrDefault(skill, List.of());
        var words = offer.words().getOrDefault(skill, skill.french());
        var best = found.stream()
                .filter(Mention::shown)
                .findFirst()
                .or(() -> found.stream().findFirst());
        boolean shown = best.filter(Mention::shown).isPresent() || standsAlone(skill);
        var same = found.stream()
                .filter(mention -> Folded.of(mention.named().words()).equals(Folded.of(words)))
                .findFirst()
                .or(() -> best);
        var status = best.isEmpty() ? Status.MISSING : shown ? Status.COVERED : Status.WEAK;
        return new Wanted(
                skill,
                must,
                status,
                words,
                best.map(Mention::line),
                same.map(mention -> mention.named().words()).orElse(""));
    }

    private static boolean standsAlone(Skill skill) {
        return NEEDS_NO_EXPERIENCE.matcher(Folded.of(skill.french())).matches()
                || SkillRules.isLanguage(skill.french());
    }

    private static Map<Skill, List<Mention>> mentions(CvReading cv) {
        var kinds = kinds(cv);
        Map<Skill, List<Mention>> all = new LinkedHashMap<>();
        for (var line : cv.document().lines()) {
            boolean heading = cv.sections().stream().map(Section::heading).anyMatch(line::equals);
            boolean shown = kinds.getOrDefault(line.number(), true);
            for (var named : heading ? List.<Named>of() : Skills.named(line.text())) {
                all.computeIfAbsent(named.skill(), skill -> new ArrayList<>()).add(new Mention(named, line, shown));
            }
        }
        return all;
    }

    /** Per line of a section, whether a skill in it is shown and not only named. */
    private static Map<Integer, Boolean> kinds(CvReading cv) {
        Map<Integer, Boolean> shown = new LinkedHashMap<>();
        for (var section : cv.sections()) {
            section.lines().forEach(line -> shown.put(line.number(), shows(section.kind())));
        }
        return shown;
    }

    private static boolean shows(SectionKind kind) {
        return switch (kind) {
            case EXPERIENCE, EDUCATION, CERTIFICATIONS, PROJECTS, VOLUNTEERING, LANGUAGES, PROFILE -> true;
            case SKILLS, INTERESTS, REFERENCES, CONTACT, OTHER -> false;
        };
    }

    public List<Skill> covered() {
        return with(Status.COVERED);
    }

    /** Named in a list, without anything that shows it. */
    public List<Skill> weak() {
        return with(Status.WEAK);
    }

    /** Those demanded first. */
    public List<Skill> missing() {
        return with(Status.MISSING);
    }

    /** Skills that the CV has but calls otherwise than the offer. */
    public List<Wanted> mirrors() {
        return skills.stream().filter(Wanted::namedOtherwise).toList();
    }

    private List<Skill> with(Status status) {
        return skills.stream()
                .filter(wanted -> wanted.status() == status)
                .map(Wanted::skill)
                .toList();
    }
}
