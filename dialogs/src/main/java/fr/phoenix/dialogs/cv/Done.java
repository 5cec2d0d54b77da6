package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ends, and remembers {@code cv.score}, {@code cv.skills} (names in the person's language, by commas), {@code cv.title} (the trade the CV
 * aims at), who it is of, and each of its statements as evidence; all but the score only when found.
 */
final class Done implements Step {

    @Override
    public Kind kind() {
        return Kind.ENDS;
    }

    @Override
    public Set<String> texts() {
        return Set.of("cv.done");
    }

    @Override
    public Decision enter(Scene scene) {
        var assessment = Assessment.of(scene.slots());
        int score = scene.slots()
                .text(RepairSlots.NEW_SCORE)
                .filter(value -> !value.isEmpty())
                .map(Integer::valueOf)
                .orElse(assessment.score().score());
        return new Decision.Finish(List.of(scene.text("cv.done", score, 100 - score)), facts(assessment, score, scene));
    }

    private static Map<String, String> facts(Assessment assessment, int score, Scene scene) {
        var facts = new HashMap<String, String>();
        facts.put("cv.score", Integer.toString(score));
        var basics = RepairSlots.completed(scene.slots()).basics();
        if (!basics.title().isBlank()) {
            facts.put("cv.title", basics.title());
            facts.put(SharedFacts.TARGET_JOB, basics.title());
        }
        told(SharedFacts.NAME, basics.name(), facts);
        told(SharedFacts.MAIL, basics.mail(), facts);
        told(SharedFacts.PHONE, basics.phone(), facts);
        told(SharedFacts.TOWN, basics.city(), facts);
        var skills = assessment.cv().skills().keySet().stream()
                .map(skill -> scene.language() == Language.FR ? skill.french() : skill.english())
                .toList();
        if (!skills.isEmpty()) {
            facts.put("cv.skills", String.join(", ", skills));
        }
        facts.putAll(statements(assessment.cv(), scene));
        return facts;
    }

    private static void told(String fact, String value, Map<String, String> facts) {
        if (!value.isBlank()) {
            facts.put(fact, value);
        }
    }

    /** What the CV says, as the person agreed to its words; it takes the place of what an earlier CV said. */
    private static Map<String, String> statements(CvReading cv, Scene scene) {
        var known = scene.conversation().facts();
        return Memory.changes(
                known, Memory.withCv(Memory.of(known), CvEvidence.of(RepairSlots.repaired(scene.slots()), cv)));
    }
}
