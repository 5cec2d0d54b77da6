package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Warning.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Criteria that Code du travail L1132-1 forbids an employer to choose by. Told only when the sentence asks it of the person: an age that
 * the law sets for a licence, for night work or for a kind of contract is none, nor is a boast about the team, nor the usual promise to
 * treat everybody alike.
 */
final class Discrimination {

    /** Sentences that promise the opposite, or name what the law itself sets. */
    private static final Pattern LAWFUL = Pattern.compile(
            "\\b(?:situation de handicap|en situation de|rqth|oeth|egalite des chances|equal opportunit\\w+|discriminat\\w+|regardless of|sans distinction|quel(?:le)?s? que soi(?:t|ent)|a competences? egales?|diversite|diversity|inclusi\\w+|parite|handi-?accueillant|does not discriminate|all backgrounds|toutes les candidatures|tous les profils)\\b");

    private static final Pattern LAWFUL_AGE = Pattern.compile(
            "\\b(?:apprenti\\w*|alternan\\w+|contrat de professionnalisation|cui|cie|pec|parcours emploi competences|contrat (?:aide|d'avenir|unique)|service civique|emploi franc|mission locale|eligib\\w+|bafa|permis|obligation legale|legal\\w*|alcool|alcohol|majeure?s?|18 ans|21 ans|licence|garde d'enfants de|enfants? (?:de )?moins|old enough|over 18|at least 18|18 (?:years|or (?:over|older))|experience)\\b");
    /** The age of those that one works for, or of the firm. */
    private static final Pattern OTHERS_AGE = Pattern.compile(
            "\\b(?:enfants?|eleves?|residents?|publics? (?:de|jeunes?)|usagers?|clients?|jeunes (?:en |de l'|accueillis|du|travailleurs|enfants|publics?|diplomes?)|aupres (?:de|des|d'un public)|accompagn\\w+|children|pupils|students|years? of experience|ans d'experience|existe|depuis)\\b");

    private static final Pattern TEAM = Pattern.compile(
            "\\b(?:equipe|entreprise|societe|start-?up|structure|ambiance|team|company|environnement|culture)\\b[^.,]{0,25}\\bjeunes?\\b|\\bjeunes? (?:et [a-z]+ )?(?:equipe|entreprise|societe|start-?up|structure|pousse)\\b|\\byoung (?:and \\w+ )?(?:team|company)|\\bjeunes? (?:de|d')");

