package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the heads of courses are made of: diplomas and schools, in French and English. */
final class CourseWords implements Entries.HeadWords {

    static final CourseWords ALL = new CourseWords();

    private static final Pattern DIPLOMA = Pattern.compile(
            "\\b(?:programme grande ecole|bac|baccalaureat|bac\\+? ?\\d|bac pro|bts|btsa|dut|but|cap|capa|bep|bepa|bp|bpjeps|bafa|bafd|brevet|licence|master|mastere|maitrise|doctorat|phd|deug|deust"
                    + "|dess|dea|du\\b|diu|daeu|dees|deis|dnmade|dnsep|dnap|dma|titre|certificat|certification|certificate|cqp|mba|bsc|ba|bcom|beng|llb|llm|msc|ma|meng|bed|pgce"
                    + "|degree|bachelor|bachelier|associate|a-levels?|gcses?|ged|diploma|diplome|deaes|deas|deap|ide|formation|bootcamp|vae|ingenieur|prepa|classe preparatoire"
                    + "|mention complementaire|seconde|terminale|abitur|matura|hnd|hnc|nvq|btec|foundation|apprenticeship|capes|capeps|capet|agregation|concours"
                    + "|caces|habilitation|module|stage|national senior certificate|leaving certificate|ensino|laurea|licenciatura|magister|erasmus|bpa|bprea|staps|meef"
                    + "|wset|tosa|toeic|pix|mooc)\\b");
    private static final Pattern SCHOOL = Pattern.compile(
            "\\b(?:lycee|universit|univ\\b|ecole|institut|iut|iae|iep|cfa|cfppa|greta|afpa|cned|cnam|college|faculte|fac\\b|campus|academie|academy|school|insa|essec|hec|esc|ifsi|ifas|irtess"
                    + "|irts|simplon|openclassrooms|wild code|le wagon|la plateforme|centre de formation|centre|mfr|maison familiale|chambre|compagnons|sorbonne|polytech|supinfo|epitech|ensam"
                    + "|haute ecole|conservatoire|promotrans|aftral|inhni|instituto|escola|escuela|uniwersytet|universidade|universidad|technical|institute|coursera|udemy|fondation|organisme"
                    + "|groupe|inp|imt|ens\\b|ensa|cesi|cci|cma|ensup|mbway|isc|iseg|igs|pigier|cefiac|staps)");
    private static final Pattern BODY = Pattern.compile(
            "^(?:mention|option|specialite|major|minor|memoire|sujet|matieres|modules|relevant|dissertation|thesis|projet|obtenu|grade|gpa|honou?rs|programme|contenu)\\b.*");

    /** "CAP Cuisine Lycée Savoie": the school in other type behind the diploma, which a line of text does not show. */
    private static final Pattern SCHOOL_BEHIND = Pattern.compile(
            "(?<!\\b(?:d[eu’']|des|de la|de l[’']|en|à|l[’']|la|le|par|of|at|the|in|from|&|et|and|-|–)) (?=(?:Universit[ée]|University|Lycée|École|Institut|Collège|College|Faculté"
                    + "|CFA|GRETA|Greta|AFPA|Afpa|IUT|IFSI|IFAS|CNED|Cnam|CNAM|INSA)\\b \\p{L})");

    private CourseWords() {}

    @Override
    public int apart(String text) {
        var matcher = SCHOOL_BEHIND.matcher(text);
        return opens(text)
                        && matcher.find()
                        && text.substring(0, matcher.start()).contains(" ")
                ? matcher.start()
                : 0;
    }

    @Override
    public boolean isBody(String text) {
        return BODY.matcher(Folded.of(text)).matches();
    }

    @Override
    public boolean opens(String text) {
        var matcher = DIPLOMA.matcher(Folded.of(text));
        return matcher.find() && matcher.start() == 0;
    }

    @Override
    public double what(String text) {
        var matcher = DIPLOMA.matcher(Folded.of(text));
        if (!matcher.find()) {
            return text.split(" ").length > 2 && !text.equals(text.toUpperCase(Locale.ROOT)) ? 0.3 : 0;
        }
        return matcher.start() == 0 ? 3 : 1.2;
    }

    @Override
    public double at(String text) {
        var matcher = SCHOOL.matcher(Folded.of(text));
        double score = 0;
        if (matcher.find()) {
            score += matcher.start() == 0 ? 3 : 2;
        }
        score -= BODY.matcher(Folded.of(text)).matches() ? 3 : 0;
        return score
                + (text.matches("\\p{Lu}{2,8}(?: .*)?") ? 0.6 : 0)
                - (Character.isLowerCase(text.codePointAt(0)) ? 0.5 : 0);
    }
}
