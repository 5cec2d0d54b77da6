package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Inflates a DOCX once, part by part, and has every rule look at each: at most {@value #MOST_ENTRIES} parts, {@value #MOST_INFLATED} bytes
 * inflated, {@value #MOST_RATIO} times the file. The child reads the same parts in the same way.
 */
final class Archive {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_INFLATED = 60_000_000;
    private static final int MOST_RATIO = 100;

    /** Less than this may be any ratio: XML full of styles often is. */
    private static final int SMALL = 4_000_000;

    private static final int MOST_XML = 16_000_000;
    private static final int BEGINNING = 16;

    private final int size;
    private final List<PartRule> rules =
            List.of(new SafeNames(), new NoMacros(), new NoAttachments(), new NoDoctype(), new NoRemoteParts());
    private final byte[] buffer = new byte[8192];
    private long inflated;

    private Archive(int size) {
        this.size = size;
    }

    /** Why it is refused, if it is. */
    static Optional<Problem> problem(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            return new Archive(content.length).problem(zip);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Problem.BROKEN);
        }
    }

    private Optional<Problem> problem(ZipInputStream zip) throws IOException {
        boolean document = false;
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                return Optional.of(Problem.TOO_HEAVY);
            }
            var part = part(zip, entry);
            if (part.isEmpty()) {
                return Optional.of(Problem.TOO_HEAVY);
            }
            for (var rule : rules) {
                var problem = rule.judge(entry.getName(), part.get());
                if (problem.isPresent()) {
                    return problem;
                }
            }
            document |= entry.getName().equals("word/document.xml");
        }
        return document ? Optional.empty() : Optional.of(Problem.UNSUPPORTED);
    }

    /** All of an XML part, the beginning of another; nothing when it inflates to too much. */
    private Optional<byte[]> part(ZipInputStream zip, ZipEntry entry) throws IOException {
        var name = entry.getName();
        int most = name.endsWith(".xml") || name.endsWith(".rels") ? MOST_XML : BEGINNING;
        var kept = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            inflated += read;
            if (tooMuch() || (most == MOST_XML && kept.size() + read > most)) {
                return Optional.empty();
            }
            kept.write(buffer, 0, Math.min(read, most - Math.min(most, kept.size())));
        }
        return Optional.of(kept.toByteArray());
    }

    private boolean tooMuch() {
        return inflated > MOST_INFLATED || (inflated > SMALL && inflated > (long) size * MOST_RATIO);
    }
}
