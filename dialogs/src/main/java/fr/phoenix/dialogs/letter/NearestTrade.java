package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.evidence.WordForms;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.bridge.Bridge;
import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Of several trades that a person has had, the one a letter starts from: the job's own, then one that practises what it asks for. */
final class NearestTrade {

    private static final int SAME_TRADE = 1_000;
    private static final int SAME_WORD = 50;

    private NearestTrade() {}

    /** The statements, with the nearest trade first among the trades; otherwise in their order. */
    static List<Evidence> first(Collection<Evidence> evidence, Slots slots, JobOffer offer) {
        var title = slots.textOrEmpty(LetterSlots.TITLE);
        var trades = evidence.stream()
                .filter(one -> one.kind() == Kind.TRADE)
                .sorted(Comparator.comparingInt((Evidence one) -> -nearness(one, title, offer)))
                .iterator();
        var all = new ArrayList<Evidence>();
        for (var one : evidence) {
            all.add(one.kind() == Kind.TRADE ? trades.next() : one);
        }
        return List.copyOf(all);
    }

    private static int nearness(Evidence trade, String title, JobOffer offer) {
        boolean same = !Collections.disjoint(Trades.in(trade.words()), Trades.in(title));
        var titled = WordForms.in(title);
        boolean alike = WordForms.in(trade.words()).stream().anyMatch(word -> WordForms.among(titled, word));
        return (same ? SAME_TRADE : 0)
                + (alike ? SAME_WORD : 0)
                + Bridge.from(trade.words(), offer).size()
                + Bridge.nearness(trade.words(), title);
    }
}
