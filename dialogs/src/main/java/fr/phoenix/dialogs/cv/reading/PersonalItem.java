package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.lexicon.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What no recruiter needs, and on which the French Code du travail, article L1132-1, forbids to decide. Names the wording key
 * {@code cv.personal.<code>}.
 */
public enum PersonalItem {
    BIRTH(
            "\\bne(?:\\(e\\)|e)? (?:le|en) \\d|date de naissance|\\bdate of birth\\b|\\bborn (?:on|in)\\b|\\bd\\.?o\\.?b\\.?\\b"
                    + "|\\bage ?:? ?\\d{2}\\b|^\\D{0,30}\\b[1-8]\\d (?:ans|years old)(?! d| of| en| dans| a )"),
    FAMILY(
            "situation (?:familiale|maritale|matrimoniale)|\\bcelibataire\\b|\\bmarie(?:e|\\(e\\))?\\b(?! le| la)|\\bpacse|\\bdivorce"
                    + "|\\bveu(?:f|ve)\\b|marital status|\\b(?:\\d|un|une|deux|trois|quatre) enfants?(?=$|[ ,.;)|-]*$| a charge)"
                    + "|\\bmarried\\b"),
    NATIONALITY("\\bnationalite\\b|\\bnationality\\b|de nationalite"),
    PHOTO("^photo(?:graphie)?(?: d'identite)?$|\\[photo\\]|insert photo"),
    NIR(
            "(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?!\\d)|numero de securite sociale"),
    ADDRESS(
            "\\b\\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av\\.|boulevard|bd|chemin|impasse|allee|place|route|quai|cours)\\b");

    private final Pattern pattern;

    PersonalItem(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A kind of item, and where it first stands. */
    public record At(PersonalItem item, CvLine line) {}

    /** Each kind at most once, in the order of this list. */
    public static List<At> in(CvDocument document) {
        var items = new ArrayList<At>();
        for (var item : values()) {
            document.lines().stream()
                    .filter(line -> item.stands(line.text()))
                    .findFirst()
                    .ifPresent(line -> items.add(new At(item, line)));
        }
        return items;
    }

    public static boolean any(String text) {
        for (var item : values()) {
            if (item.stands(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(String text) {
        return pattern.matcher(Folded.of(text).strip()).find();
    }
}
