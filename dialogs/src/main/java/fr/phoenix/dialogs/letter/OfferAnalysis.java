package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Decision;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.offer.OfferKind;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.letter.offer.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what the offer says, and tells the person what was understood of it. */
final class OfferAnalysis implements Step {

    /** As many requirements are named back; the match report has them all. */
    private static final int MOST_NAMED = 5;

    @Override
    public Kind kind() {
        return Kind.SETTLES;
    }

    @Override
    public Set<String> texts() {
        return Set.of(
                "letter.read.job",
                "letter.read.job-and-company",
                "letter.read.no-title",
                "letter.read.requirements",
                "letter.read.no-requirements");
    }

    @Override
    public Decision enter(Scene scene) {
        var text = scene.slots().textOrEmpty(LetterSlots.OFFER_TEXT);
        if (!OfferKind.looksLikeOffer(text) && !scene.slots().is(LetterSlots.OFFER_INSISTED, LetterSlots.YES)) {
            return new Decision.Settle(Map.of(LetterSlots.OFFER_DOUBTED, LetterSlots.YES), List.of());
        }
        var offer = JobOffer.read(text);
        return new Decision.Settle(slots(offer), understood(offer, scene));
    }

    private static Map<String, String> slots(JobOffer offer) {
        int gaps = (offer.title().isEmpty() ? 1 : 0) + (offer.company().isEmpty() ? 1 : 0);
        return Map.of(
                LetterSlots.OFFER_DOUBTED, LetterSlots.NO,
                LetterSlots.TITLE, offer.title().map(Span::words).orElse(""),
                LetterSlots.COMPANY, offer.company().map(Span::words).orElse(""),
                LetterSlots.REQUIREMENTS, StoredRequirements.write(offer.requirements()),
                LetterSlots.GAPS, Integer.toString(gaps));
    }

    private static List<Line> understood(JobOffer offer, Scene scene) {
        var lines = new ArrayList<Line>();
        lines.add(job(offer, scene));
        lines.add(
                offer.requirements().isEmpty()
                        ? scene.text("letter.read.no-requirements")
                        : scene.text("letter.read.requirements", listed(offer.requirements())));
        return lines;
    }

    private static Line job(JobOffer offer, Scene scene) {
        if (offer.title().isEmpty()) {
            return scene.text("letter.read.no-title");
        }
        return offer.company().isEmpty()
                ? scene.text("letter.read.job", offer.title().get().words())
                : scene.text(
                        "letter.read.job-and-company",
                        offer.title().get().words(),
                        offer.company().get().words());
    }

    private static String listed(List<Requirement> requirements) {
        return requirements.stream()
                .limit(MOST_NAMED)
                .map(requirement -> "- " + requirement.words())
                .collect(Collectors.joining("\n"));
    }
}
