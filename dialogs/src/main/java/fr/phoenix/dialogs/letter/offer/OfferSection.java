package fr.phoenix.dialogs.letter.offer;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of an offer is about, told by its heading. The first that fits counts. */
enum OfferSection {
    /** Before any heading. */
    BODY("(?!)", "(?!)"),
    /** Benefits, the company, how to apply, conditions. */
    OTHER(
            "(?:ce que |ce qu')?(?:nous|on) (?:vous |te |t')?(?:offrons|offre|propos\\w+)|(?:what )?we (?:can )?offer(?: you)?|what(?:'s| is) in it for you|what you(?:'ll| will) get|(?:the )?package|perks(?: (?:and|&) benefits)?|(?:our )?benefits(?: (?:and|&) perks)?|les (?:plus|atouts|avantages) (?:du poste|de l'entreprise|chez .*)"
                    + "|(?:les |vos |nos |tes |votre )?(?:avantages|conditions|remuneration|salaires?|type de contrat|contrats?|contrat travail|duree du travail|horaires?|infos?|informations?|contact|candidatures?|(?:pour|comment) (?:candidater|postuler)|process(?:us)?|recrutement|lieu|localisation|secteur(?: d'activite)?|modalites|prise de poste|temps de travail|qualification|deroulement|etapes)(?: (?:complementaires?|pratiques?|utiles?|de travail|proposee?s?|du poste|de recrutement|d'embauche|d'exercice|de candidature|et avantages))*"
                    + "|(?:notre|le|ton|votre) (?:process(?:us)?|parcours)(?: de recrutement)?|(?:l'|notre |la |votre )?(?:entreprise|societe|structure|association|etablissement|collectivite|agence|cabinet|ecole|employeur)|a propos.*|qui (?:sommes|nous).*|presentation.*|why .*|pourquoi .*|about (?:us|the (?:company|team|school|practice|charity))|about(?! (?:the (?:role|job|position|opportunity)|you|this role)\\b) .*|who we are|our (?:company|story|values|team)|company (?:description|overview|profile)|(?:how )?to apply|contact|location|salary|pay|compensation|(?:our |the )?(?:hiring|recruitment|interview|application) process|additional information|interested|equal opportunit.*|working hours|hours|job type|environnement(?: de travail)?|nos valeurs|divers",
            "pour (?:candidater|postuler).*|(?:merci d'|envoye[rz]).*|(?:tel|telephone|mail|e-mail|courriel|site)"),
    SOFT(
            "(?:vos |tes |les |nos )?(?:savoirs?[- ]etre(?: professionnels?)?|qualites(?: (?:humaines|personnelles|relationnelles|requises|attendues|professionnelles|recherchees))*|soft[- ]skills|aptitudes (?:personnelles|relationnelles)|personal (?:qualities|attributes|skills)|personality|personnalite|competences comportementales)",
            ".*(?:savoirs?[- ]etre|qualites|soft[- ]skills).*"),
    PROFILE(
            "(?:le |votre |ton |description du |les )?profils?(?: .{0,40})?|(?:les |vos |tes )?(?:competences|connaissances|aptitudes|savoirs?(?:[- ]faire)?|pre-?requis|exigences|criteres|qualifications?|formations?|diplomes?|experiences?|niveau|langues?|habilitations?)(?: (?:(?:et|ou|/|&) (?:competences|connaissances|aptitudes|savoirs?(?:[- ]faire|[- ]etre)?|qualifications?|experiences?|diplomes?|formations?|qualites|permis)|requis\\w*|attendu\\w*|recherche\\w*|exige\\w*|demande\\w*|minimum|necessaires?|indispensables?|techniques?|professionnel\\w*|cles?|specifiques?|metier|informatiques?|de formation|d'etudes|de selection|de la personne))*"
                    + "|(?:ce que |ceux que |la personne que )(?:nous|on) .*|(?:vous|tu) (?:etes|es|avez|as|justifiez|possedez|disposez|maitrisez)|pour (?:nous|l'equipe|la) rejoindre|qui (?:etes-vous|es-tu|es tu)|(?:et )?(?:vous|toi)|(?:ce )?poste est fait pour (?:vous|toi)(?: si)?"
                    + "|(?:the |key |required |your |essential |minimum |basic |candidate |job |our |ideal )*(?:requirements?|qualifications?|skills|profile|criteria|candidate|person|experience|competencies|education|knowledge|certifications?|licen[cs]es?|languages?)(?: (?:(?:and|&) (?:experience|skills|qualifications?|abilities|knowledge|education|requirements)|required|needed|specification|requirements))*|(?:the )?successful (?:candidate|applicant)|what (?:you(?:'ll)? (?:bring|have|need|know)|(?:we're|we are|we) (?:looking for|look for|expect|need|want|require)).{0,20}|who (?:you are|are you|we are looking for|we're looking for)|about you|you(?: (?:have|are|will have|bring|should have|must have|need))?|must[- ]haves?|essential(?: .{0,15})?",
            ".*(?:profil recherche|\\b(?:il faut|vous devez|tu dois|nous recherchons|on recherche|attendons|demandons|est fait pour (?:vous|toi)|si (?:vous|tu))|competences (?:requises|attendues|techniques)|prerequis)|(?:permis|habilitations?)|.*(?:ideal candidate|successful candidate|applicants? must|candidates? must|you should have|you'll have|you will have|you'll need|you must have|you have|you are).*"),
    NICE(
            "(?:les |vos |des |tes |ces )?(?:petits )?(?:atouts?|plus)(?: (?:apprecies?|souhaites?|du candidat))?|bonus(?: points?)?|nice[- ]to[- ]haves?|(?:competences|connaissances|qualites|experiences?|formations?) (?:souhaite|apprecie)\\w*|(?:desirable|preferred|desired)(?: (?:criteria|skills|qualifications?|experience|requirements?|attributes|knowledge))?(?: (?:and|&) \\w+)?",
            ".*\\b(?:serai(?:en)?t (?:un|des) (?:vrais? )?plus|(?:serai(?:en)?t )?apprecie\\w*|nice[- ]to[- ]haves?|souhaitee?s?|souhaitables?|desirables?|preferred|idealement)(?: \\(.*)?|bonus.*|(?:les|vos|tes) (?:petits )?(?:plus|atouts).*"),
    DUTIES(
            "(?:vos |tes |les |nos |principales |la |votre |ta |ton |ses |le )*(?:missions?|activites|taches|responsabilites|attributions|role|quotidien|travail|job|poste)(?: (?:principales?|(?:et|&) \\w+|du poste|a realiser|confiees?|generales?|au quotidien))*|au (?:quotidien|programme)|(?:le |ton |votre )?(?:descriptif|description|resume|contenu)(?: (?:du|de l'|de la|des) ?(?:poste|emploi|offre|mission|travail|missions))?"
                    + "|(?:the |key |your |main |principal |primary |core |essential |job )*(?:responsibilit(?:ies|y)|duties|tasks|role|mission|accountabilities|functions)(?: (?:(?:and|&) \\w+|of the \\w+))?|(?:the |about the |about this )?(?:role|job|position|opportunity)(?: (?:overview|purpose|summary|description))?|what you(?:'ll| will)?(?: be)? (?:do|doing).{0,20}|day to day|in this role",
            ".*(?:charge\\(?e?\\)? de|en charge|amene\\(?e?\\)? a|pour missions?(?: principales?)?(?: de)?|suivantes|responsable de|vous aurez a|consistera a|consiste a|vos missions|vos responsabilites|vous|you will|you'll|you will be|responsible for|this role|role involves).{0,20}");

