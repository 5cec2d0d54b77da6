package fr.phoenix.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.phoenix.persistence.crypto.BlindIndex;
import fr.phoenix.persistence.crypto.MasterKey;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.eventlog.Accounts;
import fr.phoenix.persistence.eventlog.ArrivedMessages;
import fr.phoenix.persistence.eventlog.Claims;
import fr.phoenix.persistence.eventlog.EventTypes;
import fr.phoenix.persistence.eventlog.GroupCommit;
import fr.phoenix.persistence.eventlog.InboxRows;
import fr.phoenix.persistence.eventlog.JdbcConversationLog;
import fr.phoenix.persistence.eventlog.JdbcFiles;
import fr.phoenix.persistence.eventlog.JdbcInbox;
import fr.phoenix.persistence.eventlog.JdbcOutbox;
import fr.phoenix.persistence.eventlog.StoredJson;
import fr.phoenix.persistence.eventlog.TimeOrderedIds;
import fr.phoenix.persistence.eventlog.TurnRows;
import fr.phoenix.persistence.eventlog.TurnWriter;
import fr.phoenix.persistence.privacy.ErasedEvents;
import fr.phoenix.persistence.privacy.JdbcPersonalData;
import fr.phoenix.persistence.privacy.PersonExport;
import fr.phoenix.persistence.projection.EventReader;
import fr.phoenix.persistence.projection.Projector;
import fr.phoenix.persistence.projection.TranscriptRows;
import fr.phoenix.persistence.readmodel.Transcripts;
import fr.phoenix.persistence.session.LettuceSessions;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the service's memory on the shared servers; several stand for several instances. */
public final class Store implements AutoCloseable {

    public static final InstantSource CLOCK = InstantSource.system();
    public static final MasterKey MASTER_KEY = MasterKey.parse("cGhvZW5peC10ZXN0cy1tYXN0ZXIta2V5LTMyLWJ5dGU=", "tests");

    private final HikariDataSource pool;
    public final JdbcClient jdbc;
    public final TransactionTemplate transactions;
    public final PersonKeys keys;
    public final PayloadCipher cipher;
    public final StoredJson json = new StoredJson();
    public final EventTypes types = new EventTypes(json);
    public final JdbcFiles files;
    public final JdbcInbox inbox;
    public final TimeOrderedIds ids;
    public final TurnRows turnRows;
    public final TurnWriter writer;
    public final GroupCommit commit;
    public final JdbcConversationLog log;
    public final JdbcOutbox outbox;
    public final LettuceSessions sessions;
    public final JdbcPersonalData personalData;
    public final ErasedEvents erasedEvents;
    public final Projector projector;
    public final Transcripts transcripts;

    private Store(RedisClient redis) {
        var settings = new HikariConfig();
        settings.setDataSource(Servers.database());
        settings.setMaximumPoolSize(12);
        pool = new HikariDataSource(settings);
        jdbc = JdbcClient.create(pool);
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        var random = new SecureRandom();
        var index = new BlindIndex(MASTER_KEY);
        ids = new TimeOrderedIds(CLOCK, random);
        keys = new PersonKeys(jdbc, MASTER_KEY, CLOCK);
        cipher = new PayloadCipher(random);
        var accounts = new Accounts(jdbc, keys, cipher, index);
        files = new JdbcFiles(jdbc, keys, cipher);
        var inboxRows = new InboxRows(keys, cipher, index, json);
        var arrived = new ArrivedMessages(jdbc, accounts, inboxRows, files);
        var claims = new Claims(jdbc, transactions, accounts, inboxRows, arrived, ids, CLOCK);
        inbox = new JdbcInbox(jdbc, transactions, accounts, files, inboxRows, claims, ids);
        writer = new TurnWriter(jdbc, arrived, files);
        commit = new GroupCommit(transactions, writer);
        turnRows = new TurnRows(cipher, types, arrived, ids);
        log = new JdbcConversationLog(jdbc, turnRows, commit, keys, cipher, types, new SimpleMeterRegistry());
        outbox = new JdbcOutbox(jdbc, accounts, keys, cipher, json);
        sessions = new LettuceSessions(redis, keys, cipher, json, CLOCK);
        var export = new PersonExport(jdbc, log, inbox, outbox, files, types, json, CLOCK);
        personalData = new JdbcPersonalData(jdbc, transactions, keys, sessions, export, CLOCK);
        erasedEvents = new ErasedEvents(jdbc);
        var reader = new EventReader(jdbc, keys, cipher, types);
        projector = new Projector(jdbc, transactions, reader, new TranscriptRows(jdbc, cipher, json));
        transcripts = new Transcripts(jdbc, keys, cipher, json);
    }

    /** An instance on the shared servers. */
    public static Store open() {
        return new Store(Servers.redis());
    }

    /** An instance with a Redis of its own. */
    public static Store open(RedisClient redis) {
        return new Store(redis);
    }

    /** An instance on an emptied database. */
    public static Store empty() {
        var store = open();
        store.jdbc
                .sql(
                        "TRUNCATE event, inbox, outbox, file, channel_account, conversation, person_key, erasure_ledger CASCADE")
                .update();
        store.jdbc.sql("UPDATE projection_checkpoint SET position = 0").update();
        return store;
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
