package fr.phoenix.dialogs.letter.offer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain facts of an offer that a label or a fixed turn of phrase tells: what contract, how much, from when, which number, to whom. */
final class OfferFacts {

    private static final String TIME =
            "(?:a |en |- |, |\\(|\\/ )?(?:temps (?:plein|partiel|complet|non complet)|full[- ]time|part[- ]time|\\d{2} ?h(?:\\d{2})?(?:eures)?(?:\\s?(?:/|par) ?(?:semaine|sem|mois))?)";
    private static final String LENGTH =
            "(?:de |d'une duree de |pour |- |\\(|, |: )?\\d{1,2} ?(?:mois|semaines?|ans?|months?|weeks?|years?)\\)?";
    private static final String CORE =
            "(?:contrat a duree (?:in)?determinee|cdi|cdd|(?:mission d'|mission en |contrat d'|en )?interim|(?:contrat (?:en |d'))?alternance|contrat d'apprentissage|apprentissage|contrat de professionnalisation|contrat saisonnier|emploi permanent|contrat (?:pec|aide|d'insertion|d'usage)|vacations?|stage(?: de fin d'etudes)?|freelance|permanent contract|\\d{1,2}[- ]month fixed[- ]term contract|fixed[- ]term(?: contract)?|permanent(?= |,|\\)|$|\\.)|temp(?:orary)?[- ]to[- ]perm(?:anent)?|temporary(?: contract)?|internship|apprenticeship|zero[- ]hours contract|seasonal contract)";
    private static final Pattern CONTRACT = Pattern.compile(
            "\\b(?<!possibilite de |possibilite d'un |en vue d'un |evolutif vers un |debouchant sur un )((?:"
                    + "(?:full[- ]time|part[- ]time)[, /-]+)?" + CORE
                    + "(?:\\s?\\((?:cdi|cdd)\\))?(?: (?:de remplacement|saisonnier|d'usage|renouvelable))?(?:\\s?"
                    + LENGTH
                    + ")?(?: (?:renouvelable|minimum))?(?:[ ,]{0,2}" + TIME
                    + ")?(?:, (?:permanent|part-time|full-time))?)(?![\\p{L}\\d])");
    private static final Pattern TIME_ONLY =
            Pattern.compile("\\b(temps (?:plein|partiel|complet|non complet)|full[- ]time|part[- ]time)\\b");
    private static final Pattern CONTRACT_LABEL = Pattern.compile(
            "^[^\\p{L}]{0,4}(?:type de contrat|contrat(?: propose)?|nature du contrat|type d'emploi|contract(?: type)?|job type|employment type) ?:");

    private static final String MONEY =
            "(?:(?:de |entre |from |between )?(?:\\d[\\d .,]{0,9} ?(?:k€|k ?€|k?eur(?:os?)?\\b|€|£|\\$|k\\b(?= ?(?:a|-|–)))?(?: bruts?| nets?)?(?: ?(?:a|et|-|–|to|and) ?)){0,1}\\d[\\d .,]{0,9} ?(?:k€|k ?€|k ?euros?|keur\\b|€|euros?\\b)(?: ?(?:bruts?|nets?))?|(?:between |from )?(?:[£$€] ?\\d[\\d,.]{0,9}k?(?: ?(?:-|–|to|and) ?))?[£$€] ?\\d[\\d,.]{0,9}k?)";
    private static final Pattern SALARY = Pattern.compile(
            "(" + MONEY
                    + "(?: ?(?:(?:bruts?|nets?)\\b|(?:/|par|de l'|an|per|a) ?(?:h(?:eure)?\\b|mois|an\\b|annum|year|hour|hr|mensuels?|annuels?)|mensuels?|annuels?|pa\\b|ph\\b|pro rata|/h\\b)){0,3})");
    private static final Pattern SALARY_SIGN = Pattern.compile(
            "\\b(?:salaire|remuneration|remunere|salary|pay|wage|brut|nets?|annuel|mensuel|par (?:an|mois|heure)|de l'heure|an hour|per (?:hour|annum|year)|a year|ph|hr|smic|taux horaire|temps plein|k€|k)\\b|/ ?h(?:r|eure)?\\b|\\d ?k ?€");
    private static final Pattern NO_SALARY = Pattern.compile(
            "\\b(?:levee|raised|chiffre d'affaires|turnover|revenue|ticket|titre-restaurant|panier|prime de|kilometre|bonus|million|frais|chèque|cheque)");
    private static final Pattern SMIC = Pattern.compile("\\b(smic(?: horaire)?(?: \\+ ?\\d{1,2} ?%)?)");

