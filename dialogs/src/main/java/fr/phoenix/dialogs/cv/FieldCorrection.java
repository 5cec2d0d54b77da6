package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.flow.Spelling;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody says is wrong with what was read: “mon téléphone est le 06 12 34 56 78”, “titre : aide-soignante”, “my name is Léa Roy”. */
final class FieldCorrection {

    private static final String JOINT =
            "\\s*(?:[:=]|,|c['’]est|est|is|,? ?plut[oô]t|should be|doit [eê]tre|devrait [eê]tre)?\\s*(?:(?:le|la|l['’]|the|au)\\s+)?";
    private static final Map<String, Pattern> FIELDS = Map.of(
            Corrected.NAME, field("nom(?: et pr[ée]nom| complet)?|pr[ée]nom et nom|full name|name"),
            Corrected.TITLE, field("titre|m[ée]tier(?: vis[ée])?|poste(?: vis[ée])?|title|job title|target job"),
            Corrected.MAIL, field("e-?mail|mail|adresse (?:e-?mail|mail)|courriel|email address"),
            Corrected.PHONE,
                    field("t[ée]l[ée]phone|t[ée]l|num[ée]ro(?: de t[ée]l[ée]phone)?|portable|phone(?: number)?|mobile"),
            Corrected.CITY, field("ville|city|town"));
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[\\p{L}]{2,24}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .()-]{9,24}");
    private static final int LONGEST = 90;

    private FieldCorrection() {}

    private static Pattern field(String names) {
        return Pattern.compile(
                "^(?:non,? ?|no,? ?)?(?:(?:corrige[rz]?|correct|change[rz]?)\\s+)?(?:(?:mon|ma|mes|my|le|la|l['’]|the)\\s*)?(?:"
                        + names + ")\\b" + JOINT + "(?<value>\\S.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The slot and the value, when the text names a field and gives a value that fits; a bare mail or phone names itself. */
    static Optional<Map<String, String>> read(String text) {
        var plain = text.strip();
        if (plain.length() > LONGEST + 40 || plain.contains("\n")) {
            return Optional.empty();
        }
        if (MAIL.matcher(plain).matches()) {
            return Optional.of(Map.of(Corrected.MAIL, plain));
        }
        if (PHONE.matcher(plain).matches()) {
            return fitting(Corrected.PHONE, plain);
        }
        for (var slot : Corrected.ALL) {
            var match = FIELDS.getOrDefault(slot, MAIL).matcher(plain);
            if (match.matches()) {
                return fitting(slot, match.group("value"));
            }
        }
        return Optional.empty();
    }

    /** The value as it goes into the CV, if it can be one. */
    static Optional<Map<String, String>> fitting(String slot, String raw) {
        var value = raw.strip().replaceAll("[.!;,]+$", "").replaceAll("\\s+", " ");
        boolean fits = switch (slot) {
            case Corrected.MAIL -> MAIL.matcher(value).matches();
            case Corrected.PHONE ->
                PHONE.matcher(value).matches() && value.replaceAll("\\D", "").length() >= 9;
            default -> value.length() <= LONGEST && Spelling.hasLetters(value) && !value.contains("@");
        };
        return fits ? Optional.of(Map.of(slot, capital(value))) : Optional.empty();
    }

    private static String capital(String value) {
        return value.contains("@") ? value : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }
}
