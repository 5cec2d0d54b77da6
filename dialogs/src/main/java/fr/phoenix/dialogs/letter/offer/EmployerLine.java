package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Optional;
import java.util.regex.Pattern;

/** A head line that names who recruits, and where: "Willow House, Bristol", "Aide à domicile - Domicile Plus, Trélazé". */
final class EmployerLine {

    private static final int HEAD = 4;
    private static final String LEAD = "(?U)^(?:.{3,60}\\s[-–—|]\\s)?";
    private static final String NAME = "\\p{Lu}[\\p{L}'’&.-]+(?: [\\p{L}&][\\p{L}'’&.-]*){1,4}";
    private static final String TOWN = "\\p{Lu}[\\p{L}'’-]+(?:[ -][\\p{L}'’-]+){0,3}(?: \\(?\\d{2}(?:\\d{3})?\\)?)?";
    private static final Pattern EMPLOYER = Pattern.compile(LEAD + "(" + NAME + "), " + TOWN + "$");
    private static final Pattern WHERE = Pattern.compile(LEAD + NAME + ", (" + TOWN + ")$");

    private EmployerLine() {}

    static Optional<Piece> employer(OfferText offer) {
        return offer.lines().stream()
                .limit(HEAD)
                .filter(EmployerLine::names)
                .flatMap(line -> line.groupOfWords(EMPLOYER).stream())
                .findFirst();
    }

    static Optional<Piece> where(OfferText offer) {
        return offer.lines().stream()
                .limit(HEAD)
                .filter(EmployerLine::names)
                .flatMap(line -> line.groupOfWords(WHERE).stream())
                .findFirst();
    }

    /** Not "Vendeur, Lyon", "Full-time, permanent" or a list of trades. */
    private static boolean names(Piece line) {
        return line.groupOfWords(EMPLOYER)
                        .filter(name -> !Trades.named(name.words())
                                && !OfferPlace.isNoTown(name.words())
                                && !GenderMark.PATTERN.matcher(line.words()).find())
                        .isPresent()
                && line.groupOfWords(WHERE)
                        .filter(town -> !Trades.named(town.words()) && !OfferPlace.isNoTown(town.words()))
                        .isPresent();
    }
}
