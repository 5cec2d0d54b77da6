package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.applications.Application;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.SharedFacts;
import fr.phoenix.dialogs.flow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Ends the flow and remembers what the person said, and what for: what the next letter can start from, and the next check-in ask about. */
final class LetterEnd implements Step {

    @Override
    public Kind kind() {
        return Kind.ENDS;
    }

    @Override
    public Set<String> texts() {
        return Set.of("letter.done");
    }

    @Override
    public Decision enter(Scene scene) {
        return new Decision.Finish(List.of(scene.text("letter.done")), facts(scene));
    }

    private static Map<String, String> facts(Scene scene) {
        var slots = scene.slots();
        var facts = new HashMap<String, String>();
        facts.putAll(statements(scene));
        put(facts, LetterFacts.PAST_TRADE, slots.textOrEmpty(LetterSlots.PAST_TRADE));
        put(facts, LetterFacts.NAME, slots.textOrEmpty(LetterSlots.NAME));
        put(facts, SharedFacts.NAME, slots.textOrEmpty(LetterSlots.NAME));
        put(facts, LetterFacts.TOWN, slots.textOrEmpty(LetterSlots.TOWN));
        put(facts, SharedFacts.MAIL, slots.textOrEmpty(LetterSlots.MAIL));
        put(facts, SharedFacts.PHONE, slots.textOrEmpty(LetterSlots.PHONE));
        var company = slots.textOrEmpty(LetterSlots.COMPANY);
        var title = slots.textOrEmpty(LetterSlots.TITLE);
        put(facts, SharedFacts.TARGET_JOB, title);
        put(facts, LetterFacts.LAST_OFFER, company.isBlank() ? title : title + " — " + company);
        put(facts, LetterFacts.LAST_DAY, scene.today().toString());
        var application = Application.sent(
                scene.conversation().facts(), title, company, LetterVersions.number(slots), scene.today());
        facts.put(application.fact(), application.value());
        return facts;
    }

    /** What is remembered now, with what was learned here: what was forgotten meanwhile stays forgotten. */
    private static Map<String, String> statements(Scene scene) {
        var known = scene.conversation().facts();
        var remembered = LetterAnswers.withCv(Memory.of(known), scene.slots());
        return Memory.changes(known, Memory.joined(remembered, learned(scene)));
    }

    /** What was said here for the first time and holds beyond this offer. */
    private static List<Evidence> learned(Scene scene) {
        var before = Memory.stored(scene.slots().textOrEmpty(LetterSlots.REMEMBERED)).stream()
                .map(Evidence::id)
                .toList();
        Predicate<Evidence> ofThisOffer = one -> one.kind() == Evidence.Kind.MOTIVE || one.kind() == Evidence.Kind.WILL;
        return Memory.stored(scene.slots().textOrEmpty(LetterSlots.EVIDENCE)).stream()
                .filter(one -> !before.contains(one.id()))
                .filter(ofThisOffer.negate())
                .toList();
    }

    private static void put(Map<String, String> facts, String fact, String value) {
        if (!value.isBlank()) {
            facts.put(fact, value);
        }
    }
}
