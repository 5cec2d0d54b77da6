package fr.phoenix.bot.documents.corpus;

import fr.phoenix.dialogs.cv.reading.SectionKind;
import fr.phoenix.dialogs.documents.Resume.Dates;
import java.util.Locale;

/** The words around a CV's facts: headings and dates, in the forms that people use. One instance words one CV, alike all through. */
final class Wording {

    private static final String[] FRENCH = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };
    private static final String[] FRENCH_SHORT = {
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."
    };
    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Look look;
    private final int dates;
    private final int heading;
    private final String now;
    private final String dash;
    private final boolean capital;

    Wording(Look look) {
        this.look = look;
        dates = look.pick(9);
        heading = look.pick(6);
        now = look.pick(
                look.french()
                        ? "aujourd’hui|à ce jour|présent|en cours|ce jour|maintenant"
                        : "Present|present|now|today|current");
        dash = look.pick(" – | - |-| – | — ");
        capital = look.pick(2) == 0;
    }

    boolean yearsOnly() {
        return dates == 2;
    }

    String heading(SectionKind kind) {
        var words = look.pick(look.french() ? french(kind) : english(kind));
        return switch (heading) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> words + (look.french() ? " :" : ":");
            case 2 -> spaced(words.toUpperCase(Locale.ROOT));
            case 3 -> "• " + words.toUpperCase(Locale.ROOT);
            default -> words;
        };
    }

    private static String spaced(String words) {
        return words.replace(" ", "   ").replaceAll("(?<=\\S)(?=\\S)", " ");
    }

    private static String french(SectionKind kind) {
        return switch (kind) {
            case PROFILE ->
                "Profil|À propos|Qui suis-je ?|Mon projet|Présentation|Profil professionnel|En quelques mots|Objectif";
            case EXPERIENCE ->
                "Expériences professionnelles|Expérience|Parcours professionnel|Mon parcours|Expériences|Carrière|Mes expériences|Emplois occupés|Expérience professionnelle|Où j’ai travaillé";
            case EDUCATION ->
                "Formation|Formations|Diplômes|Diplômes & certificats|Études et diplômes|Parcours scolaire|Formations et diplômes|Formation initiale et continue|Cursus";
            case SKILLS ->
                "Compétences|Compétences clés|Ce que je sais faire|Savoir-faire|Atouts|Mes compétences|Compétences techniques|Outils et compétences|Points forts";
            case LANGUAGES -> "Langues|Langues parlées|Langues étrangères|Mes langues";
            case CERTIFICATIONS ->
                "Certifications|Permis et habilitations|Certifications et habilitations|Habilitations|Permis & certifications";
            case PROJECTS -> "Projets|Projets personnels|Réalisations personnelles";
            case VOLUNTEERING -> "Bénévolat|Engagements|Vie associative|Engagement associatif";
            case INTERESTS -> "Centres d’intérêt|Loisirs|Passions|Centres d'intérêts|Et aussi…|Hobbies";
            case CONTACT -> "Contact|Coordonnées|Me contacter|Mes coordonnées";
            case REFERENCES -> "Références";
            case OTHER -> "Mobilité";
        };
    }

    private static String english(SectionKind kind) {
        return switch (kind) {
            case PROFILE -> "Profile|Summary|About me|Professional summary|Personal statement|Objective";
            case EXPERIENCE ->
                "Experience|Work experience|Employment history|Professional experience|Where I’ve worked|Career history|Work history";
            case EDUCATION ->
                "Education|Education & training|Education and qualifications|Academic background|Qualifications";
            case SKILLS -> "Skills|Key skills|Core competencies|What I’m good at|Technical skills|Skills & tools";
            case LANGUAGES -> "Languages|Languages spoken|Language skills";
            case CERTIFICATIONS -> "Certifications|Certificates|Licenses & certifications|Licences and certificates";
            case PROJECTS -> "Projects|Side projects|Personal projects";
            case VOLUNTEERING -> "Volunteering|Volunteer experience|Community involvement";
            case INTERESTS -> "Interests|Hobbies|Hobbies and interests|Outside work";
            case CONTACT -> "Contact|Contact details|Get in touch";
            case REFERENCES -> "References";
            case OTHER -> "Mobility";
        };
    }

    /** The dates as this CV writes them. */
    String dates(String start, String end) {
        if (end.isEmpty()) {
            return single(start);
        }
        var from = date(start);
        if (end.equals("now")) {
            boolean since = now.equals("en cours") || dates == 5;
            return since ? capital((look.french() ? "depuis " : "since ") + from) : capital(from) + dash() + now;
        }
        var until = date(end);
        if (dates == 3) {
            return look.french() ? capital("de " + from + " à " + until) : from + " to " + until;
        }
        return capital(from) + dash() + until;
    }

    private String dash() {
        return dates == 7 ? " → " : dates == 6 || dates == 8 ? " – " : dash;
    }

    private String single(String date) {
        if (date.length() == 4 && look.french() && dates == 4) {
            return date + " (6 mois)";
        }
        return date.length() == 4 && look.french() && dates == 5 ? capital("été " + date) : capital(date(date));
    }

    private String capital(String text) {
        return capital ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String date(String date) {
        if (date.length() == 4 || yearsOnly()) {
            return date.substring(0, 4);
        }
        var year = date.substring(0, 4);
        int month = Integer.parseInt(date.substring(5));
        return switch (dates) {
            case 1 -> "%02d/%s".formatted(month, year);
            case 6 -> "%02d.%s".formatted(month, year);
            case 8 -> "%02d/%s".formatted(month, year.substring(2));
            case 4, 7 -> (look.french() ? FRENCH_SHORT[month - 1] : ENGLISH[month - 1].substring(0, 3)) + " " + year;
            default -> (look.french() ? FRENCH : ENGLISH)[month - 1] + " " + year;
        };
    }

    /** What the dates say as this CV writes them: a CV that gives years only says no month. */
    Dates truth(String start, String end) {
        if (start.isEmpty()) {
            return Dates.UNKNOWN;
        }
        var from = yearsOnly() ? start.substring(0, 4) : start;
        if (end.equals("now")) {
            return new Dates(from, "", true);
        }
        var until = end.isEmpty() ? from : yearsOnly() ? end.substring(0, 4) : end;
        return new Dates(from, until, false);
    }
}
