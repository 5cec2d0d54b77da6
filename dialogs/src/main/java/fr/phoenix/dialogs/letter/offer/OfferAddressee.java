package fr.phoenix.dialogs.letter.offer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds to whom letters go: a person named where the offer says how to apply, else the only person it names with a title of courtesy. */
final class OfferAddressee {

    private static final String CIVILITY =
            "(?:Madame|Monsieur|Mme|Mlle|M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Docteur)";
    private static final String ROLE =
            "(?:,\\s(?!en\\b|par\\b|au\\b|sous\\b|avant\\b|by\\b|le\\b|à\\b|quoting\\b|with\\b|et\\b)[\\p{L}][\\p{L} '’&/-]{3,50}?(?=\\s?[,.;:(]|$|\\sà\\s|\\savant\\s|\\sby\\s|\\sau\\s))?";
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'’-]+(?: (?:de |du |d['’])?\\p{Lu}[\\p{L}'’-]+){0,3}";
    private static final Pattern APPLY = Pattern.compile(
            "(?iU)(?:candidature|cv\\b|lettre|à l['’]attention|adress|envoy|contact|écri|write|send|apply|application|attn|postul|demander|returned|auprès)");
    private static final Pattern TITLED =
            Pattern.compile("(?U)((?:" + CIVILITY + " (?:le |la )?" + CAPITALISED + ")" + ROLE + ")");
    private static final Pattern ROLE_FIRST = Pattern.compile(
            "(?U)\\b(" + CIVILITY
                    + " (?:le |la |l['’])(?:Maire|Directeur|Directrice|Président|Présidente|Proviseure?|directeur|directrice|président|présidente|maire)(?: (?:du|de la|de l['’]|des)\\s?[\\p{L} ]{2,40})?)");
    private static final Pattern ATTENTION =
            Pattern.compile("(?U)(?:[àÀ] l['’]attention d(?:e |['’])|[Ff]or the attention of |[Aa]ttn:? )((?:"
                    + CIVILITY + " )?" + CAPITALISED + ROLE + ")");

    private OfferAddressee() {}

    static Optional<Piece> in(OfferText offer) {
        var applying = offer.lines().stream()
                .filter(line -> APPLY.matcher(line.words()).find())
                .toList();
        return Stream.<Stream<Optional<Piece>>>of(
                        applying.stream().map(line -> line.groupOfWords(ATTENTION)),
                        applying.stream().map(line -> line.groupOfWords(ROLE_FIRST)),
                        applying.stream().map(line -> line.groupOfWords(TITLED)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .map(Piece::trimmed)
                .findFirst();
    }
}
