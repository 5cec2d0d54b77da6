package fr.phoenix.dialogs.cv.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts a CV is made of, with the headings they go by in French and English, folded: those that are one wherever they stand alone,
 * and stems that make one of a line that looks like a heading.
 */
public enum SectionKind {
    PROFILE(
            "profil|profil professionnel|mon profil|a propos|a propos de moi|qui suis-je|resume|objectif|objectif professionnel|objectifs"
                    + "|projet professionnel|presentation|accroche|en bref|en quelques mots|synthese|mon projet|profile"
                    + "|professional profile|personal profile|summary|professional summary|executive summary|career summary|about me|about"
                    + "|objective|career objective|personal statement|introduction",
            "profil|a propos|qui suis|about|summary|objecti[fv]|presentation|en quelques mots|en bref|accroche|statement|ambition"
                    + "|mon projet|projet professionnel|qui je suis|who i am|synthese|introduction"),
    EXPERIENCE(
            "experience|experiences|experience professionnelle|experiences professionnelles|parcours professionnel|parcours|mon parcours"
                    + "|mes experiences|emplois|emplois occupes|carriere|stages|stage|experiences et stages|experiences cles"
                    + "|experiences significatives|realisations|parcours de vie professionnelle|vie professionnelle|postes occupes"
                    + "|mon experience|ou j'ai travaille|work experience|professional experience|employment|employment history"
                    + "|work history|career history|relevant experience|professional background|where i've worked|internships|career",
            "experienc|parcours|emplois?\\b|carriere|postes? occupe|missions|travaille|worked|work (?:history|background)|employment|career"
                    + "|stages?\\b|jobs?\\b|internship|realisations|professional background|vie professionnelle"),
    EDUCATION(
            "formation|formations|formation initiale|formation continue|formation initiale et continue|diplomes|diplome"
                    + "|diplomes et formations|formations et diplomes|formation et diplomes|etudes|cursus|cursus scolaire"
                    + "|parcours scolaire|parcours academique|parcours de formation|scolarite|formation academique|mes formations"
                    + "|mes etudes|mes diplomes|education|education and training|qualifications|academic background|studies|training"
                    + "|academic qualifications|schooling|degrees",
            "formation|diplom|etudes|cursus|scola|academi|education|degrees?\\b|studies|training|qualifications|schooling"
                    + "|parcours (?:scolaire|academique|universitaire|de formation)|universitaire"),
    SKILLS(
            "competences|competence|competences cles|competences professionnelles|competences techniques|competences informatiques"
                    + "|savoir-faire|savoir-etre|savoir faire|savoir etre|savoirs|atouts|mes atouts|qualites|mes qualites|aptitudes"
                    + "|domaines de competences|domaines d'expertise|expertise|outils|informatique|logiciels|mes competences"
                    + "|competences transferables|competences transversales|points forts|bureautique|ce que je sais faire|forces|maitrise"
                    + "|qualites personnelles|langages|technologies|skills|key skills|core skills|technical skills|soft skills|hard skills"
                    + "|core competencies|competencies|areas of expertise|tools|strengths|it skills|what i'm good at|what i do best"
                    + "|key competencies|abilities|technical proficiencies|skill set|personal skills|transferable skills",
            "competenc|savoirs?[ -]|savoirs|atouts?\\b|qualites|aptitude|expertise|outils?\\b|informatique|logiciel|points? forts?|skill|strength"
                    + "|\\btools?\\b|technolog|\\bstack\\b|ce que je|what i\\b|good at|talents?\\b|know-how|abilities|proficienc|bureautique"),
    LANGUAGES(
            "langues|langue|langues etrangeres|langues parlees|mes langues|languages|language|language skills|languages spoken"
                    + "|competences linguistiques|linguistique|niveau de langues",
            "\\blangues?\\b|\\blanguages?\\b|linguistique"),
    CERTIFICATIONS(
            "certifications|certification|habilitations|permis|permis et habilitations|certificats|certificates|licences|licenses"
                    + "|accreditations|titres et certifications|permis et certifications|certifications et habilitations|caces"
                    + "|licences and certificates|licenses and certifications|attestations|mes certifications",
            "certif|habilitation|permis\\b|licen[cs]es?\\b|accreditation|caces|attestations|agrements"),
    PROJECTS(
            "projets|projets personnels|projet|projets realises|mes projets|realisations personnelles|projects|personal projects"
                    + "|side projects|publications|portfolio|key projects|selected projects",
            "projets?\\b|projects?\\b|portfolio|publications?\\b|realisations personnelles"),
    VOLUNTEERING(
            "benevolat|engagements|engagement|engagement associatif|engagements associatifs|vie associative"
                    + "|experiences benevoles|experience benevole|experience associative|experiences associatives|activites benevoles"
                    + "|mes engagements|volunteering|volunteer experience|volunteer work|voluntary work|community|community involvement"
                    + "|community service|associations",
            "benevol|associati[fv]|engagements?\\b|volunt[ae]|community|citoyen|humanitaire"),
    INTERESTS(
            "centres d'interet|centre d'interet|centres d'interets|centre d'interets|centres interets|loisirs|mes loisirs|hobbies|passions"
                    + "|mes passions|interets|divers|et aussi|en dehors du travail|activites|activites extra-professionnelles"
                    + "|loisirs et interets|sports et loisirs|interests|hobbies and interests|activities|personal interests|outside work"
                    + "|outside of work|hors travail|a cote du travail|informations complementaires|autres|additional information",
            "interets?\\b|loisirs?\\b|hobb(?:y|ies)|passions?\\b|interests?\\b|extra-?professionnel|dehors du travail|outside (?:of )?work"
                    + "|temps libre|free time|divers\\b|et aussi|informations? complementaires?|additional information"),
    REFERENCES(
            "references available upon request|references available on request|references sur demande|references|recommandations|referees|recommendations",
            "references?\\b|recommandations|referees"),
    CONTACT(
            "contact|contacts|coordonnees|mes coordonnees|informations personnelles|infos personnelles|infos|etat civil|me contacter"
                    + "|me joindre|contactez-moi|contact details|personal details|personal information|contact information|get in touch"
                    + "|contact me|reach me|details",
            "contact|coordonnees|informations? personnel|infos? perso|etat civil|joindre|get in touch|personal (?:details|information)"),
    /** Headed, but by none of the words above: it ends the section before it. */
    OTHER("", "(?!)");

