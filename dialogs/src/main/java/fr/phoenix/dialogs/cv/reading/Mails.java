package fr.phoenix.dialogs.cv.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of mail; one that the edge of a column broke after a dot, a hyphen or an at sign is put together. */
final class Mails {

    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,24}");
    private static final Pattern BEGUN =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{0,64}(?:[._-]|@|@[\\p{L}\\p{N}.-]{0,63}[.-])$");
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{L}\\p{N}._%+@-]{2,80}$");

    private Mails() {}

    static Optional<Found> in(List<CvLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var text = line.text();
            if (i + 1 < lines.size() && BEGUN.matcher(text).find()) {
                var next = lines.get(i + 1).text();
                var begun = text.substring(text.lastIndexOf(' ') + 1);
                if (GOES_ON.matcher(next).matches()
                        && MAIL.matcher(begun + next).matches()) {
                    return Optional.of(new Found(begun + next, line));
                }
            }
            if (text.indexOf('@') > 0) {
                var mail = MAIL.matcher(text);
                if (mail.find()) {
                    return Optional.of(new Found(mail.group(), line));
                }
            }
        }
        return Optional.empty();
    }
}
