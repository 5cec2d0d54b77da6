package fr.phoenix.dialogs.letter.offer;

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
            "(?:un\\(e\\)|une?\\s?/\\s?une?|un ou une|une ou un|un|une|des|son|sa|ses|notre|nos|leurs?|le|la|les|deux|trois|\\d{1,2})";
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
                    + "|\\s(?:à|a|au sein|en|pour|afin|qui|chez|dans|sur|basée?|motivée?s?|expérimentée?s?|dynamiques?|to|in|at|for|who|with|based|on|near|is)\\s).*$");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iU)^(recrut\\w*|bonjour|hello|madame|monsieur|dear|cher|offre d['’]emploi|job offer|annonce|description|descriptif|profil|missions?|à propos|about|qui sommes|we are|nous sommes|vous\\b|nous\\b|notre\\b|our\\b|you\\b|candidat\\w*|personnes?|collaborat\\w+|talents?|profils?|someone|people|person|candidate\\w*).*");

    private static final Pattern NOISE = Pattern.compile(
            "(?iU)^(?:(?:urgent|nouveau|offre d['’]emploi|recrutement|annonce|emploi|cdi|cdd|int[ée]rim|alternance|stage|job offer)\\s*[-–—:|!]+\\s*)+");

    private OfferTitle() {}

    static Optional<String> in(OfferText offer) {
        return Stream.<Stream<Optional<String>>>of(
                        offer.lines().stream().limit(12).map(line -> after(LABEL, line)),
                        offer.sentences().stream().map(OfferTitle::beforeMark),
                        offer.sentences().stream().map(sentence -> after(SOUGHT, sentence)),
                        offer.sentences().stream().map(sentence -> after(SOUGHT_BARE, sentence)),
                        offer.sentences().stream().map(sentence -> after(SOUGHT_ENGLISH, sentence)),
                        offer.sentences().stream().map(sentence -> after(POST, sentence)),
                        Stream.of(headline(offer.lines())))
                .flatMap(found -> found)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> after(Pattern pattern, String line) {
        var found = pattern.matcher(line);
        return found.find() ? clean(found.group(1)) : Optional.empty();
    }

    private static Optional<String> beforeMark(String sentence) {
        var mark = GenderMark.PATTERN.matcher(sentence);
        if (!mark.find() || mark.start() == 0) {
            return Optional.empty();
        }
        var before = NOISE.matcher(sentence.substring(0, mark.start()).strip()).replaceFirst("");
        var sought = SOUGHT.matcher(before);
        if (sought.find()) {
            return clean(sought.group(1));
        }
        var label = LABEL.matcher(before);
        var part = label.find() ? label.group(1) : before.substring(lastBreak(before));
        var plain = BEFORE_MARK.matcher(part);
        return plain.find() ? clean(plain.group(1)) : Optional.empty();
    }

    private static int lastBreak(String text) {
        return Math.max(0, Math.max(text.lastIndexOf(": ") + 1, text.lastIndexOf(", ") + 1));
    }

    private static Optional<String> headline(List<String> lines) {
        return lines.stream()
                .limit(1)
                .filter(line -> line.split("\\s+").length <= MOST_HEADLINE_WORDS)
                .filter(line -> !line.endsWith(".") && !line.endsWith(":") && !line.contains("@"))
                .findFirst()
                .flatMap(OfferTitle::clean);
    }

    private static Optional<String> clean(String found) {
        var unmarked = GenderMark.PATTERN
                .matcher(NOISE.matcher(OfferText.withoutBullet(found)).replaceFirst(""))
                .replaceFirst("|");
        var title = END.matcher(unmarked).replaceFirst("").strip();
        boolean fits = title.length() >= 3
                && title.length() <= MOST_LENGTH
                && Character.isLetter(title.codePointAt(0))
                && !NO_TITLE.matcher(title).matches();
        return fits ? Optional.of(title) : Optional.empty();
    }
}
