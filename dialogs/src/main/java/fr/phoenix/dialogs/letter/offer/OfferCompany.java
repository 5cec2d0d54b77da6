package fr.phoenix.dialogs.letter.offer;

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
                    + ")(?:,[^,.]{2,80},)?\\s(?:recrute|recherche|cherche|embauche|vous propose|renforce|is (?:hiring|looking|recruiting|seeking)|are (?:hiring|looking|recruiting|seeking)|seeks|needs|recruits)\\b");
    private static final Pattern AT = Pattern.compile(
            "(?U)\\b(?:[Cc]hez|[Rr]ejoignez|[Rr]ejoindre|[Ii]ntégrez|[Ii]ntégrer|[Aa]u sein (?:de la société|de l['’]entreprise|de|du groupe|du)|[Jj]oin|[Aa]t)\\s("
                    + NAME + ")");
    private static final Pattern IS = Pattern.compile(
            "(?U)(?<![\\p{L}\\p{N}'’])(" + NAME
                    + ")\\s(?:est|is)\\s(?:une?|an?|la|le|the)\\s[^.]{0,40}(?:entreprise|société|association|groupe|startup|start-up|cabinet|agence|company|firm|agency|charity|organi[sz]ation|leader)\\b");
    private static final String KIND =
            "(?:clinique|résidence|mairie|ville|association|boulangerie|pâtisserie|boucherie|restaurant|hôtel|crèche|école|lycée|collège|agence|maison|pharmacie|librairie|ehpad|hôpital|centre|cabinet|garage|ferme|fondation|coopérative|groupe|société|brasserie)";
    private static final Pattern HEADLINE =
            Pattern.compile("(?iU)(?:\\s[-–—|]\\s|,\\s)(" + KIND + "\\s[^,;|–—]{2,60}?)(?=\\s[-–—|]\\s|,|$)");
    private static final Pattern TRAILING =
            Pattern.compile("(?U)(?:\\s(?:de|du|des|la|le|les|et|of|and|the|en|à|sur|sous|d['’]\\p{L}+))+$");
    private static final Pattern ARTICLE_BEFORE_KIND =
            Pattern.compile("(?iU)^(?:l['’]|la |le |les )(?=" + KIND + "\\b.)");
    private static final Pattern END = Pattern.compile("(?:\\s*[,;|(]|\\s[-–—]\\s|\\.\\s|\\.$).*$");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)^(?:nous|on|notre|nos|notre client|un|une|vous|votre|il|elle|l['’](?:entreprise|association|agence|équipe|établissement|hôpital)|la (?:société|structure)|le (?:groupe|cabinet)|entreprise|société|client|agence|we|our|us|you|your|the (?:company|team|role|position|client|successful)|this|team|a|an|least|home|work|cdi|cdd|poste|offre|urgent|confidentiel(?:le)?|anonyme|non communiqué|n/?a|lyon|paris|marseille|lille|nantes|toulouse|bordeaux|rennes|grenoble|london|france)(?:\\s.*)?$");

    private OfferCompany() {}

    static Optional<String> in(OfferText offer) {
        return Stream.<Stream<Optional<String>>>of(
                        offer.lines().stream().map(line -> found(LABEL, line)),
                        offer.sentences().stream().map(sentence -> found(RECRUITS, sentence)),
                        offer.sentences().stream().map(sentence -> found(AT, sentence)),
                        offer.sentences().stream().map(sentence -> found(IS, sentence)),
                        offer.lines().stream().limit(3).map(line -> found(HEADLINE, line)))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> clean(result.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> clean(String found) {
        var ended = TRAILING.matcher(END.matcher(found).replaceFirst("")).replaceFirst("");
        var name = ARTICLE_BEFORE_KIND.matcher(ended.strip()).replaceFirst("");
        boolean fits = name.length() >= 2
                && name.length() <= MOST_LENGTH
                && !NO_NAME.matcher(name).matches();
        return fits ? Optional.of(name) : Optional.empty();
    }
}
