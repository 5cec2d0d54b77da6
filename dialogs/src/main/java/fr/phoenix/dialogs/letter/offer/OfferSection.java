package fr.phoenix.dialogs.letter.offer;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of an offer is about, told by its heading. */
enum OfferSection {
    /** Before any heading. */
    BODY(""),
    NICE(
            "(les )?(atouts?|plus)\\b.*|bonus.*|.*(serai(en)?t (un|des) plus|nice[- ]to[- ]have|souhait[ée]e?s?|appréci[ée]e?s?|desirable|preferred).*"),
    PROFILE(
            "(le |votre |ton )?profil\\b.*|(vos |tes |les )?(compétences|qualités|savoir|pré-?requis|exigences|connaissances|aptitudes|soft skills|hard skills)\\b.*"
                    + "|formation.*|expériences?\\b.*|diplômes?.*|.*(nous recherchons|on recherche|on attend|nous attendons|vous êtes|tu es|êtes-vous|qui êtes|qui es)\\b.*|vous\\b.*|(key |required |your |essential |candidate )?(requirements?|qualifications?|skills|profile|criteria)\\b.*"
                    + "|what you (bring|have|need|know).*|what (we['’]re|we are|we) (looking|look|expect|need|want).*|who (you are|are you|we are looking|we['’]re looking).*|about you.*|you (have|are|will have|bring).*|must[- ]haves?.*|person specification.*|essential.*"),
    DUTIES(
            "(vos |tes |les |principales |la |votre )?(missions?|activités|tâches|responsabilités|rôle)\\b.*|(description|descriptif)( du poste| de l['’]offre)?.*|le poste.*|(key |your |main )?(responsibilities|duties|tasks|role|mission)\\b.*|(the |about the )(role|job|position).*|what you['’]?(ll| will) do.*|job description.*"),
    OTHER(
            "(nous |on )?(offrons|offre|propos\\w+|ce que nous (offrons|proposons)).*|(les |vos |nos )?(avantages|conditions|rémunération|salaire|contrat|horaires|informations?|contact|candidature|pour postuler|processus|lieu|localisation)\\b.*"
                    + "|(l['’]entreprise|à propos|qui sommes|la société|présentation|notre (entreprise|société|structure|client)|why join|pourquoi|about us|about the company|who we are|what we offer|we offer|benefits|perks|salary|how to apply|to apply|contact|location).*");

    private static final int MOST_LENGTH = 70;
    private static final int MOST_WORDS_WITHOUT_COLON = 6;
    private static final Pattern DECORATION = Pattern.compile("^[#*_\\s•▪➢►-]+|[*_\\s]+$");

    private final Pattern heading;

    OfferSection(String heading) {
        this.heading = Pattern.compile("(?iU)^(?:" + heading + ")$");
    }

    /** A line read as a heading, with what follows its colon. */
    record Heading(OfferSection section, String head, String rest) {}

    /** Whether the line is a heading, and of what. */
    static Optional<Heading> of(String line) {
        var plain = DECORATION.matcher(line).replaceAll("");
        int colon = plain.indexOf(':');
        var head = (colon >= 0 ? plain.substring(0, colon) : plain)
                .strip()
                .replaceAll("[*_?.…]+$", "")
                .strip();
        boolean short_ = head.length() <= MOST_LENGTH
                && (colon >= 0 || (head.split("\\s+").length <= MOST_WORDS_WITHOUT_COLON && !plain.endsWith(".")));
        if (!short_ || head.isEmpty() || OfferText.isBullet(line)) {
            return Optional.empty();
        }
        var rest = colon >= 0 ? plain.substring(colon + 1).strip() : "";
        for (var section : values()) {
            if (section != BODY && section.heading.matcher(head).matches()) {
                return Optional.of(new Heading(section, head, rest));
            }
        }
        return colon == plain.length() - 1 ? Optional.of(new Heading(OTHER, head, "")) : Optional.empty();
    }
}
