package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.offer.OfferKind;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Span;
import fr.phoenix.dialogs.letter.offer.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what the offer says, and tells the person what was understood of it and what to be careful about. */
final class OfferAnalysis implements Step {

    /** As many requirements are named back; the match report has them all. */
    private static final int MOST_NAMED = 6;

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        var keys = new TreeSet<>(Set.of(
                "letter.read.job",
                "letter.read.job-and-company",
                "letter.read.no-title",
                "letter.read.requirements",
                "letter.read.no-requirements",
                "letter.read.nice",
                "letter.read.soft"));
        keys.addAll(Counted.keys("letter.remembered"));
        for (var kind : Warning.Kind.values()) {
            keys.add("letter.warning." + kind.code());
        }
        return keys;
    }

    @Override
    public Decision enter(Scene scene) {
        var text = scene.slots().textOrEmpty(LetterSlots.OFFER_TEXT);
        if (!OfferKind.looksLikeOffer(text) && !scene.slots().is(LetterSlots.OFFER_INSISTED, LetterSlots.YES)) {
            return new Decision.Settle(Map.of(LetterSlots.OFFER_DOUBTED, LetterSlots.YES), List.of());
        }
        var offer = LetterOffer.of(scene.slots());
        return new Decision.Settle(slots(offer, scene), understood(offer, scene));
    }

    private static Map<String, String> slots(JobOffer offer, Scene scene) {
        var slots = new HashMap<String, String>();
        slots.put(LetterSlots.OFFER_DOUBTED, LetterSlots.NO);
        slots.put(LetterSlots.TITLE, LetterOffer.text(offer.title()));
        slots.put(LetterSlots.COMPANY, LetterOffer.text(offer.company()));
        slots.put(LetterSlots.LANGUAGE, scene.language().code());
        if (scene.conversation().profile().gender() != Gender.UNMARKED) {
            slots.put(
                    LetterSlots.GENDER, scene.conversation().profile().gender().code());
        }
        slots.put(LetterSlots.DAY, scene.today().toString());
        slots.put(
                LetterSlots.REMEMBERED,
                Memory.store(Memory.of(scene.conversation().facts())));
        return slots;
    }

    private static List<Line> understood(JobOffer offer, Scene scene) {
        var lines = new ArrayList<Line>();
        lines.add(job(offer, scene));
        lines.add(
                offer.requirements().isEmpty()
                        ? scene.text("letter.read.no-requirements")
                        : scene.text("letter.read.requirements", listed(offer.requirements(), scene)));
        offer.warnings().stream()
                .map(warning -> scene.say("letter.warning." + warning.kind().code(), warning.excerpt()))
                .reduce((first, next) -> first + "\n\n" + next)
                .map(scene::verbatim)
                .ifPresent(lines::add);
        int remembered = Memory.of(scene.conversation().facts()).size();
        if (remembered > 0) {
            lines.add(scene.verbatim(Counted.say(scene, "letter.remembered", remembered)));
        }
        return lines;
    }

    private static Line job(JobOffer offer, Scene scene) {
        if (offer.title().isEmpty()) {
            return scene.text("letter.read.no-title");
        }
        var title = LetterOffer.text(offer.title());
        var details = Stream.of(offer.place(), offer.contract(), offer.start(), offer.salary())
                .flatMap(Optional::stream)
                .map(Span::words)
                .distinct()
                .collect(Collectors.joining(", "));
        var behind = details.isEmpty() ? "" : " (" + details + ")";
        return offer.company().isEmpty()
                ? scene.text("letter.read.job", title, behind)
                : scene.text("letter.read.job-and-company", title, LetterOffer.text(offer.company()), behind);
    }

    private static String listed(List<Requirement> requirements, Scene scene) {
        return requirements.stream()
                .limit(MOST_NAMED)
                .map(requirement -> "- "
                        + switch (requirement.need()) {
                            case MUST -> requirement.words();
                            case NICE -> scene.say("letter.read.nice", requirement.words());
                            case SOFT -> scene.say("letter.read.soft", requirement.words());
                        })
                .collect(Collectors.joining("\n"));
    }
}
