package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.documents.Extract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what the finders find. */
final class OfferReader {

    private OfferReader() {}

    static JobOffer read(String raw, List<Extract.Hidden> hidden) {
        var offer = OfferText.of(raw);
        var text = String.join("\n", offer.lines());
        return new JobOffer(
                text,
                OfferTitle.in(offer).map(title -> span("o-title", title, text)),
                OfferCompany.in(offer).map(company -> span("o-company", company, text)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                requirements(offer, text),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Requirement> requirements(OfferText offer, String text) {
        var all = new ArrayList<Requirement>();
        for (var asked : OfferRequirements.in(offer)) {
            all.add(new Requirement(span("o-r" + (all.size() + 1), asked.words(), text), asked.need()));
        }
        return all;
    }

    private static Span span(String id, String words, String text) {
        int start = Math.max(0, text.indexOf(words));
        return new Span(id, start, Math.min(text.length(), start + words.length()), words);
    }
}
