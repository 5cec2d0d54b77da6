package fr.phoenix.dialogs.cv.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of telephones as they are written: French ones in pairs, with or without +33 and (0), international ones behind a plus,
 * British and North American ones in their groups; behind a label ("Tél.", "Mobile") any of 8 to 15 figures.
 */
final class Phones {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/])(?:(?:\\+|00)33[ .-]{0,2}(?:\\(0\\)[ .-]{0,2})?|0)[1-9](?:[ .-]{0,3}\\d{2}){4}(?![\\d/])"
                    + "|(?<!\\d)(?:\\+|00(?=[1-9]))(?!33)\\d{1,3}(?:[ .()/-]{0,3}\\d){6,12}(?!\\d)"
                    + "|(?<![\\d/.-])\\(?0\\d{2,4}\\)?[ .-]\\d{3,4}[ .-]?\\d{3,4}(?![\\d/])"
                    + "|(?<![\\d/.-])0\\d{9,10}(?!\\d)"
                    + "|(?<![\\d/.-])(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])\\d{3}[ .-]\\d{4}(?![\\d/])");
    private static final Pattern LABELLED = Pattern.compile(
            "\\b(?:t[ée]l(?:[ée]phone)?s?|phone|mobile|portable|cell|gsm|fixe|m|p|t)\\b ?\\.? ?:? ?(?<number>\\+?\\(?\\d(?:[ .()/-]{0,2}\\d){7,14})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 400;

    private Phones() {}

    static Optional<String> in(String line) {
        var text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        var number = NUMBER.matcher(text);
        if (number.find()) {
            return Optional.of(number.group());
        }
        var labelled = LABELLED.matcher(text);
        return labelled.find() && Period.in(labelled.group("number")).isEmpty()
                ? Optional.of(labelled.group("number"))
                : Optional.empty();
    }
}