    private static final Map<Kind, Pattern> CRITERIA = Map.of(
            Kind.AGE,
                    Pattern.compile(
                            "\\b(?:(?:age de |agee?s? de |avoir |ayant |etes age de |de )?(?:moins de|plus de|maximum|max\\.?|entre|de) (?:1[89]|[2-6]\\d) (?:(?:et|a|-) (?:[2-6]\\d) )?ans\\b(?! d')|(?:[2-6]\\d) ans (?:maximum|max|au plus)\\b|age (?:maximum|limite|max)|limite d'age|(?:etre|soyez|etes|homme|femme|personne|candidate?s?|profils?|quelqu'un de|vendeu\\w+|recherchons (?:une?|des)|cherche (?:une?|des)|cherchons (?:une?|des)) (?:une? )?(?:jeunes?)\\b|jeunes? (?:homme|femme|fille|garcon|personne|candidate?|profil|vendeu\\w+|serveu\\w+|hotesses?)s?\\b|(?:trop (?:age|vieux)|seniors? s'abstenir|pas de seniors?)|under (?:2[5-9]|[3-6]\\d)\\b(?!,)|(?:aged|between) (?:1[89]|2\\d) (?:and|to|-) \\d{2}|maximum age|young (?:man|woman|lady|person|candidate|male|female)\\w*)"),
            Kind.SEX,
                    Pattern.compile(
                            "\\b(?:(?:uniquement|exclusivement|seulement|imperativement|obligatoirement|que|reserve a) (?:aux? |pour |a |une? |des |les |de sexe )*(?:hommes?|femmes?|feminin|masculin|filles?|garcons?)|(?:hommes?|femmes?|filles?|garcons?) (?:uniquement|exclusivement|seulement|s'abstenir|only|obligatoire)|(?:hommes?|femmes?) (?:de (?:moins|plus) de|de preference)|sexe (?:feminin|masculin|exige)|de sexe|profil (?:feminin|masculin)|(?:cherche|cherchons|recherche|recherchons|recrute|recrutons|embauche) (?:une?|des) (?:jeunes? )?(?:femmes?|hommes?|filles?|garcons?|dame|monsieur)\\b(?! (?:ou|et|/)| de (?:chambre|menage))|(?:only )(?:men|women|males?|females?)|(?:men|women|males?|females?) (?:only|preferred)|(?:must be|looking for an?) (?:young )?(?:male|female|man|woman)\\b)"),
            Kind.ORIGIN,
                    Pattern.compile(
                            "\\b(?:(?:de )?nationalite (?:francaise|europeenne|ue)(?! (?:ou|non))[^.]{0,25}|langue maternelle|(?:francais|anglais|french|english) (?:de souche|d'origine)|d'origine (?:francaise|europeenne)|europeens? uniquement|native (?:french|english|german|spanish)? ?(?:speakers?)?(?= only| required|\\b(?! (?:app|advert|mobile|cloud|android|ios|code|javascript))) ?(?:only|required|speaker)|mother tongue|(?:french|british|us|american) (?:nationals?|citizens?) only|nom a consonance|pas d'etrangers?|sans accent|without (?:an? )?accent)"),
            Kind.FAMILY,
                    Pattern.compile(
                            "\\b(?:celibataires?|sans enfants?(?! a)|sans charges? (?:de famille|familiales?)|libre de (?:toute )?(?:contraintes? familiales?|charges? familiales?)|situation familiale|pas d'enfants?|mariee?s?\\b|non mariee?|(?:pas|non) enceinte|sans (?:projet de )?(?:grossesse|maternite)|single(?:,| and| without)|no (?:children|kids)|without children|unmarried|marital status|childless|no family (?:commitments|ties))\\b"),
            Kind.HEALTH,
                    Pattern.compile(
                            "\\b(?:(?:en )?(?:parfaite|excellente|bonne|tres bonne) sante\\b|sans (?:probleme|souci)s? de sante|sans (?:maladies?|handicap|pathologie)|(?:pas|aucun) (?:d'arrets? maladie|de handicap|handicap|probleme de sante)|non[- ]fumeu(?:r|se)s?|(?:perfect|excellent|good) health|no (?:health|medical) (?:problems?|issues?|conditions?)|able-bodied|certificat medical (?:vierge|a fournir avec)|handicapes? s'abstenir)"),
            Kind.LOOKS,
                    Pattern.compile(
                            "\\b(?:physique (?:agreable|avantageux|attrayant|irreprochable)|(?:bonne|belle|jolie) (?:apparence|silhouette|allure)|apparence physique|taille (?:minimum|minimale|mannequin|\\d)|(?:mesurer|mesurant|1 ?m ?[5-9]\\d)|(?:belle|jolie|beau|mince)s? (?:femme|fille|homme|et (?:mince|souriante?|elegante?))|photo (?:en pied|obligatoire|recente exigee|exigee)|(?:cv|candidature) avec photo (?:obligatoire|exigee|imperativement)|sans (?:tatouages?|piercings?)|blonde?\\b|good[- ]looking|attractive (?:appearance|woman|female|person)|(?:slim|pretty) |height (?:of|minimum|requirement)|send (?:a )?(?:full[- ]length )?photo)"),
            Kind.BELIEFS,
                    Pattern.compile(
                            "\\b(?:(?:de )?(?:religion|confession) (?:catholique|chretienne|musulmane|juive|protestante)|(?:catholique|chretien(?:ne)?|musulman(?:e)?|athee|pratiquante?)s? (?:exigee?|uniquement|pratiquante?s?|obligatoire|de preference)|non[- ]pratiquant|sans (?:voile|signes? religieux)|voile (?:interdit|s'abstenir)|(?:pas|non) syndique|sans (?:engagement|appartenance) (?:syndicale?|politique)|(?:opinions?|convictions?) (?:politiques?|religieuses?) (?:conformes?|exigees?|proches?)|must be (?:a )?(?:practi[cs]ing )?(?:christian|catholic|muslim|jewish)|(?:christian|catholic|muslim)s? only|non[- ]union)"),
            Kind.PLACE_OF_LIVING,
                    Pattern.compile(
                            "\\b(?:(?:habit(?:er|ant|ez)|resid(?:er|ant|ez)|domicili(?:e|ee|es)|demeurant|vivant|logee?) (?:imperativement |obligatoirement |necessairement |exclusivement |uniquement |deja )+(?:a|au|dans|le|la|sur|en|pres|proche)|(?:imperativement|obligatoirement|exclusivement|uniquement) (?:domicili\\w+|habit\\w+|resid\\w+)|(?:devez|doit|dois) (?:imperativement |obligatoirement )?(?:habiter|resider|etre domicilie)|(?:habiter|resider|habitant|residant)[^.;]{0,50}(?:imperati\\w+|obligatoire\\w*|exigee?|est exige|indispensable)|(?:residents?|habitants?) (?:de [^.]{2,30} )?(?:uniquement|seulement|exclusivement|only)|(?:lieu de (?:domicile|residence|habitation)|(?:domicile|residence|habitation) (?:en|dans|a|sur|pres))\\b[^.;,]{0,40}(?:exigee?|imperati\\w+|obligatoire)|local (?:residents|candidates) only|must (?:already )?live (?:in|within)\\b(?! the uk| the us| france))"));

    private Discrimination() {}

    static List<Warning> in(Piece sentence) {
        if (sentence.has(LAWFUL)) {
            return List.of();
        }
        return List.of(
                        Kind.AGE,
                        Kind.SEX,
                        Kind.ORIGIN,
                        Kind.FAMILY,
                        Kind.HEALTH,
                        Kind.LOOKS,
                        Kind.BELIEFS,
                        Kind.PLACE_OF_LIVING)
                .stream()
                .map(kind -> warning(kind, sentence))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Warning> warning(Kind kind, Piece sentence) {
        var pattern = java.util.Objects.requireNonNull(CRITERIA.get(kind));
        boolean lawful =
                kind == Kind.AGE && (sentence.has(LAWFUL_AGE) || sentence.has(OTHERS_AGE) || sentence.has(TEAM));
        return lawful || !sentence.has(pattern)
                ? Optional.empty()
                : Optional.of(OfferWarnings.of(kind, sentence.words()));
    }
}