    private static final String DATE =
            "(?:(?:le |du |de |the )?(?:\\d{1,2}(?:er|st|nd|rd|th)?[ /.-](?:\\d{1,2}[/.-]\\d{2,4}|\\p{L}{3,9}(?: \\d{4})?)|(?:debut |mi-?|fin |early |late )?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?)|(?:des que possible|immediate(?:ment|ly)?|asap|as soon as possible|au plus (?:tot|vite)|la rentree(?: \\d{4})?|de suite|tout de suite))";
    private static final Pattern START = Pattern.compile(
            "\\b(?:a partir d[eu]|a compter d[eu]|des|prise de (?:poste|fonctions?)(?: prevue| souhaitee| immediate)?(?: le| :| au| en| des| a partir du)?|a pourvoir(?: le| au| des| a partir du| a compter du|,)?(?: :)?|start(?:ing)?(?: date)?(?: :| in| on| from|:)?|date (?:de debut|d'embauche|de prise de poste) ?:?|debut(?: du contrat)? ?:|embauche (?:le|au))\\s?("
                    + DATE + ")");
    private static final Pattern SOON = Pattern.compile(
            "\\b(des que possible|as soon as possible|immediate start|disponibilite immediate|prise de poste immediate)\\b");

    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:ref(?:erence)?(?: de l'offre| interne| number)?|offre n[°o]|annonce n[°o]|n[°o] (?:de l')?offre|vacancy (?:ref|no)|job id)\\b\\.?\\s{0,2}[:#n°]{0,2}\\s{0,2}((?=[a-z/_-]{0,20}\\d)[a-z0-9][a-z0-9/_-]{2,29})");

    private OfferFacts() {}

    static Optional<Piece> contract(OfferText offer) {
        var labelled =
                offer.lines().stream().filter(line -> line.has(CONTRACT_LABEL)).toList();
        return Stream.of(labelled, offer.lines())
                .flatMap(List::stream)
                .map(line -> line.group(CONTRACT))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> first(offer, TIME_ONLY))
                .map(Piece::trimmed);
    }

    static Optional<Piece> salary(OfferText offer) {
        return offer.lines().stream()
                .filter(line -> line.has(SALARY_SIGN))
                .flatMap(line -> OfferText.sentences(line).stream())
                .map(sentence -> sentence.group(SALARY)
                        .filter(money -> !sentence.sub(0, money.start() - sentence.start())
                                .has(NO_SALARY)))
                .flatMap(Optional::stream)
                .map(Piece::trimmed)
                .filter(OfferFacts::isWage)
                .findFirst()
                .or(() -> first(offer, SMIC));
    }

    /** Nobody earns four euros, unless nothing but a bonus for each kilometre is meant. */
    private static boolean isWage(Piece money) {
        var figures = money.folded().replaceAll("[^\\d]", "");
        return figures.length() >= 2 && money.folded().matches("(?s).*(?:€|£|\\$|eur|k).*");
    }

    static Optional<Piece> start(OfferText offer) {
        return first(offer, START).or(() -> first(offer, SOON));
    }

    static Optional<Piece> reference(OfferText offer) {
        return first(offer, REFERENCE);
    }

    private static Optional<Piece> first(OfferText offer, Pattern pattern) {
        return offer.lines().stream()
                .map(line -> line.group(pattern))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
