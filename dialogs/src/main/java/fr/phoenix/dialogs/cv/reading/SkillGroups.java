package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Skills;
import java.util.regex.Pattern;

/** What groups of skills are called when no colon sets the name apart: a word above its list, or in a column left of it. */
final class SkillGroups {

    private static final String ALONE =
            "langages?(?: de programmation)?|programming languages?|languages|outils|tools|logiciels|softwares?|frameworks?|bibliothèques"
                    + "|libraries|bases? de données|databases?|systèmes(?: d[’']exploitation)?|operating systems|méthodes|méthodologies?|methods"
                    + "|technologies|savoir-être|savoir-faire|soft skills|hard skills|qualités|divers|autres?|other";
    private static final Pattern LABEL =
            Pattern.compile("^(?:" + ALONE + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words that may be skills themselves stand here too: a known skill must follow them. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:" + ALONE
                    + "|cadres|cloud|conteneurs|containers|devops|ci/cd|infra(?:structure)?|web|back-?end|front-?end|bureautique|visualisation"
                    + "|data|systèmes et réseaux|réseaux?|tests?) +(?=[\\p{Lu}.])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SkillGroups() {}

    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** The list without the name of its group. "Web Design, Photoshop" keeps its first item: design is no tool of a group. */
    static String unlabelled(String text) {
        var beside = BESIDE.matcher(text);
        int comma = text.indexOf(',');
        if (!beside.find()
                || comma < beside.end()
                || !Character.isUpperCase(firstLetter(text.substring(beside.end())))) {
            return text;
        }
        var first = text.substring(beside.end(), comma);
        return first.split(" ").length <= 2 && !Skills.in(first).isEmpty() ? text.substring(beside.end()) : text;
    }

    private static int firstLetter(String text) {
        return text.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
    }
}
