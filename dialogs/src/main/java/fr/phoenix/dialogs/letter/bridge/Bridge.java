package fr.phoenix.dialogs.letter.bridge;

import fr.phoenix.dialogs.letter.offer.JobOffer;
import fr.phoenix.dialogs.letter.offer.Requirement;
import fr.phoenix.dialogs.lexicon.Skills;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leads from the trade somebody leaves to the job they are after: what the offer asks for and their trade usually practises. Knows 180
 * trades and more, by our own judgement; of others, and of requirements that name no known skill, it says nothing.
 */
public final class Bridge {

    private static final Practised PRACTISED = Practised.load();

    private Bridge() {}

    /**
     * The links, in the order of the offer's requirements, each at most once.
     *
     * @param pastTrade in the person's words; may name several trades
     */
    public static List<Link> from(String pastTrade, JobOffer offer) {
        var trades = List.copyOf(Trades.in(pastTrade));
        return offer.requirements().stream()
                .flatMap(requirement -> link(trades, requirement))
                .toList();
    }

    /**
     * How near a past trade is to the job's: what both practise, a skill counting the more the fewer trades have it (100 by their number); 0
     * where either is not known.
     */
    public static int nearness(String pastTrade, String title) {
        return Trades.in(pastTrade).stream()
                .flatMap(past -> Trades.in(title).stream().map(job -> nearness(past, job)))
                .max(Integer::compare)
                .orElse(0);
    }

    private static int nearness(Trades.Trade past, Trades.Trade job) {
        return PRACTISED.in(past).stream()
                .filter(PRACTISED.in(job)::contains)
                .mapToInt(skill -> 100 / PRACTISED.trades(skill))
                .sum();
    }

    private static Stream<Link> link(List<Trades.Trade> trades, Requirement requirement) {
        var wanted = Skills.in(requirement.words());
        return trades.stream()
                .flatMap(trade -> PRACTISED.in(trade).stream()
                        .filter(wanted::contains)
                        .map(skill -> new Link(trade, skill, requirement)))
                .limit(1);
    }
}
