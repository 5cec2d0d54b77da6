package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.crypto.BlindIndex;
import fr.phoenix.persistence.crypto.DataKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.crypto.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which person and conversation an account belongs to. The account itself is stored as HMAC and ciphertext only. */
public final class Accounts {

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final PayloadCipher cipher;
    private final BlindIndex index;

    public Accounts(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher, BlindIndex index) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.cipher = cipher;
        this.index = index;
    }

    /** Whom an account leads to. */
    public record Home(ConversationId conversation, PersonId person) {}

    /** 32 bytes that stand for the account. */
    public byte[] indexOf(Account account) {
        return index.of(account);
    }

    /** The account's home, made in the caller's transaction when there is none. Two that race agree on one. */
    Home homeOf(Account account) {
        return find(account).orElseGet(() -> {
            lock(account);
            return find(account).orElseGet(() -> begin(account));
        });
    }

    /** Until the caller's transaction ends, nobody else finds a home for this account. */
    public void lock(Account account) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:account)")
                .param("account", ByteBuffer.wrap(indexOf(account)).getLong())
                .query((_, _) -> true)
                .single();
    }

    public Optional<Home> find(Account account) {
        return jdbc.sql("""
                        SELECT conversation_id, person_id FROM channel_account
                        WHERE channel = :channel AND account = :account""")
                .param("channel", account.channel().code())
                .param("account", indexOf(account))
                .query((row, _) -> new Home(
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .optional();
    }

    private Home begin(Account account) {
        var home = new Home(new ConversationId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
        var key = keys.create(home.person());
        jdbc.sql("INSERT INTO conversation (id, person_id, channel) VALUES (:id, :person, :channel)")
                .param("id", home.conversation().value())
                .param("person", home.person().value())
                .param("channel", account.channel().code())
                .update();
        add(account, home, key);
        return home;
    }

    /** Lets a new account in, in the caller's transaction. */
    public void add(Account account, Home home, DataKey key) {
        jdbc.sql("""
                        INSERT INTO channel_account (channel, account, person_id, conversation_id, key_version, enc)
                        VALUES (:channel, :account, :person, :conversation, :keyVersion, :enc)""")
                .param("channel", account.channel().code())
                .param("account", indexOf(account))
                .param("person", home.person().value())
                .param("conversation", home.conversation().value())
                .param("keyVersion", key.version())
                .param("enc", seal(key, home, account))
                .update();
    }

    /** Takes all accounts of one home to another, whose person's key is given, in the caller's transaction. */
    public void moveAll(Home from, Home to, DataKey key) {
        var sealed = jdbc.sql("""
                        SELECT channel, person_id, conversation_id, enc FROM channel_account
                        WHERE conversation_id = :conversation FOR UPDATE""")
                .param("conversation", from.conversation().value())
                .query((row, _) -> SealedAccount.of(row))
                .list();
        sealed.stream().map(this::open).flatMap(Optional::stream).forEach(account -> move(account, to, key));
    }

    private void move(Account account, Home to, DataKey key) {
        jdbc.sql("""
                        UPDATE channel_account
                        SET person_id = :person, conversation_id = :conversation, key_version = :keyVersion, enc = :enc
                        WHERE channel = :channel AND account = :account""")
                .param("channel", account.channel().code())
                .param("account", indexOf(account))
                .param("person", to.person().value())
                .param("conversation", to.conversation().value())
                .param("keyVersion", key.version())
                .param("enc", seal(key, to, account))
                .update();
    }

    private byte[] seal(DataKey key, Home home, Account account) {
        var place = Place.account(account.channel(), home.conversation());
        return cipher.seal(key, place, account.id().getBytes(StandardCharsets.UTF_8));
    }

    /** Where to write to somebody who did not write just now: Telegram when they are there, where they wrote last. Nothing when all accounts are gone. */
    public Optional<Account> addressOf(ConversationId conversation) {
        return jdbc.sql("""
                        SELECT a.channel, a.person_id, a.conversation_id, a.enc FROM channel_account a
                        LEFT JOIN LATERAL (SELECT max(i.position) AS newest FROM inbox i
                                           WHERE i.conversation_id = a.conversation_id AND i.channel = a.channel
                                             AND i.account = a.account) last ON true
                        WHERE a.conversation_id = :conversation
                        ORDER BY a.channel = 'telegram' DESC, last.newest DESC NULLS LAST LIMIT 1""")
                .param("conversation", conversation.value())
                .query((row, _) -> SealedAccount.of(row))
                .optional()
                .flatMap(this::open);
    }

    /** The account behind a row; nothing when its person was just erased. */
    Optional<Account> open(SealedAccount sealed) {
        return keys.find(sealed.home().person()).map(key -> open(key, sealed));
    }

    private Account open(DataKey key, SealedAccount sealed) {
        var place = Place.account(sealed.channel(), sealed.home().conversation());
        return new Account(
                sealed.channel(),
                new String(cipher.open(key, place, sealed.enc().bytes()), StandardCharsets.UTF_8));
    }
}
