package fr.phoenix.persistence;

import fr.phoenix.persistence.coach.Coaches;
import fr.phoenix.persistence.crypto.BlindIndex;
import fr.phoenix.persistence.crypto.MasterKey;
import fr.phoenix.persistence.crypto.MasterKeyFile;
import fr.phoenix.persistence.crypto.MasterKeyRotation;
import fr.phoenix.persistence.crypto.PayloadCipher;
import fr.phoenix.persistence.crypto.PersonKeys;
import fr.phoenix.persistence.eventlog.Accounts;
import fr.phoenix.persistence.eventlog.ArrivedMessages;
import fr.phoenix.persistence.eventlog.Claims;
import fr.phoenix.persistence.eventlog.EventTypes;
import fr.phoenix.persistence.eventlog.EveryConversation;
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
import fr.phoenix.persistence.readmodel.Transcripts;
import fr.phoenix.persistence.retention.Retention;
import fr.phoenix.persistence.session.LettuceLimits;
import fr.phoenix.persistence.session.LettuceSessions;
import fr.phoenix.persistence.session.LettuceTokenBudgets;
import fr.phoenix.persistence.websession.WebSessions;
import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes every port of {@code dialogs} that remembers something. Needs as beans what Boot makes of a {@code DataSource}, a
 * {@link RedisClient} and an {@link InstantSource}.
 */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
@EnableConfigurationProperties(PersistenceProperties.class)
public class PersistenceConfiguration {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Bean
    MasterKey masterKey(PersistenceProperties properties, Environment environment) {
        boolean ownDatabase =
                !environment.getProperty("spring.datasource.url", "").isBlank();
        return MasterKeyFile.choose(
                properties.ownMasterKeyFile(), properties.generatedMasterKeyFile(), ownDatabase, RANDOM);
    }

    @Bean
    WebSessions webSessions(JdbcClient jdbc, InstantSource clock) {
        return new WebSessions(jdbc, clock, RANDOM);
    }

    @Bean
    Coaches coaches(JdbcClient jdbc, TransactionTemplate transactions, InstantSource clock) {
        return new Coaches(jdbc, transactions, clock, RANDOM);
    }

    @Bean
    PersonKeys personKeys(JdbcClient jdbc, MasterKey master, InstantSource clock) {
        return new PersonKeys(jdbc, master, clock);
    }

    @Bean
    PayloadCipher payloadCipher() {
        return new PayloadCipher(RANDOM);
    }

    @Bean
    BlindIndex blindIndex(JdbcClient jdbc, TransactionTemplate transactions, MasterKey master) {
        return BlindIndex.open(jdbc, transactions, master, RANDOM);
    }

    @Bean
    MasterKeyRotation masterKeyRotation(JdbcClient jdbc, TransactionTemplate transactions) {
        return new MasterKeyRotation(jdbc, transactions);
    }

    @Bean
    StoredJson storedJson() {
        return new StoredJson();
    }

    @Bean
    EventTypes eventTypes(StoredJson json) {
        return new EventTypes(json);
    }

    @Bean
    TimeOrderedIds timeOrderedIds(InstantSource clock) {
        return new TimeOrderedIds(clock, RANDOM);
    }

    @Bean
    Accounts accounts(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher, BlindIndex index) {
        return new Accounts(jdbc, keys, cipher, index);
    }

    @Bean
    JdbcFiles files(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher) {
        return new JdbcFiles(jdbc, keys, cipher);
    }

    @Bean
    InboxRows inboxRows(BlindIndex index, PersonKeys keys, PayloadCipher cipher, StoredJson json) {
        return new InboxRows(keys, cipher, index, json);
    }

    @Bean
    ArrivedMessages arrivedMessages(JdbcClient jdbc, Accounts accounts, InboxRows rows, JdbcFiles files) {
        return new ArrivedMessages(jdbc, accounts, rows, files);
    }

    @Bean
    JdbcInbox inbox(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Accounts accounts,
            JdbcFiles files,
            InboxRows rows,
            ArrivedMessages arrived,
            TimeOrderedIds ids,
            InstantSource clock) {
        var claims = new Claims(jdbc, transactions, accounts, rows, arrived, ids, clock);
        return new JdbcInbox(jdbc, transactions, accounts, files, rows, claims, ids);
    }

