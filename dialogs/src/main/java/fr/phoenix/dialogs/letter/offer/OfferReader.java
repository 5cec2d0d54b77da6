package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the finders find. */
final class OfferReader {

    private static final Set<Warning.Kind> SCAMS =
            EnumSet.of(Warning.Kind.MONEY_ASKED, Warning.Kind.MESSENGER_ONLY, Warning.Kind.PAPERS_ASKED);

    private OfferReader() {}

    static JobOffer read(String raw, List<Extract.Hidden> hidden) {
        var offer = OfferText.of(raw);
        var title = OfferTitle.in(offer);
        var named = OfferCompany.in(offer);
        var company = named.or(() -> EmployerLine.employer(offer));
        var place = named.isEmpty() && company.isPresent()
                ? EmployerLine.where(offer)
                : OfferPlace.in(offer, title, company);
        var warnings = OfferWarnings.in(offer, raw, hidden);
        var asked = OfferRequirements.in(offer).stream()
                .filter(one -> isLawful(one.piece(), warnings))
                .toList();
        var duties = OfferDuties.in(offer);
        var musts = asked.stream()
                .filter(one -> one.need() == Need.MUST)
                .map(DemandSentence.Asked::piece)
                .toList();
        var trade = Stream.of(title.stream(), duties.stream(), asked.stream().map(DemandSentence.Asked::piece))
                .flatMap(pieces -> pieces)
                .toList();
        return new JobOffer(
                offer.text(),
                span("o-title", title),
                span("o-company", company),
                span("o-place", place),
                span("o-contract", OfferFacts.contract(offer)),
                span("o-salary", OfferFacts.salary(offer)),
                span("o-start", OfferFacts.start(offer)),
                span("o-reference", OfferFacts.reference(offer)),
                span("o-language", OfferWords.language(musts)),
                span("o-addressee", OfferAddressee.in(offer)),
                requirements(asked),
                spans("o-d", duties),
                spans("o-v", OfferWords.vocabulary(trade)),
                warnings);
    }

    /** What the law forbids to ask, what a scam asks, and what is said to machines, is no requirement. */
    private static boolean isLawful(Piece asked, List<Warning> warnings) {
        return Discrimination.in(asked).isEmpty()
                && !Instructions.in(asked.words())
                && warnings.stream()
                        .filter(warning -> SCAMS.contains(warning.kind()))
                        .noneMatch(warning -> warning.excerpt().contains(asked.words())
                                || asked.words().contains(warning.excerpt()));
    }

    private static List<Requirement> requirements(List<DemandSentence.Asked> asked) {
        var all = new ArrayList<Requirement>();
        for (var one : asked) {
            all.add(new Requirement(one.piece().span("o-r" + (all.size() + 1)), one.need()));
        }
        return all;
    }

    private static List<Span> spans(String prefix, List<Piece> pieces) {
        var all = new ArrayList<Span>();
        for (var piece : pieces) {
            all.add(piece.span(prefix + (all.size() + 1)));
        }
        return all;
    }

    private static Optional<Span> span(String id, Optional<Piece> piece) {
        return piece.map(found -> found.span(id));
    }
}
