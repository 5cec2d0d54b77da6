package fr.phoenix.dialogs.cv;

import fr.phoenix.dialogs.cv.reading.Contact;
import fr.phoenix.dialogs.cv.reading.PersonalItem;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody says is wrong with what was read: “mon téléphone est le 06 12 34 56 78”, “titre : aide-soignante”, “my name is Léa Roy”.
 * A complaint without the right value (“mon nom est mal lu”) corrects nothing.
 */
final class FieldCorrection {

    private static final int LONGEST = 90;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE =
            "^(?:non,? ?|no,? ?)?(?:(?:corrige[rz]?|correct|change[rz]?)\\s+)?(?:(?:mon|ma|mes|my|le|la|l['’]|the)\\s*)?";
    private static final String JOINT =
            "\\s*(?:[:=]|c['’]est|est plut[oô]t|est|is|,? ?plut[oô]t|should be|doit [eê]tre|devrait [eê]tre)\\s*(?:(?:le|la|l['’]|the|au)\\s+)?";
    private static final String PHONE_NAMES =
            "t[ée]l[ée]phone|t[ée]l|num[ée]ro(?: de t[ée]l[ée]phone)?|portable|phone(?: number)?|mobile";
    private static final String MAIL_NAMES = "e-?mail|mail|adresse (?:e-?mail|mail)|courriel|email address";
    private static final Pattern PHONE_NAMED = Pattern.compile("\\b(?:" + PHONE_NAMES + ")\\b", FLAGS);
    private static final Pattern MAIL_NAMED = Pattern.compile("\\b(?:" + MAIL_NAMES + ")\\b", FLAGS);
    private static final Map<String, Pattern> FIELDS = fields();
    private static final Pattern COMPLAINT = Pattern.compile(
            "^(?:pas|mal|n['’]|faux|fausse|bonn?e?\\b|incorrect|erron|manquant|absent|illisible|oubli|wrong|not|missing|incorrect|misspelt|de |du |d['’]|des )",
            FLAGS);

    private FieldCorrection() {}

    private static Map<String, Pattern> fields() {
        var fields = new LinkedHashMap<String, Pattern>();
        fields.put(
                Corrected.NAME,
                Pattern.compile(
                        BEFORE + "(?:nom(?: et pr[ée]nom| complet)?|pr[ée]nom et nom|full name|name)" + JOINT
                                + "(?<value>\\S.*)$|^je m['’]appelle (?<also>\\S.*)$",
                        FLAGS));
        fields.put(
                Corrected.TITLE,
                Pattern.compile(
                        BEFORE + "(?:titre|m[ée]tier(?: vis[ée])?|poste vis[ée]|title|job title|target job)" + JOINT
                                + "(?<value>\\S.*)$|^je vise (?:un poste d['’]|un poste de |le m[ée]tier d['’]|le m[ée]tier de )(?<also>\\S.*)$",
                        FLAGS));
        fields.put(
                Corrected.CITY,
                Pattern.compile(
                        BEFORE + "(?:ville|city|town)" + JOINT
                                + "(?<value>\\S.*)$|^(?:j['’]habite (?:[àa] )?|i live in )(?<also>\\S.*)$",
                        FLAGS));
        return fields;
    }

    /** The slot and the value, when the text names a field and gives a value that fits; a bare mail or phone names itself. */
    static Optional<Map<String, String>> read(String text) {
        var plain = text.strip();
        if (plain.length() > LONGEST + 40 || plain.contains("\n")) {
            return Optional.empty();
        }
        var mail = Contact.mail(plain).filter(found -> MAIL_NAMED.matcher(plain).find() || found.equals(plain));
        if (mail.isPresent()) {
            return Optional.of(Map.of(Corrected.MAIL, mail.get()));
        }
        var phone =
                Contact.phone(plain).filter(found -> PHONE_NAMED.matcher(plain).find() || found.equals(plain));
        if (phone.isPresent()) {
            return Optional.of(Map.of(Corrected.PHONE, phone.get()));
        }
        for (var field : FIELDS.entrySet()) {
            var match = field.getValue().matcher(plain);
            if (match.matches()) {
                return fitting(
                        field.getKey(),
                        Optional.ofNullable(match.group("value")).orElse(match.group("also")));
            }
        }
        return Optional.empty();
    }

    /** The value as it goes into the CV, if it can be one. */
    static Optional<Map<String, String>> fitting(String slot, String raw) {
        var whole = raw.strip().replaceAll("[.!;,]+$", "").replaceAll("\\s+", " ");
        return switch (slot) {
            case Corrected.MAIL -> Contact.mail(whole).map(mail -> Map.of(slot, mail));
            case Corrected.PHONE -> Contact.phone(whole).map(phone -> Map.of(slot, phone));
            default -> words(whole).map(value -> Map.of(slot, value));
        };
    }

    /** What stands behind the last colon: “mon nom est mal lu : Karim Bensaid”. */
    private static Optional<String> words(String whole) {
        var value = whole.substring(whole.lastIndexOf(':') + 1).strip();
        boolean fits = value.length() <= LONGEST
                && value.length() > 1
                && Spelling.hasLetters(value)
                && !value.contains("@")
                && !value.contains("?")
                && !COMPLAINT.matcher(value).find()
                && !PersonalItem.any(value);
        return fits
                ? Optional.of(value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1))
                : Optional.empty();
    }
}
