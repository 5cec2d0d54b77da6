package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the job's title: after a label, before H/F, after "recherche un…", or on the first line. */
final class OfferTitle {

    private static final int MOST_LENGTH = 80;
    private static final int MOST_HEADLINE_WORDS = 8;

    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:intitul[ée](?: (?:du|de) (?:poste|l['’](?:offre|emploi)))?|(?:nom|titre) du poste|poste(?: propos[ée]| à pourvoir)?|titre|offre d['’]emploi|emploi|fonction|m[ée]tier|job title|job|position|role|vacancy)\\s*(?::|\\s[-–—]\\s)\\s*(.+)$");
    private static final String ARTICLE =
            "(?:un\\(e\\)|un[·.•⸱-]e|son ou sa|une?\\s?/\\s?une?|un ou une|une ou un|un|une|des|son|sa|ses|notre|nos|leurs?|le|la|les|deux|trois|\\d{1,2})";
    private static final Pattern SOUGHT = Pattern.compile(
            "(?iU)\\b(?:recherch(?:e|ons|ent)|recrut(?:e|ons|ent)|cherch(?:e|ons|ent)|embauch(?:e|ons|ent)|engage(?:ons)?|en qualité|en tant que|recrutement d['’e])\\b(?:\\s+(?:actuellement|activement|aujourd['’]hui|pour [^,.]{2,60}?,?))?\\s*:?\\s+"
                    + ARTICLE + "\\s+(?:future?s?\\s+|nouveau\\s+|nouvelle\\s+)?(.+)$");
    /** Without an article: "recherche vendeur/vendeuse". */
    private static final Pattern SOUGHT_BARE = Pattern.compile(
            "(?U)\\b(?:recherche|recrute|cherche|embauche|Recherche|Recrute|Cherche|Embauche)\\s+(?!(?:un|une|des|pour|dans|en|à|sur|le|la|les|de|du|actuellement|activement|quelqu|afin|et|son|sa|ses|par)\\b)(\\p{Ll}.*)$");

    private static final Pattern SOUGHT_ENGLISH = Pattern.compile(
            "(?iU)\\b(?:(?:looking for|looking to hire|seeking|seeks?|hiring|recruiting(?: for)?|in search of|needs?)\\s+(?:an?|our(?: next)?|two|three|the)|as an?)\\s+(?:(?:new|motivated|experienced|passionate|dedicated|reliable|friendly)\\s+)*(.+)$");
    private static final Pattern POST = Pattern.compile("(?iU)\\b(?:poste|emploi) (?:de|d['’])\\s?(.+)$");
    private static final Pattern BEFORE_MARK = Pattern.compile(
            "(?iU)^(?:.*\\b(?:recherche|recherchons|recrute|recrutons|cherche|cherchons|embauche|embauchons)\\b[^,.:]{0,40}?\\s)?(?:"
                    + ARTICLE + "\\s+)?(.+)$");
    private static final Pattern END = Pattern.compile(
            "(?iU)\\s*(?:[,;:|!?•]|\\.(?=\\s|$)|\\s[-–—]\\s|\\(?\\b(?:cdi|cdd|int[ée]rim|alternance|stage|temps (?:plein|partiel)|full[- ]time|part[- ]time)\\b"
                    + "|\\s(?:à(?!\\sdomicile)|au sein|en(?=\\s(?:cdi|cdd|int[ée]rim|alternance|apprentissage|stage|contrat|temps|vue|remplacement|renfort|\\d))|auprès|pour|afin|qui|chez|dans|sur|basée?|motivée?s?|expérimentée?s?|dynamiques?|to|in|at|for|who|with|based|on|near|is)\\s).*$");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iU)^(recrut\\w*|bonjour|hello|madame|monsieur|dear|cher|offre d['’]emploi|job offer|annonce|description|descriptif|profil|missions?|à propos|about|qui sommes|we are|nous sommes|vous\\b|nous\\b|notre\\b|our\\b|you\\b|candidat\\w*|personnes?|collaborat\\w+|talents?|profils?|someone|people|person|candidate\\w*).*");

    private static final Pattern NOISE = Pattern.compile(
            "(?iU)^(?:(?:now hiring|we['’]re hiring|we are hiring|hiring|wanted|urgent|nouveau|offre d['’]emploi|recrutement|annonce|emploi|cdi|cdd|int[ée]rim|alternance|stage|job offer)\\s*[-–—:|!]+\\s*)+");

    private OfferTitle() {}

    /** "Un vendeur ou une vendeuse", "aide-soignant / aide-soignante": the first says it. */
    private static final Pattern TWICE = Pattern.compile(
            "(?iU)^((\\p{L}{3})[^,/]{0,50}?)\\s?(?:/|\\bou\\b|\\bet\\b)\\s?(?:une?\\s)?\\2[^,/]{0,50}$");

    /** "Technicienne / Technicien support informatique": the longer one says more. */
    private static final Pattern SECOND =
            Pattern.compile("(?iU)^[^,/]{3,53}?\\s?(?:/|\\bou\\b|\\bet\\b)\\s?(?:une?\\s)?([^,/]{3,60})$");

    private static final Pattern INSIDE_MARK = Pattern.compile("(?U)[ .·-]*(?:[(/]|\\s\\([A-Z]{2,8}\\))\\s*$");

    static Optional<Piece> in(OfferText offer) {
        var sentences = offer.sentences();
        return Stream.<Stream<Optional<Piece>>>of(
                        offer.lines().stream().limit(12).map(line -> after(LABEL, line)),
                        sentences.stream().map(OfferTitle::beforeMark),
                        Stream.of(headline(offer.lines()))
                                .filter(title ->
                                        title.filter(OfferTitle::isTrade).isPresent()),
                        sentences.stream().map(sentence -> after(SOUGHT, sentence)),
                        sentences.stream().map(sentence -> after(SOUGHT_BARE, sentence)),
                        sentences.stream().map(sentence -> after(SOUGHT_ENGLISH, sentence)),
                        sentences.stream().map(sentence -> after(POST, sentence)),
                        Stream.of(headline(offer.lines())))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isTrade(Piece title) {
        return Trades.named(title.words());
    }

    private static Optional<Piece> after(Pattern pattern, Piece line) {
        return line.groupOfWords(pattern).flatMap(OfferTitle::clean);
    }

    private static Optional<Piece> beforeMark(Piece sentence) {
        var mark = GenderMark.PATTERN.matcher(sentence.words());
        if (!mark.find() || mark.start() == 0) {
            return Optional.empty();
        }
        var before = withoutNoise(
                OfferText.withoutBullet(sentence.sub(0, mark.start()).strip()));
        var sought = before.groupOfWords(SOUGHT);
        if (sought.isPresent()) {
            return clean(sought.get());
        }
        var soughtInEnglish = before.groupOfWords(SOUGHT_ENGLISH);
        if (soughtInEnglish.isPresent()) {
            return clean(soughtInEnglish.get());
        }
        var part = before.groupOfWords(LABEL).orElse(before.from(Math.min(before.length(), lastBreak(before.words()))));
        return part.groupOfWords(BEFORE_MARK).flatMap(OfferTitle::clean);
    }

    private static int lastBreak(String text) {
        return Math.max(0, Math.max(text.lastIndexOf(": ") + 1, text.lastIndexOf(", ") + 1));
    }

    private static Optional<Piece> headline(List<Piece> lines) {
        return lines.stream()
                .limit(3)
                .filter(line ->
                        line.wordCount() <= MOST_HEADLINE_WORDS || line.words().contains(" - "))
                .filter(line -> !line.words().endsWith(".")
                        && !line.words().endsWith(":")
                        && !line.words().contains("@"))
                .map(OfferTitle::clean)
                .flatMap(Optional::stream)
                .filter(title -> title.wordCount() <= MOST_HEADLINE_WORDS)
                .sorted(Comparator.comparing(title -> !isTrade(title)))
                .findFirst();
    }

    private static Piece withoutNoise(Piece piece) {
        var found = NOISE.matcher(piece.words());
        return found.lookingAt() ? piece.from(found.end()).strip() : piece;
    }

    private static Optional<Piece> clean(Piece found) {
        var bare = withoutNoise(OfferText.withoutBullet(found.strip()));
        var unmarked = before(GenderMark.PATTERN, bare);
        var title = once(before(INSIDE_MARK, before(END, unmarked)).strip());
        boolean fits = title.length() >= 3
                && title.length() <= MOST_LENGTH
                && Character.isLetter(title.words().codePointAt(0))
                && !NO_TITLE.matcher(title.words()).matches();
        return fits ? Optional.of(title) : Optional.empty();
    }

    private static Piece once(Piece title) {
        var first = title.groupOfWords(TWICE).map(Piece::strip);
        var second = title.groupOfWords(SECOND).map(Piece::strip);
        return first.flatMap(one ->
                        second.filter(two -> two.wordCount() > one.wordCount()).or(() -> first))
                .orElse(title);
    }

    private static Piece before(Pattern pattern, Piece piece) {
        var found = pattern.matcher(piece.words());
        return found.find() ? piece.sub(0, found.start()) : piece;
    }
}
