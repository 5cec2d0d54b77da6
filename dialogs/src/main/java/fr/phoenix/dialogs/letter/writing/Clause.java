package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a sentence, and what it speaks about: a claim about the person needs other grounds than a word about the job. */
record Clause(String text, Stance stance) {

    /** What a clause does. */
    enum Stance {
        /** Says what the person is, has, can or did. */
        HAVING,
        /** Says what they want or would do. */
        WISHING,
        /** Speaks of the company and the job. */
        OFFERING
    }

    private static final Pattern SPLIT = Pattern.compile(
            "(?iU)(?<=[,;:!?.«»()–—])\\s*|\\s+(?=(?:me|m')\\s*(?:porte|conduit|amene|reste a|sera|serait|servir|permettr|aider))|\\s+(?=(?:et|mais|and|but|so|donc|car|because|while|as)\\s+(?:je|j['’]|vous|votre|vos|mon|ma|mes|cette|ce|i|you|your|my|this)\\b)"
                    + "|\\s+(?=(?:vers lequel|vers laquelle|dans lequel|dans laquelle|que|qu['’]|dont|où|which|that|where|what)\\s*(?:vous|votre|vos|je|j['’]|you|your|i|demande|exige|requiert)\\b)|\\s+(?=(?:ce que|ce qui|ce dont)\\b)"
                    + "|\\s+(?=(?:pour|afin de|afin d['’]|to|for)\\s*(?:le |la |l['’]|les |ce |cette |votre |vos |your |this |the )?(?:poste|job|role|rôle|métier|position|vous|rejoindre|join|apprendre|learn)\\b)");
    private static final String WANT =
            "le fais|ai (?:bien |aussi )?(?:note|lu|lues?|vu|retenu|releve|cherche|trouve)|dois|retiens|vois|crois|ecris|dis|pars|me tourne|me presente|prefere|reponds|repondrai|presenterai|m'appuierai|pense|me projette|m'y projette|en tire|note|peux (?:vous|en|y)|parlerai|voulais|souhait\\w*|voudr\\w*|aimerais|aimerait|aimerions|espere\\w*|veux|desire\\w*|compte|cherche|recherche|serai|serais|pourrai|pourrais|pourrons|postule|candidate|presente ma|propose|vous (?:propose|adresse|remercie|prie|ecris|rencontrer|present\\w*)|me forme\\w*|me tiens|reste|apprends|apprendr\\w*|decouvr\\w*|vise|choisis|ai choisi|ai (?:tres )?envie|ai hate|ai a coeur|ai decide|saurai|ferai|mettrai|apporterai|viendrai|envisage|suis (?:tres |tout a fait |donc |aujourd'hui )?(?:pret|prete|disponible|disposee?|motivee?|ravie?|heureu\\w+|convaincue?|curieu\\w+|interessee?|attiree?)|aime|me projette|tiens a|me rejouis|serai[st]?|vous (?:rejoindre)";
    private static final Pattern WISHING = Pattern.compile(
            "(?U)\\b(?:je|j')\\s*(?:ne |n'|vous |me |m'|y |en |le |la |l'|les )*(?:" + WANT + ")\\b"
                    + "|\\b(?:me|m')\\s*(?:sera|serait|servir\\w*|aider\\w*|permettr\\w+|attire\\w*|plait|plairait|motive|interesse\\w*|donne envie|touche|parle|tient a coeur)\\b"
                    + "|\\breste a (?:decouvrir|apprendre)\\b|\\bc'est (?:ce|cette|ce qui|pourquoi|la raison)\\b|\\b(?:mon|ma|mes) (?:souhait|envie|projet|motivation|but|objectif|choix|candidature)\\b"
                    + "|\\bnous (?:pourri?ons|pourrons|serions|aurions|verrons)\\b|\\bensemble\\b"
                    + "|\\bi\\s*(?:'d|'ll|would|will|want|wish|hope|should|look|could|am (?:\\w+ )?(?:looking|applying|keen|ready|available|eager|happy|glad|drawn|interested|writing|learning)|'m (?:\\w+ )?(?:looking|applying|keen|ready|available|eager|happy|glad|drawn|interested|learning)|like|enjoy|chose|have chosen|have decided|decided|apply|mean to|intend|plan)\\b"
                    + "|\\b(?:we|together)\\b.*\\b(?:could|would|can|will)\\b|\\bmy (?:wish|aim|goal|application|plan|choice)\\b");
    /** Wanting to go on with something, or to give it, says that one has it. */
    private static final Pattern HAVING = Pattern.compile(
            "(?U)\\b(?:mon|ma|mes|my)\\s+(?!(?:enfants?|children|kids|ville|quartier|town|city|problemes?|sante|health|attention|debuts?|premiers|premieres|first|start|pere|mere|grand-\\p{L}+|famille|father|mother|family|candidature|motivations?|projet|souhait|envies?|entretien|disponibilites?|lettre|cv|curriculum|reconversion|demarche|recherche|part|tour|quotidien|choix|arrivee|integration|but|objectif|decision|raisons?|changement|application|letter|resume|availability|wish|aim|goal|plan|choice|reasons?|change|career change|interview|way|next|new|own reasons?|future|prochaine?|futur)\\b)\\p{L}"
                    + "|\\b(?:continuer|poursuivre|approfondir|perfectionner|renforcer|consolider|deja|de nouveau|mettre a profit|maitris\\w+|habituee?|aguerrie?|rompue?|keep|continue|deepen|already|used to|skilled|proficient|fluent|experienced|expertise)\\b"
                    + "|\\bm'(?:a|ont|avait)\\b|\\bm'appuyer\\b|\\bi (?:have|had|did|was|been|can (?!do and)|know|am able|bring|hold|speak|use|worked|led|managed)\\b|\\bi(?:'ve| have) ");

