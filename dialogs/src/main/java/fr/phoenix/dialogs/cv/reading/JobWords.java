package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import fr.phoenix.dialogs.lexicon.Trades;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the heads of jobs are made of: titles and employers, in French and English. */
final class JobWords implements Entries.HeadWords {

    static final JobWords ALL = new JobWords();

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:stage|stagiaire|alternance|alternant|apprenti|apprentissage|interim|interimaire|saisonni|benevole|volontaire|intern\\b|internship"
                    + "|trainee|apprentice|volunteer|assistant|freelance|independant|auto-entrepreneu|militaire|matelot|femme de|valet"
                    + "|fille au pair|au pair|job d'ete|aide\\b|clerk|teller|steward|captain|founder|co-?fondat|fondat|president|tresorier|tresoriere"
                    + "|marraine|parrain|mentor|member|membre|benevol|conge|parental|sabbati|lifeguard|carpenter|researcher|hand\\b|associate|specialist"
                    + "|junior|senior|adjoint|second de|commis|plongeu|barman|barmaid|femme|homme|gouvernant|cariste|peintre|macon|coffreur"
                    + "|carreleu|couvreu|charpenti|maraich|eleveu|bucheron|paysag|ambulanci|pharmaci|kine|sage-femme|psycholog|dieteti|photograph"
                    + "|journalist|comedien|musicien|danseu|regisseu|maquill|estheti|fleurist|boucher|bouchere|poissonni|traiteur|sommeli|community)");
    private static final Pattern AGENT = Pattern.compile(
            "^\\p{L}{3,}(?:eur|euse|rice|teur|ier|iere|iste|ien|ienne|logue|nant|nante|graphe|[a-z]er|or|ist|man|woman)s?\\b");
    private static final Pattern LEGAL = Pattern.compile(
            "\\b(?:sarl|sas|sasu|s\\.?a\\.?|eurl|sci|scop|snc|gie|epic|ltd|limited|inc|llc|llp|plc|corp|corporation|gmbh|ag|bv|nv|spa|s\\.?l\\.?|co)\\b\\.?$"
                    + "|\\b(?:sarl|sas|eurl|ets|etablissements?) ");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:groupe|group|societe|entreprise|compagnie|company|cabinet|agence|agency|association|fondation|foundation|mairie|commune|ville de"
                    + "|conseil (?:departemental|regional|general|de)|departement|region|prefecture|ministere|ministry|academie|rectorat|education nationale"
                    + "|hopital|hospital|chu\\b|chr\\b|ch\\b|clinique|clinic|infirmary|ehpad|residence|foyer|maison|centre|center|institut|ecole|school|college"
                    + "|lycee|universit|restaurant|hotel|brasserie|cafe|bar\\b|estaminet|auberge|camping|theatre|festival|musee|museum|library|bibliotheque"
                    + "|mediatheque|supermarche|hypermarche|magasin|boutique|store|shop|banque|bank|assurances?|insurance|transports?|logistique"
                    + "|garage|atelier|studio|studios|editions|domaine|chateau|ferme|farm|etude (?:notariale)?|office|pharmacie|laboratoire|labo"
                    + "|club|federation|syndicat|union|cooperative|mission locale|pole emploi|france travail|croix-rouge|red cross|secours|restos"
                    + "|armee|army|navy|gendarmerie|police|pompiers|sdis|chantiers?|usine|factory|industries?|industrie|services|solutions|systems?"
                    + "|consulting|partners|associes|associates|freres|fils|brothers|& co|trust|council|charity|church|nhs|university"
                    + "|telecom|technologies|labs?|media|distribution|ingenierie|engineering|construction|batiment|immobilier|interim|particuliers?"
                    + "|ressourcerie|amap|adapei|apei|sncf|ratp|edf|la poste|carrefour|leclerc|auchan|intermarche|lidl|decathlon|ikea|adecco|manpower|randstad)\\b");
    private static final Pattern TRADE_HOUSE = Pattern.compile("^(?:la |le |les |l')?\\p{L}{4,}erie\\b");
    /** "bioMérieux", "leboncoin Group": names that begin small. */
    private static final Pattern MIXED = Pattern.compile("\\p{Ll}+\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}.*)?");

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,5}\\b");
    private static final Pattern BODY = Pattern.compile(
            "^(?:(?:missions?|responsabilites?|taches?|activites?|realisations?|projets?|environnement|objectifs?|outils|tech(?:nologies)?|duties|achievements?"
                    + "|responsibilities|key achievements?)\\b.{0,30}:.*"
                    + "|(?:managed|led|built|ran|wrote|created|developed|designed|supervised|trained|coached|oversaw|increased|reduced|cut|retained|set up"
                    + "|automated|helped|worked|taught|passed|framed|loads?|assisted|delivered|handled|maintained|organi[sz]ed|coordinated|responsible for)\\b.*"
                    + "|(?:\\p{L}+(?:tion|ment|age|ise|ance|ence|ture)s?) (?:(?:de|des|du|et|a|au|aux|en|avec|pour|quotidien\\p{L}*|client\\p{L}*)\\b|d').*"
                    + "|(?:accueil|suivi|mise|mises|tenue|aide|conseil|vente|prise|pose|saisie|controle|controles|entretien|soins?|soutien|respect|travail|gestes|livraisons?"
                    + "|rondes|lecture|cours|campagnes?|frappe|hausse|baisse|creation) (?:(?:de|des|du|en|a|aux?|et|sur|dans|par|aupres)\\b|d').*)");

    private static final Pattern BETWEEN_JOBS =
            Pattern.compile("conge|parental|sabbati|recherche d'emploi|sans emploi|career break|maternit|formation");

    private JobWords() {}

    /** A job held at an employer, unlike time between jobs. */
    boolean isHeld(String title) {
        return what(title) >= 1.5 && !BETWEEN_JOBS.matcher(Folded.of(title)).find();
    }

    @Override
    public boolean isBody(String text) {
        return text.endsWith(";") || (BODY.matcher(Folded.of(text)).matches() && what(text) < 2.5 && at(text) < 3);
    }

    @Override
    public boolean opens(String text) {
        return false;
    }

    @Override
    public double what(String text) {
        var folded = Folded.of(text);
        double score = 0;
        if (startsWithTrade(text)) {
            score = 3;
        } else if (Trades.named(text)) {
            score = 1.8;
        }
        var role = ROLE.matcher(folded);
        if (role.find()) {
            score = Math.max(score, role.start() == 0 ? 3 : 1.5);
        }
        if (AGENT.matcher(folded).find()) {
            score = Math.max(score, 1.5);
        }
        score += text.contains("(e)") || text.contains("·e") || text.contains("(H/F)") || text.contains("H/F") ? 1 : 0;
        return TRADE_HOUSE.matcher(folded).find() ? score - 3 : score - (text.split(" ").length > 9 ? 1 : 0);
    }

    private static boolean startsWithTrade(String text) {
        var first = text.split(" ", 2)[0];
        return Trades.named(first.split("[-/(·]")[0] + " ");
    }

    @Override
    public double at(String text) {
        var folded = Folded.of(text);
        double score = 0;
        if (LEGAL.matcher(folded).find()) {
            score += 3;
        }
        var organisation = ORGANISATION.matcher(folded);
        if (organisation.find()) {
            score += organisation.start() == 0 ? 3 : 2;
        }
        score += TRADE_HOUSE.matcher(folded).find() ? 2.5 : 0;
        score += text.contains("&") ? 0.7 : 0;
        if (text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 2) {
            score += 1;
        } else if (ACRONYM.matcher(text).find()) {
            score += 0.5;
        }
        boolean mixed = MIXED.matcher(text).matches();
        boolean name = true;
        for (var word : text.split("[ '’-]")) {
            name &= word.isEmpty() || word.length() <= 3 || mixed || !Character.isLowerCase(word.codePointAt(0));
        }
        score += name ? 0.7 : 0;
        score -= Character.isLowerCase(text.codePointAt(0)) && !mixed ? 1 : 0;
        return score;
    }
}
