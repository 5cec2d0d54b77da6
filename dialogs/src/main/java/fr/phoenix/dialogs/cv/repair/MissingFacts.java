package fr.phoenix.dialogs.cv.repair;

import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.cv.repair.MissingFact.Kind;
import fr.phoenix.dialogs.cv.scoring.AtsScore;
import fr.phoenix.dialogs.cv.scoring.DutyRules;
import fr.phoenix.dialogs.cv.scoring.ScoreEntry;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.documents.Resume.Dates;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which missing facts are worth a question: at most {@value #MOST}, what brings most points first. What cannot be told by the person in a
 * sentence is not asked.
 */
public final class MissingFacts {

    /** More questions than that nobody answers: our judgement. */
    public static final int MOST = 6;

    private static final int MOST_FIGURES = 2;
    private static final int MOST_WORDS = 2;
    private static final int RECENT = 3;
    private static final int FEW_LINES = 2;
    private static final Pattern LEAVE = Pattern.compile(
            "\\b(?:conge|arret maladie|maladie|maternite|parental|chomage|sans emploi|recherche d'emploi|pause|sabbati|aidant|parental leave|sick leave|unemployed|career break|maternity)");

    private final AtsScore score;
    private final Resume cv;
    private final List<Valued> found = new ArrayList<>();

    private MissingFacts(AtsScore score, Resume cv) {
        this.score = score;
        this.cv = cv;
    }

    private record Valued(MissingFact fact, double gain) {}

    /**
     * The facts to ask for.
     *
     * @param wanted skills of the offer that the CV does not name, as the offer's reader knows them
     * @param otherwise skills that the CV calls otherwise than the offer: the offer's words, a bar, the CV's
     */
    public static List<MissingFact> of(AtsScore score, Resume cv, List<String> wanted, List<String> otherwise) {
        var facts = new MissingFacts(score, cv);
        facts.contact();
        facts.jobs();
        facts.rest(wanted);
        facts.words(otherwise);
        return facts.found.stream()
                .sorted(Comparator.comparingDouble(Valued::gain).reversed())
                .map(Valued::fact)
                .limit(MOST)
                .toList();
    }

    private void contact() {
        var basics = cv.basics();
        lacking(Kind.PHONE, basics.phone(), "phone");
        lacking(Kind.MAIL, basics.mail(), "mail");
        lacking(Kind.TITLE, basics.title(), "title");
        lacking(Kind.PROFILE, basics.summary(), "profile-section");
    }

    private void lacking(Kind kind, String value, String rule) {
        if (value.isBlank()) {
            found.add(new Valued(MissingFact.of(kind), Math.max(gain(rule), 1)));
        }
    }

    private void jobs() {
        var vague = new ArrayList<MissingFact>();
        var bare = new ArrayList<MissingFact>();
        var plain = new ArrayList<MissingFact>();
        for (int job = 0; job < cv.work().size(); job++) {
            var work = cv.work().get(job);
            if (isLeave(work)) {
                continue;
            }
            if (isVague(work.dates())) {
                vague.add(new MissingFact(Kind.DATES, job, -1, name(work)));
            }
            if (job < RECENT && work.highlights().size() < FEW_LINES) {
                bare.add(new MissingFact(Kind.DUTIES, job, -1, name(work)));
            }
            for (int line = 0; line < work.highlights().size() && job < RECENT; line++) {
                var text = work.highlights().get(line);
                if (!DutyRules.hasFigure(text)) {
                    plain.add(new MissingFact(Kind.FIGURE, job, line, text));
                }
            }
        }
        share(vague, "dated", vague.size());
        share(bare, "duties", bare.size());
        share(plain, "figures", MOST_FIGURES);
    }

    private void rest(List<String> wanted) {
        share(
                wanted.stream()
                        .map(skill -> new MissingFact(Kind.SKILL, -1, -1, skill))
                        .toList(),
                "offer-coverage",
                wanted.size());
        share(
                cv.languages().stream()
                        .filter(spoken -> spoken.level().isBlank())
                        .map(spoken -> new MissingFact(Kind.LEVEL, -1, -1, spoken.language()))
                        .toList(),
                "language-levels",
                1);
    }

    /** A search for the offer's words does not find the CV's: worth little, so asked last. */
    private void words(List<String> otherwise) {
        otherwise.stream()
                .filter(pair -> cv.skills().stream().noneMatch(skill -> skill.equalsIgnoreCase(pair.split("\\|")[0])))
                .limit(MOST_WORDS)
                .forEach(pair -> found.add(new Valued(new MissingFact(Kind.WORDS, -1, -1, pair), 0.5)));
    }

    /** The first {@code most} of the facts, each worth its share of what the rule can still gain. */
    private void share(List<MissingFact> facts, String rule, int most) {
        double gain = gain(rule);
        if (gain > 0) {
            facts.stream()
                    .limit(most)
                    .forEach(fact -> found.add(new Valued(fact, gain / Math.min(most, facts.size()))));
        }
    }

    private double gain(String rule) {
        return score.ledger().stream()
                .filter(entry -> entry.rule().code().equals(rule))
                .mapToInt(ScoreEntry::gain)
                .sum();
    }

    private static boolean isVague(Dates dates) {
        return dates.start().length() < "2019-03".length() || (dates.end().isBlank() && !dates.ongoing());
    }

    /** A leave, an illness, a search: nobody is asked what they did there. */
    private static boolean isLeave(Resume.Work work) {
        var said = work.title() + " " + work.employer();
        return PersonalItem.any(said) || LEAVE.matcher(Folded.of(said)).find();
    }

    private static String name(Resume.Work work) {
        return work.employer().isBlank() ? work.title() : work.employer();
    }
}
