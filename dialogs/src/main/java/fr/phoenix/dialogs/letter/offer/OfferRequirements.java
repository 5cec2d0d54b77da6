package fr.phoenix.dialogs.letter.offer;

import fr.phoenix.dialogs.letter.offer.DemandSentence.Asked;
import fr.phoenix.dialogs.letter.offer.Requirement.Need;
import fr.phoenix.dialogs.lexicon.Skills;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what an offer asks for: the lines of its profile, sentences that require something, and, when there is neither, the
 * skills it names. Musts come first, otherwise in the offer's order; each is named once.
 */
final class OfferRequirements {

    private static final int MOST = 24;
    private static final int LEAST_LENGTH = 3;
    private static final int MOST_LENGTH = 140;
    private static final int MOST_WORDS = 18;

    /** Headings whose content makes no sense without them: "Expérience : 1 an". */
    private static final Pattern LEVEL =
            Pattern.compile("^(?:experiences?|formation|diplomes?|niveau|permis|langues?|education|experience)\\b.*");

    /** What stands in profiles and asks for nothing. */
    private static final Pattern NOTHING = Pattern.compile(
            "^(?:debutant|poste\\b|postes\\b|salaire|remuneration|cdi\\b|cdd\\b|smic|cv\\b|lettre|merci|envoye|adresse[rz]|postule|candidature|contact|nous\\b|notre\\b|nos\\b|we\\b|we're|our\\b|chez|rejoi|alors\\b|n'hesite|ecri[vs]|please|apply|send|call|tel\\b|horaires? :|prise de poste|date|entretien|equivalent|similaire|profil|ou |or |et |and |si |if |mais |but |bien plus|bref|the (?:company|team)|this|il |elle |on |c'est|it |du lundi|a partir|au plus tot|des que|\\d{2} ans minimum|\\d{2} ans revolus|votre cv|references?|reference)|€|@|\\bhttps?:|\\b(?:personnes en situation de handicap|rqth|dbs check will|is provided|fournie?s?$)|^[\\d .,/-]+$");

    private static final Pattern LEAVES_PROFILE = Pattern.compile(
            "^(?:remuneration|salaire|horaires?|contact|envoye|merci|cv\\b|tel\\b|pour postuler|poste a pourvoir|smic|avantages|type de contrat|contrat|prise de poste|date|reference|to apply|please send|closing date|apply|nous (?:vous )?(?:offrons|proposons)|entretiens?\\b|taux horaire|candidature|adresse[rz]|ecrire a|contacte[rz]|postule[rz]|logement|starting|what we offer|we offer|lieu|equal opportunity|pay\\b|benefits include)");
    private static final Pattern PAPER = Pattern.compile(
            "\\b(?:permis|caces|diplomes?|titulaire|licen[cs]e|habilitation|\\d+ (?:ans?|mois|years?)[^,]{0,20} (?:d'experience|experience))\\b");
    private static final Pattern SCHEDULE = Pattern.compile(
            "^(?:travail|poste) (?:(?:un|le|les|en|de|du) )?(?:week-?ends?|samedis?|dimanches?|nuit|soiree|jours feries)\\b.*");
    private static final Pattern MANY_SPACES = Pattern.compile("\\s+");

    private final List<Asked> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private OfferSection section = OfferSection.BODY;
    private boolean bulleted;

    private OfferRequirements() {}

    static List<Asked> in(OfferText offer) {
        var finder = new OfferRequirements();
        offer.lines().forEach(finder::read);
        if (finder.found.isEmpty()) {
            finder.namedSkills(offer);
        }
        return finder.found.stream()
                .sorted(Comparator.comparing(asked -> asked.need() != Need.MUST))
                .limit(MOST)
                .toList();
    }

    private void read(Piece line) {
        OfferSection.of(line)
                .ifPresentOrElse(heading -> headed(line, heading), () -> content(line, OfferText.isBullet(line)));
    }

    private void headed(Piece line, OfferSection.Heading heading) {
        section = heading.section();
        bulleted = false;
        if (section == OfferSection.PROFILE
                && heading.head().is(LEVEL)
                && !heading.rest().isEmpty()) {
            add(DemandSentence.stripped(line), Need.MUST);
        } else if (!heading.rest().isEmpty()) {
            content(heading.rest(), false);
        }
    }

    private void content(Piece line, boolean bullet) {
        var bare = OfferText.withoutBullet(line);
        if (!bullet && bare.has(LEAVES_PROFILE)) {
            section = OfferSection.OTHER;
        }
        boolean after = bulleted && !bullet;
        bulleted = bulleted || bullet;
        for (var sentence : OfferText.sentences(bare)) {
            switch (section) {
                case PROFILE -> inList(sentence, Need.MUST, after);
                case NICE -> inList(sentence, Need.NICE, after);
                case SOFT -> inList(sentence, Need.SOFT, after);
                case BODY, DUTIES -> demanded(sentence);
                case OTHER -> insisted(sentence);
            }
        }
    }

    private void inList(Piece sentence, Need need, boolean afterTheList) {
        if (afterTheList) {
            demanded(sentence);
        } else {
            for (var asked : DemandSentence.listed(sentence, need == Need.SOFT ? Need.MUST : need)) {
                boolean soft = need == Need.SOFT && !Quality.isProvable(asked.piece());
                add(asked.piece(), soft ? Need.SOFT : asked.need());
            }
        }
    }

    private void demanded(Piece sentence) {
        var asked = DemandSentence.demanded(sentence);
        asked.forEach(demand -> add(demand.piece(), demand.need()));
        if (asked.isEmpty() && sentence.is(SCHEDULE)) {
            add(sentence.trimmed(), Need.MUST);
        }
        boolean paper = asked.isEmpty() && section == OfferSection.BODY && sentence.wordCount() <= 8;
        if (paper && sentence.has(PAPER)) {
            DemandSentence.listed(sentence, Need.MUST).forEach(demand -> add(demand.piece(), demand.need()));
        }
    }

    /** Among benefits and conditions only what is a paper, a language, a time and plainly required. */
    private void insisted(Piece sentence) {
        DemandSentence.demanded(sentence).stream()
                .filter(asked -> Quality.isProvable(asked.piece()) || Quality.isCharacter(asked.piece()))
                .forEach(asked -> add(asked.piece(), asked.need()));
    }

    private void namedSkills(OfferText offer) {
        section = OfferSection.BODY;
        for (var line : offer.lines()) {
            OfferSection.of(line).ifPresent(heading -> section = heading.section());
            if (section != OfferSection.OTHER) {
                int from = 0;
                for (var named : Skills.named(line.words())) {
                    int at = line.words().indexOf(named.words(), from);
                    if (at >= 0) {
                        from = at + named.words().length();
                        add(line.sub(at, from), Need.MUST);
                    }
                }
            }
        }
    }

    private void add(Piece item, Need need) {
        var folded = item.folded();
        boolean fits = item.length() >= LEAST_LENGTH && item.length() <= MOST_LENGTH && item.wordCount() <= MOST_WORDS;
        boolean names = folded.codePoints().anyMatch(Character::isLetter) && !item.has(NOTHING);
        if (fits && names && seen.add(MANY_SPACES.matcher(folded).replaceAll(" "))) {
            found.add(new Asked(item, Quality.isCharacter(item) ? Need.SOFT : need));
        }
    }
}
