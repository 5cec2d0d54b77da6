package fr.phoenix.dialogs.letter.offer;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an offer from other texts by what offers have: a job with H/F, a contract, somebody who recruits, a wanted profile. Tolerant: two signs suffice. */
public final class OfferKind {

    private static final int ENOUGH = 3;

    /** A letter or a CV says "je" this often; an offer hardly does. */
    private static final int MOST_FIRST_PERSON = 3;

    private record Sign(Pattern pattern, int weight) {
        private Sign(String words, int weight) {
            this(Pattern.compile("(?iU)" + words), weight);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            new Sign(GenderMark.REGEX, 2),
            new Sign(
                    "\\b(cdi|cdd|int[ée]rim|alternance|apprentissage|stage|temps (plein|partiel|complet)|freelance"
                            + "|full[- ]time|part[- ]time|permanent|fixed[- ]term|internship|contract type|type de contrat)\\b",
                    2),
            new Sign(
                    "\\b(recrut\\w+|recherch(e|ons)|embauch\\w+|cherch(e|ons) (un|une|des|son|sa|notre)|hiring|recruit\\w*"
                            + "|(is|are) (looking for|seeking)|we seek|join (us|our team)|rejoignez|apply (now|today)|candidatures?|postulez)\\b",
                    2),
            new Sign(
                    "\\b(missions?|profil|comp[ée]tences|qualifications|requirements|responsibilities|responsabilit[ée]s"
                            + "|your profile|about you|what you|job description|descriptif|intitul[ée])\\b",
                    1),
            new Sign(
                    "\\b(exig[ée]+s?|requis\\w*|souhait[ée]+s?|obligatoires?|indispensables?|un (vrai )?plus|un atout|appréci[ée]+s?"
                            + "|required|must have|nice to have|preferred|essential|desirable|vous (avez|êtes|maîtrisez|savez|justifiez)|you (have|are|will))\\b",
                    2),
            new Sign(
                    "\\b(poste|emploi|job|position|role|entreprise|employeur|salaire|r[ée]mun[ée]ration|smic|salary|€|exp[ée]rience)\\b|€",
                    1));

    private static final Pattern FIRST_PERSON = Pattern.compile("(?iU)\\b(je|j['’]|mon|ma|mes|i|my)(?=\\b|['’])");
    private static final Pattern LETTER = Pattern.compile("(?iU)\\b(madame|monsieur|dear (sir|madam|hiring))\\b");

    /** Without one of these it speaks of work, but of no job. */
    private static final Pattern OF_ONE_JOB = Pattern.compile(
            "(?iU)(?:" + GenderMark.REGEX
                    + "|\\b(?:cdi|cdd|int[ée]rim|alternance|apprentissage|stage|temps (?:plein|partiel|complet)|full[- ]time|part[- ]time|permanent|fixed[- ]term|internship)\\b"
                    + "|\\b(?:recrute|recrutons|recherche|recherchons|cherche|cherchons|embauche|embauchons|hiring|looking for|seeking|seeks|recruiting)\\s(?:un|une|un\\(e\\)|son|sa|notre|deux|trois|an?|our|two)\\b"
                    + "|^\\W{0,4}(?:poste|intitul[ée](?: du poste)?|job title|position|role|vacancy)\\s?:)",
            Pattern.MULTILINE);

    private static final Pattern SPEAKS_TO_READER = Pattern.compile(
            "(?iU)\\b(?:vous|votre|vos|tu|ton|ta|postule[rz]?|candidatures?|profil (?:recherch[ée]|souhait[ée])|you|your|apply|requirements|exig[ée]e?s?|requis\\w*|h/f|f/h)\\b");
    private static final Pattern REPORTS = Pattern.compile(
            "(?iU)\\b(?:a (?:annonc[ée]|d[ée]clar[ée]|indiqu[ée]|pr[ée]cis[ée])|selon (?:l['’]|le|la|les|une|un)|expliqu(?:e|ait)(?:-t-(?:il|elle)|\\sle|\\sla)|l['’]AFP|according to|announced|told reporters|said (?:on|in|that|the))\\b");
    private static final Pattern YEARS = Pattern.compile(
            "(?iU)\\b(?:19|20)\\d{2}\\s?(?:-|–|—|à|au|to|/)\\s?(?:(?:\\p{L}{3,9}\\.?\\s)?(?:19|20)\\d{2}|aujourd['’]hui|pr[ée]sent|ce jour|now|current)\\b");
    private static final Pattern COOKS = Pattern.compile(
            "(?iU)\\b(?:recette|ingr[ée]dients|pr[ée]chauffe[rz]?|cuill[èe]res?|laisse[rz] (?:reposer|cuire|mijoter)|m[ée]lange[rz] la|preheat|tablespoons?|teaspoons?)\\b");

    private OfferKind() {}

    public static boolean looksLikeOffer(String raw) {
        var text = OfferText.of(raw).text();
        int score = SIGNS.stream()
                .filter(sign -> sign.pattern.matcher(text).find())
                .mapToInt(Sign::weight)
                .sum();
        return score >= ENOUGH && OF_ONE_JOB.matcher(text).find() && !speaksOfItself(text) && !isOther(text);
    }

    private static boolean speaksOfItself(String text) {
        long first = FIRST_PERSON.matcher(text).results().count();
        return first > MOST_FIRST_PERSON || (first > 0 && LETTER.matcher(text).find());
    }

    /** The news, a CV, a recipe. */
    private static boolean isOther(String text) {
        boolean toReader = SPEAKS_TO_READER.matcher(text).find();
        boolean report = REPORTS.matcher(text).find() && !toReader;
        boolean life = YEARS.matcher(text).results().count() >= 2 && !toReader;
        boolean recipe = COOKS.matcher(text).results().count() >= 2 && !toReader;
        return report || life || recipe;
    }
}
