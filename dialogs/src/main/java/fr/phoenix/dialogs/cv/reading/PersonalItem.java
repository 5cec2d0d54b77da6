package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.lexicon.Folded;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no recruiter needs, and on most of which the French Code du travail, article L1132-1, forbids to decide. Names the wording keys
 * {@code cv.personal.<code>} and {@code .why}. Each has words that tell it for sure, words that
 * tell it likely, and words that show that somebody else is meant: the people a
 * carer looks after, an employer, a subject of work. Rather too few than wrong: a false alarm is an accusation.
 */
public enum PersonalItem {
    BIRTH(
            "\\bnee?(?:\\(e\\))? (?:le|en) \\d|date de naissance|lieu de naissance|\\bdate of birth\\b|\\bborn (?:on|in)\\b|\\bd\\.?o\\.?b\\.?\\b"
                    + "|\\bage ?:? ?\\d{2}\\b",
            "^\\D{0,30}\\b[1-8]\\d (?:ans|years old)\\b(?! d| of| en| dans| a |\\))",
            "\\b(?:pendant|depuis|durant|plus de|environ|pres de|il y a|apres|enfants?|jeunes?|adolescents?|eleves?|experience|carriere"
                    + "|anciennete|garantie|public|residents?|patients?|over|for|after|aged)\\b"),
    FAMILY(
            "situation (?:familiale|maritale|matrimoniale)|\\bcelibataire\\b|\\bpacsee?\\b|marital status|\\bmarried\\b"
                    + "|\\b(?:mere|pere) (?:de (?:famille|\\d|un|une|deux|trois|quatre)|au foyer|celibataire)|\\bje suis enceinte\\b"
                    + "|(?<!\\p{L})(?:mari(?:é|ée|é\\(e\\)|é·e)|MARI(?:É|ÉE)|Mari(?:é|ée))(?!\\p{L}| le| la| à)"
                    + "|(?<!\\p{L})[Dd]ivorc(?:é|ée)(?!\\p{L})|(?:^|[,;|–-] ?)(?:veuf|veuve)(?= ?(?:[,;|–-]|$))",
            "(?:^|[,;|–-] ?)(?:\\d|un|une|deux|trois|quatre) enfants?(?=$|[ ,.;)|-]*$| a charge|,)"
                    + "|\\benceinte de \\d|conge (?:de )?maternite|conge parental|maternity leave",
            "\\b(?:garde|gardes|accueil|groupe|encadrement|surveillance|animation|classe|creche|agrement|soutien|suivi|remplacements?"
                    + "|accompagnement|aide|famille de|familles|foyer d|droit|gestion|paie|conges)\\b"),
    NATIONALITY(
            "\\bnationalite\\b ?:|\\bnationality\\b ?:|^nationalite\\b"
                    + "|\\b(?:de )?nationalite [a-z]{3,}(?:aise?|ien(?:ne)?|ain(?:e)?|ois(?:e)?|gnole?|que?|ande?)\\b",
            "titre de sejour|carte de resident",
            "\\b(?:instruction|demandes?|dossiers?|delivrance|renouvellements?|traitement|acquisition|droit)\\b"),
    PHOTO("^photo(?:graphie)?(?: d'identite)?$|\\[photo\\]|insert photo", "", ""),
    NIR(
            "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)",
            "(?:numero|n°) (?:de )?securite sociale", "\\b(?:verification|saisie|controle)\\b"),
    /** Street names of common words need a capital behind, else "15 cours de yoga" would be one. */
    ADDRESS(
            "\\b\\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av\\.|boulevard|bd|impasse|chemin) \\p{L}"
                    + "|\\b\\d{1,4}(?: ?bis| ?ter)?,? (?i:allée|place|route|quai|cours|square)(?: (?:de|du|des|la|le|les))* (?:[ld]['’])?\\p{Lu}",
            "",
            ""),
    HEALTH(
            "\\bje suis (?:atteinte?|porteu(?:r|se)|malade|en situation de handicap|handicapee?|diabetique|epileptique)"
                    + "|\\bregistered disabled\\b|\\bi have a (?:disability|chronic)|etat de sante ?:|groupe sanguin|vaccinee? contre"
                    + "|\\bnon[ -]fumeu(?:r|se)\\b",
            "\\brqth\\b|\\bboeth\\b|travailleu(?:r|se) handicape|reconnue? (?:en )?(?:situation de |travailleur )?handicap"
                    + "|\\b(?:arret|conge) (?:de |longue )?maladie\\b|\\binvalidite (?:categorie|de \\d|\\d)",
            "\\b(?:suivi|dossiers?|referente?|accompagnement|accompagner|recrutements?|sensibilisation|salaries|public|insertion|gestion"
                    + "|remplacements?|emploi des|accueil|declarations?|formation|mission|politique)\\b"),
    RELIGION(
            "\\breligion ?:|\\bconfession(?: religieuse)? ?:|\\bde confession (?:juive|musulmane|catholique|protestante|chretienne)"
                    + "|\\b(?:catholique|musulmane?|juive?|protestante?|bouddhiste|chretienne?) (?:pratiquante?|convaincue?)",
            "(?:^|[,;|–-] ?)(?:catholique|musulmane?|juive|protestante?|bouddhiste|athee|muslim|jewish|catholic)(?= ?(?:[,;|–-]|$))",
            "\\b(?:ecole|college|lycee|universite|institut|secours|scouts?|radio|presse)\\b"),
    UNION(
            "\\bsyndicaliste\\b|\\bsyndiquee?\\b|\\btrade union (?:member|representative|activist)|\\bunion (?:representative|steward)"
                    + "|\\bshop steward\\b",
            "\\b(?:delegue|representante?|militante?|adherente?|secretaire|mandat|responsable|activite|engagement)e?(?:\\(e\\))? syndicale?\\b"
                    + "|\\b(?:membre|adherente?|militante?|deleguee?) (?:de |a |au |du )?(?:la )?(?:syndicat|cgt|cfdt|cftc|cfe-cgc|unsa|fsu|sud|fo)\\b",
            "\\b(?:avec|aupres|relations?|negociations?|dialogue|reunions?|syndicat mixte|syndicat de copropriete)\\b"),
    POLITICS(
            "\\bopinions? politiques?\\b|\\bmilitantisme politique|\\bpolitical party\\b|\\bparty member\\b",
            "\\b(?:militante?|adherente?|membre|sympathisante?|engagement|encartee?) (?:actif |active )?(?:politique|(?:a|au|du|chez|de)(?: la)? "
                    + "(?:parti|lfi|la france insoumise|rassemblement national|les republicains|renaissance|reconquete|eelv|modem))\\b"
                    + "|\\bparti (?:socialiste|communiste|radical|de gauche)\\b|\\bla france insoumise\\b|\\brassemblement national\\b",
            "\\b(?:attachee?|assistante?|collaborat\\p{L}+|journalis\\p{L}+|charge[e]? de)\\b"),
    APPEARANCE(
            "\\btaille ?: ?1 ?(?:m|[.,]) ?\\d{2}|\\bpoids ?: ?\\d{2,3} ?kg|\\bheight ?: ?\\d|\\bweight ?: ?\\d",
            "", "");

