package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.writing.Revised;
import fr.phoenix.dialogs.letter.writing.Revising;
import fr.phoenix.dialogs.letter.writing.Revision;
import fr.phoenix.dialogs.letter.writing.Versions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Does to the letter what the person wants: a new version, or an older one; or says why not, and leaves it as it is. */
final class ApplyingRevision implements Step {

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(ChangeWording.TEXTS);
        keys.addAll(Set.of(
                "letter.outcome.nothing-about-it",
                "letter.outcome.already-said",
                "letter.outcome.no-such-sentence",
                "letter.outcome.already-shortest",
                "letter.outcome.already-longest",
                "letter.outcome.already-so",
                "letter.outcome.no-such-version",
                "letter.outcome.nothing-before",
                "letter.outcome.blocked",
                "letter.outcome.same",
                "letter.outcome.noted",
                "letter.verdict.unclear"));
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var slots = scene.slots();
        var versions = LetterVersions.of(slots).orElseThrow();
        var wanted = VerdictQuestion.revision(slots.textOrEmpty(LetterSlots.REVISION), scene);
        if (wanted.isEmpty()) {
            return asItWas(scene.text("letter.verdict.unclear"));
        }
        return switch (wanted.get()) {
            case Revision.BackToBefore _ ->
                shown(versions, versions.undone(), scene.text("letter.outcome.nothing-before"));
            case Revision.BackTo back ->
                shown(
                        versions,
                        versions.backTo(back.version()),
                        scene.text(
                                "letter.outcome.no-such-version",
                                back.version(),
                                versions.all().getLast().number()));
            case Revision.CompareVersions _ -> asItWas(compared(versions, scene));
            case Revision.AddFact fact -> added(fact.words(), versions, scene);
            case Revision.WhereFrom _ -> asItWas(scene.text("letter.verdict.unclear"));
            case Revision.Shorter _,
                    Revision.Longer _,
                    Revision.PlainerTone _,
                    Revision.MoreFormalTone _,
                    Revision.MoreAbout _,
                    Revision.LessAbout _,
                    Revision.Remove _,
                    Revision.Reword _,
                    Revision.OtherWords _,
                    Revision.OwnWords _ -> changed(wanted.get(), versions, scene);
        };
    }

    private static Decision asItWas(Line line) {
        return new Decision.Settle(Map.of(LetterSlots.TOUCHED, "", LetterSlots.CHANGED, LetterSlots.NO), List.of(line));
    }

    /** An older version, or the one it was left for. */
    private static Decision shown(Versions now, Optional<Versions> then, Line none) {
        return then.<Decision>map(versions -> new Decision.Settle(
                        Map.of(
                                LetterSlots.VERSIONS,
                                versions.store(),
                                LetterSlots.WISHES,
                                LetterPlan.line(versions.shown().wishes()),
                                LetterSlots.BEFORE,
                                Integer.toString(now.shown().number()),
                                LetterSlots.TOUCHED,
                                "",
                                LetterSlots.PUT_ASIDE,
                                "",
                                LetterSlots.CHANGED,
                                LetterSlots.YES),
                        List.of()))
                .orElseGet(() -> asItWas(none));
    }

    private static Line compared(Versions versions, Scene scene) {
        int at = versions.current();
        return at == 0
                ? scene.text("letter.outcome.nothing-before")
                : ChangeWording.line(versions.all().get(at - 1).letter(), versions, scene);
    }

    private static Decision changed(Revision revision, Versions versions, Scene scene) {
        var shown = versions.shown();
        var revised =
                Revising.apply(shown.letter(), LetterPlan.wishes(scene.slots()), revision, LetterMaterial.of(scene));
        return revised.outcome() == Revised.Outcome.DONE
                ? new Decision.Settle(filled(revised, versions, scene.slots()), List.of())
                : asItWas(
                        revised.outcome() == Revised.Outcome.NOTHING_ABOUT_IT && isKnown(topic(revision), scene)
                                ? scene.text("letter.outcome.noted")
                                : told(revised, revision, scene));
    }

    /** Something they tell of themselves becomes a statement, and a sentence if one can be made of it. */
    private static Decision added(String words, Versions versions, Scene scene) {
        var more = new HashMap<>(scene.slots().values());
        more.merge(LetterSlots.ADDED, words.replaceAll("\\s+", " "), (before, next) -> before + "\n" + next);
        var slots = new Slots(more);
        var material = LetterMaterial.of(slots, scene.language(), scene.gender());
        var revised = Revising.apply(
                versions.shown().letter(), LetterPlan.wishes(slots), new Revision.MoreAbout(words), material);
        var filled = new HashMap<String, String>();
        filled.put(LetterSlots.ADDED, slots.textOrEmpty(LetterSlots.ADDED));
        filled.put(LetterSlots.EVIDENCE, Memory.store(material.evidence()));
        if (revised.outcome() == Revised.Outcome.DONE) {
            filled.putAll(filled(revised, versions, slots));
            return new Decision.Settle(filled, List.of());
        }
        filled.put(LetterSlots.TOUCHED, "");
        filled.put(LetterSlots.CHANGED, LetterSlots.NO);
        return new Decision.Settle(filled, List.of(scene.text("letter.outcome.noted")));
    }

    private static Map<String, String> filled(Revised revised, Versions versions, Slots slots) {
        var plan = LetterPlan.revised(revised, versions.shown());
        var touched = plan.oursAmong(revised.touched());
        var filled = new HashMap<>(plan.touching(touched));
        filled.put(LetterSlots.WISHES, LetterPlan.line(revised.wishes()));
        filled.put(LetterSlots.BEFORE, Integer.toString(versions.shown().number()));
        filled.put(LetterSlots.CHANGED, LetterSlots.YES);
        if (touched.isEmpty()) {
            filled.put(LetterSlots.VERSIONS, LetterVersions.with(plan, revised.wishes(), slots));
        }
        return filled;
    }

    private static Line told(Revised revised, Revision revision, Scene scene) {
        return switch (revised.outcome()) {
            case NOTHING_ABOUT_IT -> scene.text("letter.outcome.nothing-about-it", topic(revision));
            case ALREADY_SAID -> scene.text("letter.outcome.already-said", topic(revision));
            case NO_SUCH_SENTENCE ->
                scene.text(
                        "letter.outcome.no-such-sentence",
                        revised.letter().sentences().size());
            case ALREADY_SHORTEST -> scene.text("letter.outcome.already-shortest");
            case ALREADY_LONGEST -> scene.text("letter.outcome.already-longest");
            case ALREADY_SO -> scene.text("letter.outcome.already-so");
            case BLOCKED -> scene.text("letter.outcome.blocked");
            case NO_OTHER_WORDS, NOT_OF_SENTENCES, DONE -> scene.text("letter.outcome.same");
        };
    }

    /** Whether they did say something about it, that no sentence could be made of. */
    private static boolean isKnown(String topic, Scene scene) {
        var asked = WordForms.in(topic);
        return !asked.isEmpty()
                && LetterAnswers.of(scene.slots()).all().stream()
                        .map(evidence -> WordForms.in(evidence.said()))
                        .anyMatch(said -> asked.stream().anyMatch(word -> WordForms.among(said, word)));
    }

    private static String topic(Revision revision) {
        return switch (revision) {
            case Revision.MoreAbout more -> more.topic();
            case Revision.LessAbout less -> less.topic();
            case Revision.Shorter _,
                    Revision.Longer _,
                    Revision.PlainerTone _,
                    Revision.MoreFormalTone _,
                    Revision.Remove _,
                    Revision.Reword _,
                    Revision.OtherWords _,
                    Revision.OwnWords _,
                    Revision.BackToBefore _,
                    Revision.BackTo _,
                    Revision.CompareVersions _,
                    Revision.WhereFrom _,
                    Revision.AddFact _ -> "";
        };
    }
}