    private static final Pattern TO_VOLUNTEERING =
            Pattern.compile("experiences? .{0,20}(?:benevol|associati[fv]|volunt)");
    private static final Pattern TO_EDUCATION =
            Pattern.compile("parcours .{0,20}(?:scolaire|academique|universitaire|formation)|professional training");
    private static final Pattern TO_LANGUAGES =
            Pattern.compile("(?:competences?|skills?) .{0,12}(?:langues|linguistiques)|language skills?");
    private static final Pattern TO_PROJECTS = Pattern.compile("realisations personnelles|experiences? projets?");
    private static final Pattern TO_INTERESTS = Pattern.compile("activites .{0,6}extra");

    private final Set<String> headings;
    private final Set<String> closed;
    private final Pattern stems;

    SectionKind(String headings, String stems) {
        this.headings = headings.isEmpty() ? Set.of() : Set.of(headings.split("\\|"));
        this.closed = Set.copyOf(Arrays.stream(headings.split("\\|"))
                .map(SectionKind::close)
                .filter(heading -> heading.length() > 5)
                .toList());
        this.stems = Pattern.compile("\\b(?:" + stems + ")");
    }

    public boolean isHeaded(String folded) {
        return headings.contains(folded);
    }

    /** Whether it is a heading once the spaces are taken out, as of letters set apart. */
    boolean isHeadedClosed(String folded) {
        return closed.contains(close(folded));
    }

    private static String close(String text) {
        return text.replaceAll("[ '-]", "");
    }

    /** Whether a heading of this kind begins the text, followed by other words. */
    public boolean begins(String folded) {
        return headings.stream().anyMatch(heading -> folded.startsWith(heading + " "));
    }

    /** The kind that the words of a heading speak of: that of the first one that speaks of any. */
    static Optional<Speaking> spokenOf(String folded) {
        if (TO_VOLUNTEERING.matcher(folded).find()) {
            return Optional.of(new Speaking(VOLUNTEERING, 0));
        }
        if (TO_EDUCATION.matcher(folded).find()) {
            return Optional.of(new Speaking(EDUCATION, 0));
        }
        if (TO_LANGUAGES.matcher(folded).find()) {
            return Optional.of(new Speaking(LANGUAGES, 0));
        }
        if (TO_PROJECTS.matcher(folded).find()) {
            return Optional.of(new Speaking(PROJECTS, 0));
        }
        if (TO_INTERESTS.matcher(folded).find()) {
            return Optional.of(new Speaking(INTERESTS, 0));
        }
        Optional<Speaking> first = Optional.empty();
        for (var kind : values()) {
            var matcher = kind.stems.matcher(folded);
            if (matcher.find() && first.filter(f -> f.at() <= matcher.start()).isEmpty()) {
                first = Optional.of(new Speaking(kind, matcher.start()));
            }
        }
        return first;
    }

    /** A kind, and where in the text the word stands that speaks of it. */
    record Speaking(SectionKind kind, int at) {}
}
