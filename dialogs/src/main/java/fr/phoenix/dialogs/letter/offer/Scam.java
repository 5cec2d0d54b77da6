package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.Warning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks of scams, as France Travail and the DGCCRF describe them: money asked of whoever applies, papers or bank details before any
 * interview, a private messenger as the only way to reach anybody, money or parcels to be passed on.
 */
final class Scam {

    private static final Pattern MONEY = Pattern.compile(
            "\\b(?:frais (?:de |d')(?:dossiers?|inscription|traitement|formation|gestion|visa)\\b[^.]{0,50}\\b(?:a (?:regler|payer|verser|avancer|votre charge)|doi(?:t|vent) etre|(?:sont|est) (?:demandes?|a)|de \\d|: ?\\d|\\d+ ?(?:€|euros?))"
                    + "|(?:regle[rz]|paye[rz]|verse[rz]|avance[rz]|virer|envoye[rz])\\b[^.]{0,50}\\b(?:frais|caution|acompte|\\d+ ?(?:€|euros?)[^.]{0,20}(?:pour|avant|afin))|(?:achete[rz]|achat|acquerir|commande[rz])\\b[^.]{0,20}\\b(?:kit|pack|materiel|starter|formation)\\b(?! (?:de bureau|roulant))[^.]{0,60}\\b(?:avant|pour (?:commencer|demarrer|debuter|postuler)|obligatoire|a votre charge|\\d+ ?(?:€|euros?)|de demarrage)|(?:kit|pack) de demarrage[^.]{0,30}\\b(?:\\d|a (?:acheter|regler|payer))"
                    + "|(?:investissement|mise|apport) (?:de depart|initiale?|personnel)\\b[^.]{0,20}\\d"
                    + "|coupons? (?:pcs|neosurf|transcash|toneo|de recharge)|(?:pcs|neosurf|transcash|toneo) |mandat cash|western union|moneygram|carte cadeau|cartes cadeaux|gift cards?|bitcoin|crypto(?:monnaie)?s? (?:a|pour)"
                    + "|(?:encaisse[rz]|deposer|recevoir|recevez) (?:des |les |un |le |vos )?(?:cheques?|virements?|fonds|paiements?)\\b[^.]{0,60}\\b(?:sur votre|votre compte|votre propre|reverse|renvoye|transfer|puis)|(?:transferts?|transferer|reverser|virements?) (?:de |d'|des |les )?(?:fonds|argent|sommes?)\\b[^.]{0,60}\\b(?:votre compte|compte (?:bancaire )?personnel|commission|depuis chez|a domicile)|(?:reception|recevoir|recevez|receptionner|reexpedi\\w+|re-?shipping|reship|forward)\\b[^.]{0,50}\\b(?:colis|parcels?|packages?)\\b[^.]{0,60}\\b(?:reexpedi\\w+|chez vous|a domicile|domicile|home|votre adresse|your address|abroad|forward|reship)"
                    + "|(?:registration|application|processing|training|admin(?:istration)?|starter|background check) (?:fee|kit|cost)s?\\b[^.]{0,40}(?:\\bof\\b|£|\\$|€|payable|required|must|non-?refundable|refundable)|(?:pay|send|transfer|wire)\\b[^.]{0,30}\\b(?:fee|deposit)|(?:buy|purchase)\\b[^.]{0,20}\\b(?:starter )?kit|(?:your (?:own |personal )?bank account)[^.]{0,40}(?:transfer|receive|funds)|(?:receive|transfer)[^.]{0,30}(?:funds|payments)[^.]{0,40}your (?:own |personal )?(?:bank )?account)");
    private static final Pattern NOT_TO_PAY = Pattern.compile(
            "\\b(?:aucune?|jamais|sans|pas de|no|never|not)\\b[^.]{0,25}\\b(?:frais|argent|paiement|somme|fees?|payment|money|versement|carte)\\b|pris en charge|prises? en charge|rembours|a notre charge|a la charge de l'|we (?:pay|cover)|paid by us|\\bofferte?s?\\b|\\b(?:en magasin|en rayon|en caisse)\\b");
    private static final Pattern MESSENGER =
            Pattern.compile("\\b(?:whatsapp|whats app|telegram|signal|messenger|snapchat|viber|wechat|instagram)\\b");
    private static final Pattern REACH = Pattern.compile(
            "\\b(?:contacte[rz]|contact|ecri[rvz]\\w*|repond\\w+|postul\\w+|candidat\\w+|envoye[rz]|ajoute[rz]|joindre|joignable|uniquement|exclusivement|seulement|only|message|text|apply|interview|entretien|reach|add|via|sur|par|on)\\b");
    private static final Pattern ONLY =
            Pattern.compile("\\b(?:uniquement|exclusivement|seulement|only|exclusively)\\b");
    private static final Pattern OTHER_WAY = Pattern.compile(
            "@[a-z0-9-]+\\.[a-z]|https?://(?!(?:t\\.me|wa\\.me))|www\\.|\\b(?:postule[rz]? (?:en ligne|sur (?:notre|le) site)|apply (?:online|now)|courrier|tel(?:ephone)?\\b ?:|appele[rz]|se presenter|passe[rz] |presente[rz]-vous|call|in store|adresse[rz]|france travail|agence|mail|e-mail|email|cliquez)\\b");
    private static final Pattern PAPERS = Pattern.compile(
            "\\b(?:envoye[rz]|envoi|fourni[rz]?|fournissez|joindre|joigne[rz]|transmett\\w+|adresse[rz]|accompagnee? de|send|attach|provide|submit|avec|scan|photo|copie|photocopie|copy)\\b[^.]{0,80}\\b(?:carte (?:nationale )?d'identite|cni|piece d'identite|passeport|rib\\b|releve d'identite bancaire|iban|carte vitale|numero de securite sociale|coordonnees bancaires|carte bancaire|numero de carte|identity card|id card|passport|bank (?:details|account number)|social security number|ssn|national insurance number|proof of identity)");
    private static final Pattern AFTER_HIRING = Pattern.compile(
            "\\b(?:apres (?:l'|votre )?(?:entretien|embauche|recrutement|selection)|lors de (?:l'|votre )?(?:embauche|signature|arrivee)|a l'embauche|au moment de|une fois (?:recrute|embauche)|si vous etes retenu|apres notre appel|on your first day|once (?:hired|offered)|upon hire|if (?:hired|successful)|after (?:the |your )?(?:interview|offer)|successful candidates|le jour de)");

