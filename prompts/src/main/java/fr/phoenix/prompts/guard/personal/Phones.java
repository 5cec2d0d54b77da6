package fr.phoenix.prompts.guard.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phone numbers: French ones in their usual groupings, international ones after {@code +} or {@code 00}, British and American ones as they are written at home. Limits: other national forms, extensions, numbers in words; short numbers such as 3114 are
 * nobody's.
 */
final class Phones implements Recogniser {

    private static final Pattern PHONE = Pattern.compile("(?<![\\d+.,/-])(?<!\\d )(?:"
            + "(?:\\+|00 ?)33[ .-]?(?:\\(0\\)[ .-]?|0)?[1-9](?:[ .-]?\\d){8}"
            + "|0[1-9](?:([ .-]|)\\d{2}(?:\\1\\d{2}){3}|(?:/\\d{2}){4}| \\d{3} \\d{3} \\d{2}| \\d{8})"
            + "|(?:\\+|00(?=[1-9]\\d ?\\d))[1-9]\\d{0,2}(?:[ .-]?\\(0\\))?(?:[ .-]?\\(?\\d\\)?){7,12}"
            + "|07\\d{3} ?\\d{3} ?\\d{3}|0[12]\\d{1,3} \\d{3,4} \\d{3,4}"
            + "|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}"
            + ")(?!\\d|[ .,/-]\\d{2}(?!\\d))");

    @Override
    public Stream<Finding> in(String text) {
        return PHONE.matcher(text).results().map(match -> Finding.of(Kind.TEL, text, match.start(), match.end()));
    }
}
