package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Document types and entities: no part of a DOCX has any, and they are how XML is made to grow or to fetch. UTF-16 is looked through too. */
final class NoDoctype implements PartRule {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Optional<Problem> judge(String name, byte[] content) {
        return has(content, DOCTYPE) || has(content, ENTITY) ? Optional.of(Problem.ACTIVE_CONTENT) : Optional.empty();
    }

    /** Zero bytes do not count. */
    private static boolean has(byte[] content, byte[] word) {
        int matched = 0;
        for (var b : content) {
            if (b == word[matched]) {
                matched++;
            } else if (b != 0) {
                matched = b == word[0] ? 1 : 0;
            }
            if (matched == word.length) {
                return true;
            }
        }
        return false;
    }
}
