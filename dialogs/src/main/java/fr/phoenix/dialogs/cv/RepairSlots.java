package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.cv.repair.MissingFact;
import fr.phoenix.dialogs.cv.repair.PrivateLife;
import fr.phoenix.dialogs.cv.repair.Repairs;
import fr.phoenix.dialogs.documents.Resume;
import fr.phoenix.dialogs.flow.Slots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slots of a repair, and the CV that they make of the one that was read. Codes are stored: never rename one. */
final class RepairSlots {

    /** The facts to ask for, one a line. */
    static final String FACTS = "facts";
    /** Whether the person has had enough of the questions. */
    static final String ENOUGH = "enough";
    /** The lines to reword, one stored form a line. */
    static final String LINES = "lines";
    /** What was written for them. */
    static final String REWRITE = "rewrite";
    /** The proposals that stand: stored form of the line, space, its other words; one a line. */
    static final String PROPOSALS = "proposals";

    static final String MADE = "made";
    static final String REREAD = "reread";
    static final String NEW_SCORE = "new-score";
    /** How many fields of the new file were found again, of how many. */
    static final String FOUND = "reread-found";

    static final String FIELDS = "reread-fields";
    static final String LOST = "reread-lost";

    static final String ACCEPTED = "accept";
    static final String REFUSED = "refuse";
    static final String ALL = "all";
    static final String OWN = "own";

    private RepairSlots() {}

    static String fact(int number) {
        return "fact-" + number;
    }

    static String verdict(int number) {
        return "line-" + number;
    }

    /** The person's own wording of a line. */
    static String own(int number) {
        return "line-" + number + "-own";
    }

    static List<MissingFact> facts(Slots slots) {
        return slots.textOrEmpty(FACTS)
                .lines()
                .flatMap(code -> MissingFact.read(code).stream())
                .toList();
    }

    static Optional<MissingFact> fact(Slots slots, int number) {
        return facts(slots).stream().skip(number - 1L).findFirst();
    }

    /** Other words for a line of the CV. */
    record Proposal(int job, int line, String words) {

        /** Shows no personal text. */
        @Override
        public String toString() {
            return "Proposal[" + job + "." + line + "]";
        }
    }

    static List<Proposal> proposals(Slots slots) {
        return slots.textOrEmpty(PROPOSALS)
                .lines()
                .map(line -> line.split("[. ]", 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Proposal(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                .toList();
    }

    static Optional<Proposal> proposal(Slots slots, int number) {
        return proposals(slots).stream().skip(number - 1L).findFirst();
    }

    /** What the person answered about lines, by the line's stored form. */
    static Map<String, String> figures(Slots slots) {
        var figures = new HashMap<String, String>();
        var facts = facts(slots);
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            if (fact.kind() == MissingFact.Kind.FIGURE) {
                figures.put(fact.job() + "." + fact.line(), slots.textOrEmpty(fact(i + 1)));
            }
        }
        return figures;
    }

    /** The CV as it was read, with what the person corrected. */
    static Resume corrected(Slots slots) {
        return Corrected.of(CvReading.of(CvSlots.document(slots)).resume(), slots);
    }

    /** The corrected CV with the facts that the person gave. */
    static Resume completed(Slots slots) {
        var cv = corrected(slots);
        var facts = facts(slots);
        for (int i = 0; i < facts.size(); i++) {
            var answer = slots.textOrEmpty(fact(i + 1));
            if (!answer.isBlank()) {
                cv = Repairs.with(cv, facts.get(i), answer);
            }
        }
        return cv;
    }

    /** The completed CV with the wordings that the person accepted or gave, latest experience first, without private life: what the new file says. */
    static Resume repaired(Slots slots) {
        var cv = completed(slots);
        var proposals = proposals(slots);
        for (int i = 0; i < proposals.size(); i++) {
            var proposal = proposals.get(i);
            var words = accepted(slots, i + 1, proposal);
            if (words.isPresent()) {
                cv = Repairs.with(cv, proposal.job(), proposal.line(), words.get());
            }
        }
        return Repairs.latestFirst(PrivateLife.leftOut(cv));
    }

    private static Optional<String> accepted(Slots slots, int number, Proposal proposal) {
        return switch (slots.textOrEmpty(verdict(number))) {
            case ACCEPTED -> Optional.of(proposal.words());
            case OWN -> slots.text(own(number));
            case REFUSED -> Optional.empty();
            default -> acceptsAll(slots, number) ? Optional.of(proposal.words()) : Optional.empty();
        };
    }

    /** Whether an earlier line was answered with “all of them”. */
    private static boolean acceptsAll(Slots slots, int number) {
        for (int i = 1; i <= number; i++) {
            if (slots.is(verdict(i), ALL)) {
                return true;
            }
        }
        return false;
    }
}