    private Scam() {}

    static List<Warning> in(OfferText offer) {
        var found = new ArrayList<Warning>();
        var sentences = offer.sentences();
        for (var sentence : sentences) {
            if (sentence.has(MONEY) && !sentence.has(NOT_TO_PAY)) {
                found.add(OfferWarnings.of(Kind.MONEY_ASKED, sentence.words()));
            }
            if (sentence.has(PAPERS) && !sentence.has(AFTER_HIRING)) {
                found.add(OfferWarnings.of(Kind.PAPERS_ASKED, sentence.words()));
            }
        }
        boolean otherwise = sentences.stream().anyMatch(sentence -> sentence.has(OTHER_WAY));
        sentences.stream()
                .filter(sentence -> sentence.has(MESSENGER) && sentence.has(REACH) && !sentence.has(DUTY))
                .filter(sentence -> !otherwise || sentence.has(ONLY))
                .findFirst()
                .ifPresent(sentence -> found.add(OfferWarnings.of(Kind.MESSENGER_ONLY, sentence.words())));
        return found;
    }

    /** Social media as a part of the work. */
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:anime[rz]?|gere[rz]?|gestion|community|reseaux sociaux|social media|contenus?|content|campagnes?|compte instagram|clients? (?:via|par|sur)|customers)\\b");
}
