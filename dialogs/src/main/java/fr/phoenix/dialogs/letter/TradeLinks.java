package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.evidence.Evidence;
import fr.phoenix.dialogs.evidence.Evidence.Kind;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.bridge.Bridge;
import fr.phoenix.dialogs.letter.bridge.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way from the past trade to the offer, as the lexicon knows it: it helps to ask and to explain, and claims nothing by itself. */
final class TradeLinks {

    private static final int LONGEST_TRADE = 60;

    private TradeLinks() {}

    static List<Link> of(Slots slots) {
        return Bridge.from(said(slots), LetterOffer.of(slots));
    }

    static Optional<Link> to(String requirement, Slots slots) {
        return of(slots).stream()
                .filter(link -> link.requirement().words().equals(requirement))
                .findFirst();
    }

    /** How the person calls the trade that the link starts from. */
    static String trade(Link link, Slots slots) {
        return trades(slots).stream()
                .filter(words -> words.length() <= LONGEST_TRADE)
                .filter(words -> !Bridge.from(words, LetterOffer.of(slots)).isEmpty())
                .findFirst()
                .orElse(link.trade().french());
    }

    /** One line for each requirement that the letter answers from the past trade; blank when there is none. */
    static String explained(Match match, Scene scene) {
        return of(scene.slots()).stream()
                .filter(link -> match.with(Match.Status.COVERED).stream()
                        .anyMatch(matched -> matched.requirement().equals(link.requirement())))
                .map(link -> link.explanation(trade(link, scene.slots()), scene.language()))
                .map(wording -> "- " + scene.say(wording.key(), wording.values()))
                .collect(Collectors.joining("\n"));
    }

    private static String said(Slots slots) {
        return String.join(". ", trades(slots));
    }

    private static List<String> trades(Slots slots) {
        return LetterAnswers.of(slots).all().stream()
                .filter(one -> one.kind() == Kind.TRADE)
                .map(Evidence::words)
                .toList();
    }
}
