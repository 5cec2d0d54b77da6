package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import fr.phoenix.dialogs.documents.Extract;
import fr.phoenix.dialogs.documents.Extract.PageSize;
import fr.phoenix.dialogs.documents.Extract.Trait;
import fr.phoenix.dialogs.documents.PlainText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parent and child say to each other: one head line, {@code TEXT <pages> <columns> <tables>} followed by the text in UTF-8, or
 * {@code PROBLEM <code>}. The parent trusts nothing of it: whatever does not fit is no reading.
 */
final class Findings {

    /** The longest text taken from a file, in UTF-16 units: some forty dense pages. */
    static final int MOST_TEXT = 100_000;

    /** The longest answer read from a child, in bytes. */
    static final int MOST_BYTES = 4 * MOST_TEXT + 100;

    private static final Pattern TEXT = Pattern.compile("TEXT (\\d{1,4}) ([1-9]) (true|false)");
    private static final Pattern PROBLEM = Pattern.compile("PROBLEM ([a-z-]{1,20})");

    private Findings() {}

    static byte[] encode(Reading reading) {
        var answer = switch (reading) {
            case Reading.Illegible illegible -> "PROBLEM " + illegible.problem().code() + "\n";
            case Reading.Legible legible ->
                head(legible.extract()) + legible.extract().text();
        };
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Extract extract) {
        return "TEXT " + extract.pages().size() + " " + extract.columns() + " "
                + extract.traits().contains(Trait.TABLES) + "\n";
    }

    /** The reading that the bytes stand for, if they keep to the form. */
    static Optional<Reading> decode(byte[] answer) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        int end = text.indexOf('\n');
        if (end < 0) {
            return Optional.empty();
        }
        var head = text.substring(0, end);
        var legible = TEXT.matcher(head);
        return legible.matches() ? legible(legible, text.substring(end + 1)) : illegible(head);
    }

    private static Optional<Reading> legible(Matcher head, String rest) {
        var text = PlainText.of(rest);
        if (text.isBlank() || text.length() > MOST_TEXT) {
            return Optional.empty();
        }
        return Optional.of(new Reading.Legible(extract(
                text,
                Integer.parseInt(head.group(1)),
                Integer.parseInt(head.group(2)),
                Boolean.parseBoolean(head.group(3)))));
    }

    static Extract extract(String text, int pages, int columns, boolean tables) {
        var plain = Extract.ofText(text);
        return new Extract(
                Collections.nCopies(pages, new PageSize(595, 842)),
                plain.lines(),
                plain.stream(),
                List.of(),
                columns,
                tables ? Set.of(Trait.TABLES) : Set.of());
    }

    private static Optional<Reading> illegible(String head) {
        var matcher = PROBLEM.matcher(head);
        if (matcher.matches()) {
            for (var problem : Problem.values()) {
                if (problem.code().equals(matcher.group(1))) {
                    return Optional.of(new Reading.Illegible(problem));
                }
            }
        }
        return Optional.empty();
    }
}