    private static final int MOST_LENGTH = 80;
    private static final int MOST_LENGTH_OF_A_WHOLE_LINE = 220;
    private static final int MOST_WORDS_WITHOUT_COLON = 6;
    private static final Pattern DECORATION = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final Pattern SOUGHT_PROFILE =
            Pattern.compile("(?:le |votre |ton |description du )?profils?(?: .*)?");

    /** A heading wherever it stands by itself. */
    private final Pattern plain;

    /** A heading only in front of a colon: words that could be a sentence as well. */
    private final Pattern withColon;

    OfferSection(String plain, String withColon) {
        this.plain = Pattern.compile("^(?:" + plain + ")$");
        this.withColon = Pattern.compile("^(?:" + plain + "|" + withColon + ")$");
    }

    /**
     * A line read as a heading.
     *
     * @param head its words, without decoration
     * @param rest what follows its colon
     */
    record Heading(OfferSection section, Piece head, Piece rest) {}

    /** Whether the line is a heading, and of what. */
    static Optional<Heading> of(Piece line) {
        int colon = colon(line);
        var head = undecorated(colon >= 0 ? line.sub(0, colon) : line);
        var rest = colon >= 0 ? line.from(colon + 1).strip() : line.from(line.length());
        boolean ends = line.words().endsWith(".")
                || line.words().endsWith(";")
                || line.words().endsWith(",");
        boolean fits = !head.isEmpty()
                && head.length() <= (colon >= 0 && rest.isEmpty() ? MOST_LENGTH_OF_A_WHOLE_LINE : MOST_LENGTH)
                && (colon >= 0 || (head.wordCount() <= MOST_WORDS_WITHOUT_COLON && !ends));
        if (!fits || (OfferText.isBullet(line) && (colon < 0 || !rest.isEmpty()))) {
            return Optional.empty();
        }
        return section(head, colon >= 0)
                .map(section -> new Heading(section, head, rest))
                .or(() ->
                        colon >= 0 && rest.isEmpty() ? Optional.of(new Heading(OTHER, head, rest)) : Optional.empty());
    }

    private static Optional<OfferSection> section(Piece head, boolean colon) {
        if (head.is(SOUGHT_PROFILE)) {
            return Optional.of(PROFILE);
        }
        for (var section : values()) {
            if (head.is(colon ? section.withColon : section.plain)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Not the colon of a time or of an address. */
    private static int colon(Piece line) {
        var words = line.words();
        int colon = words.indexOf(':');
        boolean odd = colon >= 0
                && colon + 1 < words.length()
                && !Character.isWhitespace(words.charAt(colon + 1))
                && (words.startsWith("//", colon + 1) || Character.isDigit(words.charAt(colon + 1)));
        return odd ? -1 : colon;
    }

    private static Piece undecorated(Piece head) {
        var found = DECORATION.matcher(head.words());
        int from = 0;
        int to = head.length();
        while (found.find()) {
            if (found.start() == 0) {
                from = found.end();
            } else {
                to = found.start();
            }
        }
        return head.sub(from, Math.max(from, to));
    }
}
