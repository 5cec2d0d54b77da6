package fr.phoenix.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.coach.Coach;
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
import fr.phoenix.persistence.eventlog.JdbcModelMemo;
import fr.phoenix.persistence.eventlog.JdbcOutbox;
import fr.phoenix.persistence.eventlog.StoredJson;
import fr.phoenix.persistence.eventlog.TimeOrderedIds;
import fr.phoenix.persistence.eventlog.TurnRows;
import fr.phoenix.persistence.eventlog.TurnWriter;
import fr.phoenix.persistence.linking.Crossing;
import fr.phoenix.persistence.linking.JdbcLinks;
import fr.phoenix.persistence.linking.LinkCodes;
import fr.phoenix.persistence.linking.LinkTries;
import fr.phoenix.persistence.privacy.ErasedEvents;
import fr.phoenix.persistence.privacy.Erasures;
import fr.phoenix.persistence.privacy.ExportedRows;
import fr.phoenix.persistence.privacy.JdbcPersonalData;
import fr.phoenix.persistence.privacy.PersonExport;
import fr.phoenix.persistence.projection.EventReader;
import fr.phoenix.persistence.projection.Projector;
import fr.phoenix.persistence.projection.TranscriptRows;
import fr.phoenix.persistence.readmodel.ReviewConsent;
import fr.phoenix.persistence.readmodel.Transcript;
import fr.phoenix.persistence.readmodel.TranscriptLine;
import fr.phoenix.persistence.readmodel.Transcripts;
import fr.phoenix.persistence.session.LettuceSessions;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One instance of the service's memory on the shared servers; several stand for several instances. */
public final class Store implements AutoCloseable {

    public static final InstantSource CLOCK = InstantSource.system();
    public static final MasterKey MASTER_KEY = MasterKey.parse("cGhvZW5peC10ZXN0cy1tYXN0ZXIta2V5LTMyLWJ5dGU=", "tests");

    public static final Coach COACH = new Coach(new UUID(7, 7), "Amina", "amina@example.org", "{none}");

    private final HikariDataSource pool;

    /** As the role that the service acts as. */
    public final JdbcClient jdbc;

    /** As the owner of the tables. */
    public final JdbcClient owner;

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
    public final JdbcModelMemo memo;
    public final Accounts accounts;
    public final BlindIndex index;
    public final LettuceSessions sessions;
    public final Erasures erasures;
    public final JdbcPersonalData personalData;
    public final ErasedEvents erasedEvents;
    public final Projector projector;
    public final Transcripts transcripts;

    private Store(RedisClient redis, DataSource database, MasterKey master, InstantSource clock) {
        var settings = new HikariConfig();
        settings.setDataSource(database);
        settings.setMaximumPoolSize(12);
        settings.setConnectionInitSql("SELECT act_as_app()");
        pool = new HikariDataSource(settings);
        jdbc = JdbcClient.create(pool);
        owner = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        var random = new SecureRandom();
        index = BlindIndex.open(jdbc, transactions, master, random);
        ids = new TimeOrderedIds(clock, random);
        keys = new PersonKeys(jdbc, master, clock);
        cipher = new PayloadCipher(random);
        accounts = new Accounts(jdbc, keys, cipher, index);
        files = new JdbcFiles(jdbc, keys, cipher);
        var inboxRows = new InboxRows(keys, cipher, index, json);
        var arrived = new ArrivedMessages(jdbc, accounts, inboxRows, files);
        var claims = new Claims(jdbc, transactions, accounts, inboxRows, arrived, ids, clock);
        inbox = new JdbcInbox(jdbc, transactions, accounts, files, inboxRows, claims, ids);
        writer = new TurnWriter(jdbc, arrived, files);
        commit = new GroupCommit(transactions, writer);
        turnRows = new TurnRows(cipher, types, arrived, ids);
        log = new JdbcConversationLog(jdbc, turnRows, commit, keys, cipher, types, new SimpleMeterRegistry());
        memo = new JdbcModelMemo(jdbc, keys, cipher);
        outbox = new JdbcOutbox(jdbc, accounts, keys, cipher, json);
        sessions = new LettuceSessions(redis, keys, cipher, json, clock);
        var export = new PersonExport(
                jdbc, new ExportedRows(jdbc, keys, cipher), log, inbox, outbox, files, types, json, clock);
        erasures = new Erasures(jdbc, transactions, keys, sessions);
        personalData = new JdbcPersonalData(jdbc, erasures, export, clock);
        erasedEvents = new ErasedEvents(jdbc);
        var reader = new EventReader(jdbc, keys, cipher, types);
        projector = new Projector(jdbc, transactions, reader, new TranscriptRows(jdbc, cipher, json));
        var consent = new ReviewConsent(jdbc, keys, cipher, types);
        transcripts = new Transcripts(jdbc, transactions, consent, keys, cipher, json);
    }

    /** The connections of this instance, as the role that the service acts as. */
    public DataSource connections() {
        return pool;
    }

    /** The links of this instance, by another clock. */
    public JdbcLinks links(InstantSource clock) {
        var crossing = new Crossing(jdbc, accounts, keys);
        var tries = new LinkTries(jdbc, index);
        return new JdbcLinks(transactions, new LinkCodes(jdbc), tries, accounts, crossing, clock, new SecureRandom());
    }

    /** An instance on the shared servers. */
    public static Store open() {
        return open(CLOCK);
    }

    /** An instance with a clock of its own. */
    public static Store open(InstantSource clock) {
        return new Store(Servers.redis(), Servers.database(), MASTER_KEY, clock);
    }

    /** An instance with a Redis of its own. */
    public static Store open(RedisClient redis) {
        return new Store(redis, Servers.database(), MASTER_KEY, CLOCK);
    }

    /** An instance on a database of its own, under a master key of its own. */
    public static Store on(DataSource database, MasterKey master) {
        return new Store(Servers.redis(), database, master, CLOCK);
    }

    /** An instance on an emptied database. */
    public static Store empty() {
        var store = open();
        store.owner
                .sql(
                        "TRUNCATE event, inbox, outbox, file, channel_account, conversation, person_key, erasure_ledger, link_try CASCADE")
                .update();
        store.jdbc.sql("UPDATE projection_checkpoint SET position = 0").update();
        return store;
    }

    /** What a coach who opens the conversation reads; nothing when they may not. */
    public List<TranscriptLine> lines(ConversationId conversation) {
        return transcripts.open(COACH, conversation).map(Transcript::lines).orElse(List.of());
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