    @Bean
    JdbcConversationLog conversationLog(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PersonKeys keys,
            PayloadCipher cipher,
            EventTypes types,
            ArrivedMessages arrived,
            TimeOrderedIds ids,
            JdbcFiles files,
            ObjectProvider<MeterRegistry> meters) {
        var commit = new GroupCommit(transactions, new TurnWriter(jdbc, arrived, files));
        var rows = new TurnRows(cipher, types, arrived, ids);
        return new JdbcConversationLog(
                jdbc, rows, commit, keys, cipher, types, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    JdbcLinks links(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Accounts accounts,
            PersonKeys keys,
            BlindIndex index,
            InstantSource clock) {
        var crossing = new Crossing(jdbc, accounts, keys);
        var tries = new LinkTries(jdbc, index);
        return new JdbcLinks(transactions, new LinkCodes(jdbc), tries, accounts, crossing, clock, RANDOM);
    }

    @Bean
    JdbcOutbox outbox(JdbcClient jdbc, Accounts accounts, PersonKeys keys, PayloadCipher cipher, StoredJson json) {
        return new JdbcOutbox(jdbc, accounts, keys, cipher, json);
    }

    @Bean
    JdbcModelMemo modelMemo(JdbcClient jdbc, PersonKeys keys, PayloadCipher cipher) {
        return new JdbcModelMemo(jdbc, keys, cipher);
    }

    @Bean
    LettuceLimits limits(RedisClient redis, InstantSource clock) {
        return new LettuceLimits(redis, clock);
    }

    @Bean
    LettuceTokenBudgets tokenBudgets(RedisClient redis, InstantSource clock) {
        return new LettuceTokenBudgets(redis, clock);
    }

    @Bean
    LettuceSessions sessions(
            RedisClient redis, PersonKeys keys, PayloadCipher cipher, StoredJson json, InstantSource clock) {
        return new LettuceSessions(redis, keys, cipher, json, clock);
    }

    @Bean
    Erasures erasures(JdbcClient jdbc, TransactionTemplate transactions, PersonKeys keys, LettuceSessions sessions) {
        return new Erasures(jdbc, transactions, keys, sessions);
    }

    @Bean
    JdbcPersonalData personalData(
            JdbcClient jdbc,
            PersonKeys keys,
            PayloadCipher cipher,
            Erasures erasures,
            JdbcConversationLog log,
            JdbcInbox inbox,
            JdbcOutbox outbox,
            JdbcFiles files,
            EventTypes types,
            StoredJson json,
            InstantSource clock) {
        var rows = new ExportedRows(jdbc, keys, cipher);
        var export = new PersonExport(jdbc, rows, log, inbox, outbox, files, types, json, clock);
        return new JdbcPersonalData(jdbc, erasures, export, clock);
    }

    @Bean
    Retention retention(JdbcClient jdbc, Erasures erasures, PersistenceProperties properties, InstantSource clock) {
        return new Retention(jdbc, erasures, properties.retention(), clock);
    }

    @Bean
    ErasedEvents erasedEvents(JdbcClient jdbc) {
        return new ErasedEvents(jdbc);
    }

    @Bean
    Projector projector(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PersonKeys keys,
            PayloadCipher cipher,
            EventTypes types,
            StoredJson json) {
        var reader = new EventReader(jdbc, keys, cipher, types);
        return new Projector(jdbc, transactions, reader, new TranscriptRows(jdbc, cipher, json));
    }

    @Bean
    EveryConversation everyConversation(JdbcClient jdbc, JdbcConversationLog log) {
        return new EveryConversation(jdbc, log);
    }

    @Bean
    Transcripts transcripts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            PersonKeys keys,
            PayloadCipher cipher,
            EventTypes types,
            StoredJson json) {
        var consent = new ReviewConsent(jdbc, keys, cipher, types);
        return new Transcripts(jdbc, transactions, consent, keys, cipher, json);
    }
}