    private static final String MASK = "[…]";
    private static final int MOST_LINES = 3;

    private final Pattern sure;
    private final Pattern likely;
    private final Pattern unless;

    /** Patterns meet folded text and, for words that only their accents or capitals tell (marié, Marie), text as it is written. */
    PersonalItem(String sure, String likely, String unless) {
        this.sure = orNever(sure);
        this.likely = orNever(likely);
        this.unless = orNever(unless);
    }

    private static Pattern orNever(String pattern) {
        return Pattern.compile(pattern.isEmpty() ? "(?!)" : pattern);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A kind of item, and a line it stands on; a photo stands on none. */
    public record At(PersonalItem item, Optional<CvLine> line) {}

    /** In the order of this list, at most three lines of each kind. */
    public static List<At> in(CvDocument document) {
        var items = new ArrayList<At>();
        for (var item : values()) {
            document.lines().stream()
                    .filter(line -> item.stands(line.text()))
                    .limit(MOST_LINES)
                    .forEach(line -> items.add(new At(item, Optional.of(line))));
            if (item == PHOTO && document.extract().traits().contains(Trait.PORTRAIT)) {
                items.add(new At(PHOTO, Optional.empty()));
            }
        }
        return items;
    }

    public static boolean any(String text) {
        for (var item : values()) {
            if (item.stands(text)) {
                return true;
            }
        }
        return false;
    }

    /** The text with a mark in place of each line that tells such an item, for what others than the person may read. */
    public static String masked(String text) {
        return any(text) || text.contains("\n")
                ? String.join(
                        "\n", text.lines().map(line -> any(line) ? MASK : line).toList())
                : text;
    }

    private boolean stands(String text) {
        var written = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = Folded.of(text).strip();
        return sure.matcher(folded).find()
                || sure.matcher(written).find()
                || (likely.matcher(folded).find() && !unless.matcher(folded).find());
    }
}
