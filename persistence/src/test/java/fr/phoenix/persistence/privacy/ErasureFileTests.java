package fr.phoenix.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.privacy.ErasureFile.Erasure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureFileTests {

    @TempDir
    Path directory;

    private ErasureFile file;

    @BeforeEach
    void name() {
        file = new ErasureFile(directory.resolve("elsewhere").resolve("erasures.list"));
    }

    @Test
    void whatWasAppendedIsReadAgainAndForItsOwnerAlone() throws Exception {
        var one = erasure();
        var two = erasure();

        assertThat(file.read()).isEmpty();
        file.append(List.of(one));
        file.append(List.of(two));

        assertThat(file.read()).containsExactly(one, two);
        assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void halfALineOfACrashIsNoErasureAndIsWrittenOver() throws Exception {
        var one = erasure();
        var two = erasure();
        file.append(List.of(one));
        Files.writeString(file.path(), "2026-11-22T19:03:04Z 8f1c", StandardOpenOption.APPEND);

        assertThat(file.read()).containsExactly(one);
        file.append(List.of(two));

        assertThat(file.read()).containsExactly(one, two);
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        file.append(List.of());
        Files.writeString(file.path(), "receipt_id,conversation_id\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(UnusableErasureFile.class)
                .hasMessageContaining("is not a list of erasures");
    }

    private static Erasure erasure() {
        return new Erasure(
                Instant.parse("2026-11-22T19:03:04.123456Z"),
                UUID.randomUUID(),
                new ConversationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()));
    }
}
