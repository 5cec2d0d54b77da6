package fr.phoenix.prompts.guard.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also with "(at)", "[at]" or "arobase" for the sign. Limit: one whose dots are spelled too passes. */
final class Mails implements Recogniser {

    private static final Pattern MAIL = Pattern.compile(
            "(?i)[\\p{L}\\d._%+'-]{1,64}(?:@| ?\\(at\\) ?| ?\\[at] ?| arobase )[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,6}\\.\\p{L}{2,24}");

    @Override
    public Stream<Finding> in(String text) {
        return MAIL.matcher(text).results().map(match -> Finding.of(Kind.MAIL, text, match.start(), match.end()));
    }
}
