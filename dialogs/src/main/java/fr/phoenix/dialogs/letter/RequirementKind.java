package fr.phoenix.dialogs.letter;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a requirement is asked about: a situation is told, a licence is held, a language is spoken. */
enum RequirementKind {
    SITUATION(""),
    LICENCE(
            "\\b(permis|caces|habilitation\\w*|fimo|fco|adr|carte professionnelle|certiphyto|driving licen[cs]e|licen[cs]e)\\b"),
    DIPLOMA(
            "\\b(diplômes?|diplômée?s?|bac|cap|bep|bts|but|dut|licence|master|niveau (scolaire|d['’]études)|titulaire|titre professionnel"
                    + "|certificat\\w*|certification|deaes|deas|degree|diploma|bachelor\\w*|qualification)\\b"),
    LANGUAGE(
            "\\b(anglais|espagnol|allemand|italien|arabe|portugais|chinois|néerlandais|langue des signes|lsf|english|french|spanish"
                    + "|german|italian|arabic|portuguese)\\b"),
    /** When and where one is free to work. */
    TIMES(
            "\\b(déplacements?|horaires|week-ends?|weekends?|disponib\\w+|véhicule|nuits?|dimanches?|samedis?|travel|nights?|shifts?|availab\\w+)\\b");

    private final Pattern pattern;

    RequirementKind(String words) {
        this.pattern = Pattern.compile("(?iU)" + words);
    }

    static RequirementKind of(String requirement) {
        for (var kind : new RequirementKind[] {LICENCE, DIPLOMA, LANGUAGE, TIMES}) {
            if (kind.pattern.matcher(requirement).find()) {
                return kind;
            }
        }
        return SITUATION;
    }

    /** Whether “yes” answers it. */
    boolean isYesOrNo() {
        return this != SITUATION;
    }

    /** For keys of the wording. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