    private static final Pattern FIRST = Pattern.compile("(?U)\\b(?:je|j')|\\bi\\b|\\bi'|\\bme\\b|\\bm'");
    private static final Pattern MINE = Pattern.compile("(?U)\\b(?:mon|ma|mes|my|mine)\\b");
    private static final Pattern SECOND = Pattern.compile(
            "(?U)\\b(?:as for|quant aux?|quant a|pour ce qui est|ce que demande|ce qu'exige|ce que requiert|vous|votre|vos|you|your|poste|offre|annonce|metier|entreprise|etablissement|societe|candidate?s?|profil recherche|mission|role|job|position|company|advert|vacancy|nous|we|notre|our)\\b");
    private static final Pattern NOT_YET = Pattern.compile(
            "(?U)\\b(?:n'ai pas encore|ne connais pas encore|n'ai jamais|ai encore a|have not yet|haven't yet|have never|pas encore|not yet|nouve(?:au|lle)s? pour moi|new to me|have still to learn|still to learn|draws? me|what (?:draws|attracts|brings) me)\\b");

    static List<Clause> of(String sentence, Purpose purpose) {
        var stances = new ArrayList<Clause>();
        Stance last = start(purpose);
        boolean open = true;
        for (var part : SPLIT.split(sentence)) {
            if (part.isBlank()) {
                continue;
            }
            var folded = Folded.of(part);
            boolean ofTheirs = purpose.paragraph() == Purpose.Paragraph.YOU
                    && !FIRST.matcher(folded).find()
                    && !MINE.matcher(folded).find();
            Stance stance = ofTheirs
                    ? Stance.OFFERING
                    : stance(folded, last, open && purpose.paragraph() != Purpose.Paragraph.YOU);
            open = open
                    && stance == last
                    && !FIRST.matcher(folded).find()
                    && !SECOND.matcher(folded).find();
            stances.add(new Clause(part, stance));
            last = stance;
        }
        return stances;
    }

    private static Stance start(Purpose purpose) {
        return switch (purpose) {
            case NEED, DUTY -> Stance.OFFERING;
            case MOTIVE, TOGETHER, MEETING, LEARNING -> Stance.WISHING;
            case TRADE, PROOF, ASSET, BRIDGE, COMMITMENT -> Stance.HAVING;
        };
    }

    private static Stance stance(String folded, Stance last, boolean beginning) {
        boolean first = FIRST.matcher(folded).find();
        if (NOT_YET.matcher(folded).find()) {
            return Stance.WISHING;
        }
        if (HAVING.matcher(folded).find()
                && (first || !SECOND.matcher(folded).find() || folded.matches("(?U).*\\b(?:mon|ma|mes|my)\\b.*"))) {
            return WISHING.matcher(folded).find() && folded.matches("(?U).*\\b(?:i (?:have|am))\\b.*")
                    ? Stance.WISHING
                    : Stance.HAVING;
        }
        if (WISHING.matcher(folded).find()) {
            return Stance.WISHING;
        }
        if (first) {
            return Stance.HAVING;
        }
        if (SECOND.matcher(folded).find()) {
            return Stance.OFFERING;
        }
        return beginning && last == Stance.WISHING ? Stance.WISHING : last;
    }
}
