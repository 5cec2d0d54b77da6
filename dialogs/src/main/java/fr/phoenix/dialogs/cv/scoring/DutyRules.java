package fr.phoenix.dialogs.cv.scoring;

import fr.phoenix.dialogs.cv.reading.CvLine;
import fr.phoenix.dialogs.cv.reading.CvReading;
import fr.phoenix.dialogs.evidence.Claims;
import fr.phoenix.dialogs.lexicon.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rules on what is said about each experience: enough of it, begun with an action, proved with a figure. */
public final class DutyRules {

    static final int RECENT = 3;
    static final int ENOUGH_DUTIES = 2;
    static final double ENOUGH_ACTIONS = 0.8;
    static final double ENOUGH_FIGURES = 0.5;
    static final int LONGEST_DUTY = 40;

    private static final Pattern WEAK = Pattern.compile(
            "^(?:participation|responsabilite|responsable|charge|en charge|diverse?s?|missions?|taches?|responsible|duties|various|in charge|tasked|worked|helped)\\b");
    private static final Pattern PARTICIPLE = Pattern.compile("^(?:j['’]ai )?[\\p{L}-]{2,}ée?s?(?![\\p{L}])");
    private static final Pattern FRENCH = Pattern.compile(
            "^(?:j'(?:ai )?|je )?(?:[a-z-]{2,}(?:er|ir|dre|ttre|ire|tion|sion|ment|age|ise|ance|ture)|accueil|suivi|appui|mise en|prise en|montage|veille|etude|analyse|recherche|nettoyage|menage|plonge|devis|debit|envoi|tri|rangement|service|reparation|pose|taille|livraison|relance|renfort|surveillance|saisie|classement|appel|bilan|depannage|controle|entretien|essai|cours|etablissement|coupe|soudure|lecture|soutien|soins?|aide"
                    + "|controle|vente|conseil|achats?|tenue|ecoute|respect|pris|repris|appris|acquis|mis|remis|transmis|promu|vendu|rendu|tenu"
                    + "|obtenu|maintenu|soutenu|recu|repondu|elu|concu|ecrit|redige|conduit|reduit|traduit|produit|construit|ouvert|assure|gere"
                    + "|realise|anime|encadre|forme|accueille|conseille|vends|prepare|dirige|pilote|enseigne|accompagne)\\b");
    private static final Pattern ENGLISH = Pattern.compile(
            "^(?:i )?(?:[a-z-]{2,}(?:ed|ing)|led|built|ran|taught|wrote|won|grew|sold|made|kept|cut|held|brought|drove|set|took|oversaw|began|rebuilt)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private DutyRules() {}

    /** The three latest experiences need two lines each; older ones may be short. The same line twice is one. */
    static Judged described(CvReading cv) {
        var recent = cv.experiences().stream().limit(RECENT).toList();
        var bare = recent.stream()
                .filter(e -> distinct(e.duties()).size() < ENOUGH_DUTIES)
                .toList();
        return Judged.of(
                        recent.isEmpty() ? 0 : 1 - (double) bare.size() / recent.size(),
                        recent.size() - bare.size(),
                        recent.size())
                .at(bare.stream().flatMap(e -> e.head().stream().limit(1)).toList());
    }

    static Judged actionVerbs(CvReading cv) {
        return share(cv, DutyRules::acts, ENOUGH_ACTIONS);
    }

    static Judged figures(CvReading cv) {
        return share(cv, DutyRules::counts, ENOUGH_FIGURES);
    }

    /** Lines that a reader takes in at a glance. */
    static Judged brief(CvReading cv) {
        var all = duties(cv);
        var lengthy = all.stream().filter(line -> line.words() > LONGEST_DUTY).toList();
        return Judged.of(all.isEmpty() ? 0 : 1 - 2.0 * lengthy.size() / all.size(), lengthy.size(), LONGEST_DUTY)
                .at(lengthy);
    }

    private static List<CvLine> duties(CvReading cv) {
        return distinct(
                cv.experiences().stream().flatMap(e -> e.duties().stream()).toList());
    }

    private static List<CvLine> distinct(List<CvLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream()
                .filter(line -> seen.add(Folded.of(line.content())))
                .toList();
    }

    private static Judged share(CvReading cv, Predicate<CvLine> good, double enough) {
        var all = duties(cv);
        var others = all.stream().filter(good.negate()).toList();
        int met = all.size() - others.size();
        return Judged.of(all.isEmpty() ? 0 : met / (enough * all.size()), met, all.size())
                .at(others);
    }

    /** Whether a line begins with what was done. */
    public static boolean saysWhatWasDone(String line) {
        return acts(new CvLine(1, line));
    }

    private static boolean acts(CvLine duty) {
        var folded = Folded.of(duty.content());
        return !WEAK.matcher(folded).find()
                && (PARTICIPLE.matcher(duty.content().toLowerCase(Locale.ROOT)).find()
                        || FRENCH.matcher(folded).find()
                        || ENGLISH.matcher(folded).find());
    }

    private static boolean counts(CvLine duty) {
        return hasFigure(duty.text());
    }

    /** Whether a line names a number, in figures or in words; a year is none. */
    public static boolean hasFigure(String line) {
        return !Claims.numbersOf(YEAR.matcher(line).replaceAll("")).isEmpty();
    }
}
