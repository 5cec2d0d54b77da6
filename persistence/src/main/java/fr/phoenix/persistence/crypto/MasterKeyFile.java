package fr.phoenix.persistence.crypto;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the master key is kept: a file the host names, or one that Phoenix makes for a try-out on its embedded database. */
public final class MasterKeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeyFile.class);

    private static final String HOW_TO = "Make one with: openssl rand -base64 32 > master.key,"
            + " keep it apart from the database, and set PHOENIX_MASTER_KEY_FILE to its path.";

    private final Path file;

    private MasterKeyFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** The key in the file; a missing, unreadable or malformed one is refused with a sentence. */
    private MasterKey read() {
        if (!Files.isRegularFile(file)) {
            throw new UnusableMasterKey("There is no master key file at " + file + ". " + HOW_TO);
        }
        try {
            return MasterKey.parse(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
        } catch (IOException e) {
            throw new UnusableMasterKey("The master key file " + file + " cannot be read.", e);
        }
    }

    /** The key in a file that the host names; refused with a sentence when it cannot be used. */
    public static MasterKey read(Path file) {
        return new MasterKeyFile(file).read();
    }

    /**
     * The key of the file that the host names. With none named, a generated one, which is fit for try-outs only: refused with a sentence
     * when the database is the host's own.
     */
    public static MasterKey choose(Optional<Path> named, Path generated, boolean ownDatabase, SecureRandom random) {
        if (named.isPresent()) {
            return new MasterKeyFile(named.get()).read();
        }
        if (ownDatabase) {
            throw new UnusableMasterKey("A database is configured but no master key. " + HOW_TO);
        }
        return new MasterKeyFile(generated).readOrGenerate(random);
    }

    /** When there is no file yet, makes one that only its owner can read (0600). */
    private MasterKey readOrGenerate(SecureRandom random) {
        if (!Files.exists(file)) {
            generate(random);
        }
        return read();
    }

    private void generate(SecureRandom random) {
        try {
            var directory = Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(directory, "master", ".key", ownerOnly());
            Files.writeString(draft, MasterKey.random(random).base64() + "\n", StandardCharsets.US_ASCII);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnusableMasterKey("The master key file " + file + " cannot be written.", e);
        }
        LOG.warn(
                "A master key was generated in {}. Without this file nothing stored can be read: back it up apart from the data.",
                file);
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
