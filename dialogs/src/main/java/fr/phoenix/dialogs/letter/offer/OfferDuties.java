package fr.phoenix.dialogs.letter.offer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what the job consists of: the lines of its duties, and sentences that tell what the person will do. */
final class OfferDuties {

    private static final int MOST = 14;
    private static final int MOST_LENGTH = 220;
    private static final int LEAST_WORDS = 2;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:et|and) )?(?:(?:vous|tu|il/elle|il|elle|you(?:'ll| will)?(?: be)?|he|she|the \\p{L}+(?: \\p{L}+)? (?=plans|delivers|provides))\\s+(?:(?:serez|seras|aurez|auras|etes) (?:charge(?:\\(e\\))?e?|amene(?:\\(e\\))?e?|responsable) (?:de |d'|a )|(?:aurez|auras) (?:pour missions? |a )(?:de |d')?)?)?");
    private static final Pattern TELLS = Pattern.compile(
            "^(?:rattachee?(?:\\(e\\))?[^,]{2,60}, |au sein [^,]{2,60}, |sous [^,]{2,60}, |in this role,? |accompagne[^,]{2,60}, )?(?:vous|tu|you will|you'll|il/elle) (?!etes|es\\b|avez (?!pour)|as\\b|maitrise|possede|justifie|dispose|aimez|souhaite|cherche|connais|devez|dois|savez|sais|cherchez|have\\b|be (?!respons)|serez (?!charge|amene|respons)|beneficie|recevrez|travaillerez|rejoin)[\\p{L}']");
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*;\\s*|,? (?:et|and) (?=(?:vous|tu|you) )|, (?=(?:vous|tu|you) )");
    private static final Pattern INFINITIVE_OR_NOUN =
            Pattern.compile("^(?:taux|smic|salaire|horaires|cdi|cdd|contrat|\\d{2} ?h|lieu|poste)\\b|€|@");
    private static final Pattern LEAVES = Pattern.compile(
            "^(?:travail (?:un|le|en|du)|horaires|salaire|remuneration|contrat|cdi|cdd|profil|poste a pourvoir|type de|smic)\\b");

    private OfferDuties() {}

    static List<Piece> in(OfferText offer) {
        var duties = new ArrayList<Piece>();
        var section = OfferSection.BODY;
        for (var line : offer.lines()) {
            var heading = OfferSection.of(line);
            section = heading.map(OfferSection.Heading::section).orElse(section);
            var content = heading.map(OfferSection.Heading::rest).orElse(OfferText.withoutBullet(line));
            boolean bullet = OfferText.isBullet(line);
            if (!bullet && content.has(LEAVES)) {
                section = OfferSection.BODY;
            }
            switch (section) {
                case DUTIES -> OfferText.sentences(content).forEach(sentence -> addListed(sentence, bullet, duties));
                case BODY -> OfferText.sentences(content).forEach(sentence -> addTold(sentence, duties));
                case OTHER, PROFILE, NICE, SOFT -> {}
            }
        }
        var seen = new HashSet<String>();
        return duties.stream()
                .map(Piece::trimmed)
                .filter(duty -> duty.wordCount() >= LEAST_WORDS
                        && duty.length() <= MOST_LENGTH
                        && !duty.has(INFINITIVE_OR_NOUN))
                .filter(duty -> seen.add(duty.folded()))
                .limit(MOST)
                .toList();
    }

    private static void addListed(Piece sentence, boolean bullet, List<Piece> duties) {
        if (bullet || sentence.has(TELLS)) {
            sentence.split(CLAUSE).forEach(clause -> duties.add(clause.strip().after(LEAD)));
        } else if (DemandSentence.demanded(sentence).isEmpty() && !sentence.has(NO_DUTY)) {
            var parts = sentence.split(Pattern.compile(", (?!(?:de|des|du|d'|le|la|les|et|and)\\b)"));
            boolean list = parts.size() > 2 && parts.stream().allMatch(part -> part.wordCount() <= 8);
            (list ? parts : List.of(sentence))
                    .forEach(part -> duties.add(part.strip().after(LEAD)));
        }
    }

    private static void addTold(Piece sentence, List<Piece> duties) {
        if (sentence.has(TELLS)) {
            for (var clause : sentence.split(CLAUSE)) {
                var told = clause.strip();
                if (told.has(TELLS)) {
                    duties.add(told.after(INTRODUCTION).after(LEAD));
                }
            }
        }
    }

    private static final Pattern INTRODUCTION =
            Pattern.compile("^(?:rattachee?|au sein|sous|in this role|accompagne)[^,]{0,60}?(?:,\\s|\\s(?=you ))");
    private static final Pattern NO_DUTY = Pattern.compile(
            "\\b(?:recrute|recherche|recherchons|recrutons|we are|nous sommes|offrons|hiring|looking for|rejoignez|is an?|are an?|we're|est une?)\\b");
}
