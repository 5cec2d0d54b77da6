package fr.phoenix.persistence.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Account;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Servers;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Another master key in the place of the old one, on a database of its own. */
class MasterKeyRotationIT {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKey old = MasterKey.random(RANDOM);
    private final MasterKey next = MasterKey.random(RANDOM);
    private final DataSource database = Servers.migrated("rotation");

    @Test
    void theNewKeyReadsEverythingAndFindsEveryAccountWhereItWas() {
        var telegram = Messages.somebody(Channel.TELEGRAM);
        var web = Messages.somebody(Channel.WEB);
        ConversationId first;
        ConversationId second;
        try (var store = Store.on(database, old)) {
            first = Messages.say(store, Messages.typed(telegram, "un", "Bonjour"), "Bonjour à vous");
            second = Messages.say(store, Messages.opened(web), "Bienvenue");

            assertThat(rotation(store).rotate(old, next)).isEqualTo(2);
        }

        assertThatThrownBy(() -> Store.on(database, old))
                .isInstanceOf(UnusableMasterKey.class)
                .hasMessageContaining("not the one this database was written with");
        try (var store = Store.on(database, next)) {
            assertThat(store.log.read(first, 0)).hasSize(3);
            assertThat(store.outbox.after(second, 0, 10)).hasSize(1);
            assertThat(store.inbox.accept(Messages.typed(telegram, "un", "Bonjour"), List.of()))
                    .isInstanceOf(Inbox.Receipt.Repeated.class);
            assertThat(Messages.say(store, Messages.typed(telegram, "Et maintenant ?"), "Continuons"))
                    .isEqualTo(first);
            assertThat(store.log.read(first, 0)).hasSize(5);
        }
    }

    @Test
    void moreThanOneBatchIsWrappedAnew() {
        try (var store = Store.on(database, old)) {
            var persons = new ArrayList<DataKey>();
            for (int i = 0; i < 2_001; i++) {
                persons.add(store.keys.create(new PersonId(UUID.randomUUID())));
            }

            assertThat(rotation(store).rotate(old, next)).isEqualTo(2_001);

            var again = new PersonKeys(store.jdbc, next, Store.CLOCK);
            assertThat(persons)
                    .allSatisfy(key -> assertThat(again.find(key.person()))
                            .hasValueSatisfying(
                                    found -> assertThat(found.secret()).isEqualTo(key.secret())));
        }
    }

    @Test
    void aRotationThatBreaksOffHasChangedNothing() {
        var telegram = Messages.somebody(Channel.TELEGRAM);
        try (var store = Store.on(database, old)) {
            var conversation = Messages.say(store, Messages.typed(telegram, "Bonjour"), "Bonjour à vous");
            for (int i = 0; i < 1_500; i++) {
                store.keys.create(new PersonId(UUID.randomUUID()));
            }
            var damaged = new UUID(-1, -1);
            store.jdbc
                    .sql("INSERT INTO person_key (person_id, key_version, wrapped) VALUES (:last, 1, '\\x00')")
                    .param("last", damaged)
                    .update();
            var before = wrapped(store);

            assertThatThrownBy(() -> rotation(store).rotate(old, next)).isInstanceOf(UnusableMasterKey.class);

            assertThat(wrapped(store)).isEqualTo(before);
            try (var again = Store.on(database, old)) {
                assertThat(again.log.read(conversation, 0)).hasSize(3);
                assertThat(Messages.say(again, Messages.typed(telegram, "Encore"), "Oui"))
                        .isEqualTo(conversation);
            }
        }
    }

    @Test
    void anInstanceThatWasLeftOnTheOldKeyAddsNobody() {
        try (var store = Store.on(database, old)) {
            rotation(store).rotate(old, next);

            assertThatThrownBy(
                            () -> store.inbox.accept(Messages.opened(Messages.somebody(Channel.TELEGRAM)), List.of()))
                    .isInstanceOf(UnusableMasterKey.class)
                    .hasMessageContaining("was rotated");
            assertThat(wrapped(store)).isEmpty();
        }
    }

    @Test
    void aServiceThatIsConnectedIsSeen() throws Exception {
        try (var store = Store.on(database, old)) {
            assertThat(rotation(store).servicesRunning()).isZero();
            var service = (PGSimpleDataSource) Servers.existing("rotation");
            service.setApplicationName("phoenix");

            try (var connection = service.getConnection()) {
                assertThat(connection.isValid(5)).isTrue();
                assertThat(new MasterKeyRotation(store.owner, store.transactions).servicesRunning())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void onlyTheDatabasesOwnKeyIsReplacedAndOnlyByAnother() {
        try (var store = Store.on(database, old)) {
            assertThatThrownBy(() -> rotation(store).rotate(next, MasterKey.random(RANDOM)))
                    .hasMessageContaining("not the one this database was written with");
            assertThatThrownBy(() -> rotation(store).rotate(old, old)).hasMessageContaining("is the present one");
        }
    }

    @Test
    void aDatabaseFromBeforeKeepsFindingItsAccountsAlsoAfterARotation() {
        var account = Messages.somebody(Channel.TELEGRAM);
        ConversationId conversation;
        try (var store = Store.on(database, old)) {
            conversation = Messages.say(store, message(account), "Bonjour");
            store.jdbc
                    .sql("UPDATE channel_account SET account = :derived")
                    .param("derived", asItUsedToBe(account))
                    .update();
            store.jdbc.sql("DELETE FROM index_key").update();
        }
        try (var upgraded = Store.on(database, old)) {
            assertThat(Messages.say(upgraded, message(account), "Encore")).isEqualTo(conversation);
            rotation(upgraded).rotate(old, next);
        }
        try (var rotated = Store.on(database, next)) {
            assertThat(Messages.say(rotated, message(account), "Toujours")).isEqualTo(conversation);
        }
    }

    private byte[] asItUsedToBe(Account account) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(old.derive("account index", "HmacSHA256"));
            return mac.doFinal((account.channel().code() + "|" + account.id()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void instancesThatStartAtOnceAgreeOnTheIndex() throws Exception {
        var account = Messages.somebody(Channel.TELEGRAM);
        try (var store = Store.on(database, old);
                var threads = Executors.newFixedThreadPool(4)) {
            store.jdbc.sql("DELETE FROM index_key").update();
            Callable<String> start = () -> HexFormat.of()
                    .formatHex(BlindIndex.open(store.jdbc, store.transactions, old, RANDOM)
                            .of(account));
            var indexes = new ArrayList<String>();
            for (var future : threads.invokeAll(List.of(start, start, start, start))) {
                indexes.add(future.get());
            }

            assertThat(indexes).hasSize(4).containsOnly(indexes.getFirst());
            assertThat(start.call()).isEqualTo(indexes.getFirst());
        }
    }

    private static MasterKeyRotation rotation(Store store) {
        return new MasterKeyRotation(store.jdbc, store.transactions);
    }

    private static Message message(Account account) {
        return Messages.typed(account, "Bonjour");
    }

    private static List<String> wrapped(Store store) {
        return store.jdbc
                .sql("SELECT encode(wrapped, 'hex') FROM person_key ORDER BY person_id")
                .query(String.class)
                .list();
    }
}
