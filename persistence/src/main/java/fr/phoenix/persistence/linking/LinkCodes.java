package fr.phoenix.persistence.linking;

import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.linking.LinkCode;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.linking.Links.Issued;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of codes, which holds their SHA-256: 80 random bits need no salt. In the caller's transaction. */
public final class LinkCodes {

    /** As long as Telegram may repeat the update that showed a code. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final JdbcClient jdbc;

    public LinkCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code as it is kept. */
    record Kept(
            Hash hash,
            ConversationId conversation,
            Instant expiresAt,
            Optional<Hash> shownBy,
            boolean used,
            boolean leftOne) {

        /** Whether this account may show it: nobody else did before. */
        boolean isFor(byte[] account) {
            return shownBy.filter(by -> !by.equals(Hash.of(account))).isEmpty();
        }

        boolean endedBy(Instant now) {
            return !now.isBefore(expiresAt);
        }
    }

    /** Bytes that stand for something, in hexadecimal. */
    record Hash(String hex) {

        static Hash of(byte[] bytes) {
            return new Hash(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    /** False when the conversation was erased. Of those that still count, the newest stay. */
    boolean add(ConversationId conversation, Issued issued, Instant now) {
        jdbc.sql("""
                DELETE FROM link_code WHERE code_hash IN (
                    SELECT code_hash FROM link_code
                    WHERE conversation_id = :conversation AND used_at IS NULL ORDER BY created_at DESC OFFSET :kept)
                """)
                .param("conversation", conversation.value())
                .param("kept", Links.MOST_OPEN - 1)
                .update();
        return jdbc.sql("""
                        INSERT INTO link_code (code_hash, conversation_id, created_at, expires_at)
                        SELECT :hash, id, :now, :expires FROM conversation WHERE id = :conversation
                        """)
                        .param("hash", hash(issued.code()))
                        .param("conversation", conversation.value())
                        .param("now", at(now))
                        .param("expires", at(issued.expiresAt()))
                        .update()
                == 1;
    }

    Optional<Kept> find(LinkCode code) {
        return jdbc.sql("SELECT * FROM link_code WHERE code_hash = :hash")
                .param("hash", hash(code))
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<Kept> lock(LinkCode code) {
        return lock(hash(code));
    }

    Optional<Kept> lock(Kept kept) {
        return lock(kept.hash().bytes());
    }

    private Optional<Kept> lock(byte[] hash) {
        return jdbc.sql("SELECT * FROM link_code WHERE code_hash = :hash FOR UPDATE")
                .param("hash", hash)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** The code that this account showed last. */
    Optional<Kept> keptFor(byte[] account) {
        return jdbc.sql("SELECT * FROM link_code WHERE shown_by = :account ORDER BY shown_at DESC LIMIT 1")
                .param("account", account)
                .query((row, _) -> kept(row))
                .optional();
    }

    void keepFor(Kept kept, byte[] account) {
        jdbc.sql("UPDATE link_code SET shown_by = :account, shown_at = clock_timestamp() WHERE code_hash = :hash")
                .param("account", account)
                .param("hash", kept.hash().bytes())
                .update();
    }

    void use(Kept kept, boolean leftOne, Instant now) {
        jdbc.sql("UPDATE link_code SET used_at = :now, left_one = :leftOne WHERE code_hash = :hash")
                .param("now", at(now))
                .param("leftOne", leftOne)
                .param("hash", kept.hash().bytes())
                .update();
    }

    void forgetOld(Instant now) {
        jdbc.sql("DELETE FROM link_code WHERE created_at < :old")
                .param("old", at(now.minus(REMEMBERED)))
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Hash.of(row.getBytes("code_hash")),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                shownBy(row.getBytes("shown_by")),
                row.getObject("used_at") != null,
                row.getBoolean("left_one"));
    }

    private static Optional<Hash> shownBy(byte @Nullable [] account) {
        return Optional.ofNullable(account).map(Hash::of);
    }

    private static byte[] hash(LinkCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.value().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
