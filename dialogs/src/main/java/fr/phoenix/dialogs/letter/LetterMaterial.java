package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Memory;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.Match.Status;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.writing.Ground;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Material.Answered;
import java.util.Collection;
import java.util.HashMap;

/** What a letter may be made of, out of what the flow has learned. */
final class LetterMaterial {

    private LetterMaterial() {}

    static Material of(Scene scene) {
        return of(remembered(scene), scene.language(), scene.gender());
    }

    /** What was forgotten since the flow began is not there any more. */
    private static Slots remembered(Scene scene) {
        var now = Memory.of(scene.conversation().facts());
        var still = Memory.stored(scene.slots().textOrEmpty(LetterSlots.REMEMBERED)).stream()
                .filter(one -> now.stream().anyMatch(other -> other.id().equals(one.id())))
                .toList();
        var slots = new HashMap<>(scene.slots().values());
        slots.put(LetterSlots.REMEMBERED, Memory.store(still));
        return new Slots(slots);
    }

    static Material of(Slots slots, Language language, Gender gender) {
        var answers = LetterAnswers.of(slots);
        return of(slots, LetterOffer.of(slots), answers.all(), match(slots), language, gender);
    }

    /** The offer beside all that was said. */
    static Match match(Slots slots) {
        var answers = LetterAnswers.of(slots);
        return Match.of(LetterOffer.of(slots).requirements(), answers.all(), answers);
    }

    /** The offer beside what was known before the first question. */
    static Match matchBefore(Slots slots) {
        return Match.of(LetterOffer.of(slots).requirements(), LetterAnswers.before(slots), (evidence, asked) -> false);
    }

    private static Material of(
            Slots slots, JobOffer offer, Collection<Evidence> evidence, Match match, Language language, Gender gender) {
        return new Material(
                language,
                gender,
                LetterOffer.title(slots),
                LetterOffer.company(slots),
                offer.reference().map(Ground::of),
                offer.duties().stream().map(Ground::of).toList(),
                match.all().stream()
                        .filter(matched -> matched.status() != Status.MISSING)
                        .map(matched -> new Answered(matched.requirement(), matched.evidence()))
                        .toList(),
                match.with(Status.MISSING).stream()
                        .map(Match.Matched::requirement)
                        .toList(),
                NearestTrade.first(evidence, slots, offer));
    }
}
