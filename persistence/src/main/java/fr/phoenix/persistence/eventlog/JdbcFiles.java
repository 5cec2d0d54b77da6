package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in the table {@code file}, name and content sealed. */
public final class JdbcFiles implements Files {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;

    /** Where a file came from. */
    enum Origin {
        UPLOADED,
        MADE
    }

    private record Sealed(PersonId person, String mediaType, SealedBytes name, SealedBytes content) {}

    public JdbcFiles(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
    }

    @Override
    public Optional<NewFile> find(ConversationId conversation, FileId file) {
        return jdbc.sql("""
                        SELECT c.person_id, f.media_type, f.name, f.content
                        FROM file f JOIN conversation c ON c.id = f.conversation_id
                        WHERE f.id = :file AND f.conversation_id = :conversation""")
                .param("file", file.value())
                .param("conversation", conversation.value())
                .query((row, _) -> new Sealed(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("media_type"),
                        new SealedBytes(row.getBytes("name")),
                        new SealedBytes(row.getBytes("content"))))
                .optional()
                .flatMap(row -> keys.find(row.person()).map(key -> open(key, conversation, file, row)));
    }

    private NewFile open(DataKey key, ConversationId conversation, FileId file, Sealed sealed) {
        var name = cipher.open(
                key, Place.fileName(conversation, file), sealed.name().bytes());
        var content = cipher.open(
                key, Place.fileContent(conversation, file), sealed.content().bytes());
        return new NewFile(file, new Words(new String(name, StandardCharsets.UTF_8)), sealed.mediaType(), content);
    }

    /** Stores a file in the caller's transaction. */
    void store(DataKey key, ConversationId conversation, NewFile file, Origin origin) {
        var name = file.name().text().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                        INSERT INTO file (id, conversation_id, origin, media_type, key_version, name, content)
                        VALUES (:id, :conversation, :origin, :mediaType, :keyVersion, :name, :content)""")
                .param("id", file.id().value())
                .param("conversation", conversation.value())
                .param("origin", origin.name())
                .param("mediaType", file.mediaType())
                .param("keyVersion", key.version())
                .param("name", cipher.seal(key, Place.fileName(conversation, file.id()), name))
                .param("content", cipher.seal(key, Place.fileContent(conversation, file.id()), file.content()))
                .update();
    }
}
