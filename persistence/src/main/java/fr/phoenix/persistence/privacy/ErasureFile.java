package fr.phoenix.persistence.privacy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The list of erasures outside of the database, which a restore does not take back: one line each, appended and never changed, with random
 * ids and the time. Only its owner may read it (0600). A line is on the disk when {@link #append} returns; half a line at the end, of a
 * crash, does not count.
 */
public final class ErasureFile {

    private final Path path;

    /** One conversation that went with its person. */
    public record Erasure(Instant at, UUID receipt, ConversationId conversation, PersonId person) {}

    public ErasureFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Oldest first; nothing when there is no file. Refuses a file that is something else with {@link UnusableErasureFile}. */
    public synchronized List<Erasure> read() {
        if (!exists()) {
            return List.of();
        }
        try {
            var text = Files.readString(path, StandardCharsets.US_ASCII);
            var erasures = new ArrayList<Erasure>();
            for (var line :
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                if (!line.isBlank()) {
                    erasures.add(erasure(line));
                }
            }
            return erasures;
        } catch (IOException e) {
            throw new UnusableErasureFile("The list of erasures " + path + " cannot be read.", e);
        }
    }

    private Erasure erasure(String line) {
        var parts = line.split(" ");
        try {
            return new Erasure(
                    Instant.parse(parts[0]),
                    UUID.fromString(parts[1]),
                    new ConversationId(UUID.fromString(parts[2])),
                    new PersonId(UUID.fromString(parts[3])));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new UnusableErasureFile(path + " is not a list of erasures.", e);
        }
    }

    public synchronized void append(List<Erasure> erasures) {
        if (erasures.isEmpty() && exists()) {
            return;
        }
        var lines = new StringBuilder();
        for (var erasure : erasures) {
            lines.append(erasure.at())
                    .append(' ')
                    .append(erasure.receipt())
                    .append(' ')
                    .append(erasure.conversation())
                    .append(' ')
                    .append(erasure.person())
                    .append('\n');
        }
        try (var channel = open()) {
            cutHalfALine(channel);
            var bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII));
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UnusableErasureFile("The list of erasures " + path + " cannot be written.", e);
        }
    }

    private FileChannel open() throws IOException {
        var ways = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return FileChannel.open(
                path, ways, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** Half a line was never confirmed, and comes again from the database. */
    private void cutHalfALine(FileChannel channel) throws IOException {
        var text = Files.readString(path, StandardCharsets.US_ASCII);
        channel.truncate(text.lastIndexOf('\n') + 1L);
    }
}
