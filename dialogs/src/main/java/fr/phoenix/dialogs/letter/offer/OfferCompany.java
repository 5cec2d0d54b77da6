package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who recruits: after a label, before "recrute", after "chez". A name that is only a word ("notre client") is none. */
final class OfferCompany {

    private static final int MOST_LENGTH = 80;

    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:nom de l['’]entreprise|entreprise|soci[ée]t[ée]|employeur|recruteur|structure|association|organisme|[ée]tablissement|company|company name|employer|organi[sz]ation)\\s*:\\s*(.+)$");
    private static final String NAME =
            "(?:(?:L['’]|La |Le |Les |The )?[\\p{Lu}\\d][\\p{L}\\d&.'’+-]*(?:\\s(?:[\\p{Lu}\\d&][\\p{L}\\d&.'’+-]*|de|du|des|d['’][\\p{L}]+|la|le|les|l['’][\\p{L}]+|et|of|and|the|sur|sous|saint)){0,7})";
    private static final Pattern RECRUITS = Pattern.compile(
            "(?U)(?<![\\p{L}\\p{N}'’])(" + NAME
                    + ")(?:\\s?\\([^)]{2,80}\\))?(?:,[^,.]{2,100},)?\\s(?:recrute|RECRUTE|RECHERCHE|recherche|cherche|embauche|vous propose|renforce|is (?:hiring|looking|recruiting|seeking)|are (?:hiring|looking|recruiting|seeking)|seeks|needs|recruits)\\b");
    private static final Pattern AT = Pattern.compile(
            "(?U)\\b(?:[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Ii]ntégrez|[Ii]ntégrer|[Aa]u sein (?:de la société|de l['’]entreprise|de|du groupe|du)|[Jj]oin|[Aa]t)\\s("
                    + NAME + ")");
    private static final Pattern IS = Pattern.compile(
            "(?U)(?<![\\p{L}\\p{N}'’])(" + NAME
                    + ")\\s(?:est|is)\\s(?:une?|an?|la|le|the)\\s[^.]{0,40}(?:entreprise|société|association|groupe|startup|start-up|cabinet|agence|company|firm|agency|charity|organi[sz]ation|leader)\\b");
    private static final String KIND =
            "(?:clinique|résidence|mairie|ville|association|boulangerie|pâtisserie|boucherie|restaurant|hôtel|crèche|école|lycée|collège|agence|maison|pharmacie|librairie|ehpad|hôpital|centre|cabinet|garage|ferme|fondation|coopérative|fromagerie|épicerie|poissonnerie|supermarché|magasin|salon|entreprise|mutuelle|collectivité|commune|communauté|département|région|start-up|startup|groupe|société|brasserie)";
    private static final Pattern HEADLINE =
            Pattern.compile("(?iU)(?:\\s[-–—|]\\s|,\\s)(" + KIND + "\\s[^,;|–—]{2,60}?)(?=\\s[-–—|]\\s|,|$)");
    /** In lower case it is no part of the name, unless "de" joins the two: "la mairie de Lyon". */
    private static final Pattern KIND_BEFORE_NAME = Pattern.compile("(?U)^" + KIND + "\\s(?=\\p{Lu})");

    /** "La boulangerie Au Bon Pain (Lyon) cherche": a kind of place, then its name. */
    private static final Pattern KIND_RECRUITS = Pattern.compile(
            "(?U)\\b[LlD](?:es?|a|['’])\\s?(" + KIND + "\\s" + NAME
                    + ")(?:\\s?\\([^)]{2,80}\\))?(?:,[^,.]{2,100},)?\\s(?:recrute|recherche|cherche|embauche|vous propose|renforce|accompagne|accueille)\\b");

    private static final Pattern FIRST =
            Pattern.compile("(?U)^[^\\p{L}\\p{N}]{0,4}(" + NAME + ")(?=\\s*(?:$|[,|·(]|\\s[-–—]\\s))");
    private static final Pattern LEGAL = Pattern.compile(
            "(?U)\\b(?:SARL|SAS|SASU|SA|EURL|SCOP|SCIC|GmbH|Ltd|LLP|LLC|Inc|PLC|plc|Limited|Groupe|Group|EHPAD|Association|Mairie|Hospital|School|Mutuelle|Cabinet|Restaurant|Intérim)\\b");
    private static final Pattern TRAILING =
            Pattern.compile("(?U)(?:\\s(?:de|du|des|la|le|les|et|of|and|the|en|à|sur|sous|d['’]\\p{L}+))+$");
    private static final Pattern ARTICLE_BEFORE_KIND =
            Pattern.compile("(?U)^(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es )(?=(?i:" + KIND + ")\\b.|\\p{Lu}{3,}\\b)");
    private static final Pattern END = Pattern.compile("(?:\\s*[,;|(]|\\s[-–—]\\s|\\.\\s|\\.$).*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)^(?:nous|on|notre|nos|notre client|un|une|vous|votre|il|elle|l['’](?:entreprise|association|agence|équipe|établissement|hôpital)|la (?:société|structure)|le (?:groupe|cabinet)|entreprise|société|client|agence|we|our|us|you|your|the (?:company|team|role|position|client|successful)|this|team|a|an|least|home|work|cdi|cdd|poste|offre|urgent|confidentiel(?:le)?|anonyme|non communiqué|n/?a|lyon|paris|marseille|lille|nantes|toulouse|bordeaux|rennes|grenoble|london|france)(?:\\s.*)?$");

    private OfferCompany() {}

    static Optional<Piece> in(OfferText offer) {
        var sentences = offer.sentences();
        return Stream.<Stream<Optional<Piece>>>of(
                        offer.lines().stream().map(line -> found(LABEL, line)),
                        sentences.stream().map(sentence -> found(KIND_RECRUITS, sentence)),
                        sentences.stream().map(sentence -> found(RECRUITS, sentence)),
                        sentences.stream().map(sentence -> found(AT, sentence)),
                        sentences.stream().map(sentence -> found(IS, sentence)),
                        offer.lines().stream().limit(6).map(line -> found(HEADLINE, line)),
                        offer.lines().stream().limit(5).map(line -> headline(line, offer)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Piece> found(Pattern pattern, Piece text) {
        var found = pattern.matcher(text.words());
        while (found.find()) {
            var name = clean(text.sub(found.start(1), found.end(1)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** A name on a line near the top that the offer speaks of again, or that has a legal form. */
    private static Optional<Piece> headline(Piece line, OfferText offer) {
        return line.groupOfWords(FIRST)
                .flatMap(OfferCompany::clean)
                .filter(name -> LEGAL.matcher(name.words()).find() || mentions(name, offer) > 1)
                .filter(name -> !Trades.named(name.words())
                        || LEGAL.matcher(name.words()).find());
    }

    private static int mentions(Piece name, OfferText offer) {
        int count = 0;
        int at = offer.text().indexOf(name.words());
        while (at >= 0 && count < 3) {
            count++;
            at = offer.text().indexOf(name.words(), at + 1);
        }
        return count;
    }

    private static Optional<Piece> clean(Piece found) {
        var name = trailing(END, found).strip();
        name = trailing(TRAILING, name).strip();
        var article = ARTICLE_BEFORE_KIND.matcher(name.words());
        name = article.lookingAt() ? name.from(article.end()) : name;
        var kind = KIND_BEFORE_NAME.matcher(name.words());
        name = kind.lookingAt() ? name.from(kind.end()) : name;
        boolean fits = name.length() >= 2
                && name.length() <= MOST_LENGTH
                && !NO_NAME.matcher(name.words()).matches();
        return fits ? Optional.of(name) : Optional.empty();
    }

    private static Piece trailing(Pattern pattern, Piece piece) {
        var found = pattern.matcher(piece.words());
        return found.find() ? piece.sub(0, found.start()) : piece;
    }
}
