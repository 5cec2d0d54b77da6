package fr.phoenix.persistence.privacy;

import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.persistence.Servers;
import fr.phoenix.persistence.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database as it was before an erasure, and what the file outside of it knows. Clones stand for restored dumps. */
class RestoreGuardIT {

    private static final String USED = "guard_used";
    private static final String RESTORED = "guard_restored";

    @TempDir
    Path directory;

    private ConversationId gone;
    private ConversationId stays;

    private ErasureFile file() {
        return new ErasureFile(directory.resolve("erasures.list"));
    }

    private static RestoreGuard guard(Store store, ErasureFile file) {
        return new RestoreGuard(store.jdbc, store.transactions, store.personalData, store.keys, file);
    }

    /** Talks, is backed up, and then somebody is erased. */
    @BeforeEach
    void useBackUpAndErase() {
        try (var store = Store.on(Servers.migrated(USED), Store.MASTER_KEY)) {
            var guard = guard(store, file());
            assertThat(guard.isOpen()).isTrue();
            gone = say(store, typed(somebody(Channel.TELEGRAM), "Bonjour"), "Bonjour");
            stays = say(store, typed(somebody(Channel.TELEGRAM), "Bonsoir"), "Bonsoir");
        }
        Servers.copy(USED, RESTORED);
        try (var store = Store.on(Servers.existing(USED), Store.MASTER_KEY)) {
            new RecordedErasures(store.personalData, guard(store, file())).erase(gone);
        }
        assertThat(file().read()).extracting(ErasureFile.Erasure::conversation).containsExactly(gone);
    }

    @Test
    void aRestoredDatabaseStaysClosedUntilTheErasuresWereDoneAgain() {
        try (var store = Store.on(Servers.existing(RESTORED), Store.MASTER_KEY)) {
            var guard = guard(store, file());
            assertThat(guard.isOpen()).isFalse();
            assertThat(guard.lookAgain()).isFalse();
            assertThat(store.log.read(gone, 0)).isNotEmpty();

            var command = guard(store, file());
            assertThat(command.replay(List.of(file()))).isEqualTo(1);

            assertThat(guard.lookAgain()).isTrue();
            assertErased(store);
            assertThat(guard(store, file()).isOpen()).isTrue();
            assertThat(file().read()).hasSize(1);
        }
    }

    @Test
    void aRestoredDatabaseWithoutTheFileStaysClosedToo() throws Exception {
        var kept = new ErasureFile(directory.resolve("kept-elsewhere.list"));
        Files.move(file().path(), kept.path());
        try (var store = Store.on(Servers.existing(RESTORED), Store.MASTER_KEY)) {
            var guard = guard(store, file());
            assertThat(guard.isOpen()).isFalse();
            assertThat(file().exists()).isFalse();

            assertThat(guard.replay(List.of(kept, file()))).isEqualTo(1);

            assertThat(guard.isOpen()).isTrue();
            assertErased(store);
            assertThat(file().read()).isEqualTo(kept.read());
        }
    }

    /** As {@code pg_restore --clean} does it: the tables are made anew, and tell of the time of the backup. */
    @Test
    void aDatabaseThatIsRestoredUnderTheRunningServiceClosesIt() {
        try (var store = Store.on(Servers.existing(USED), Store.MASTER_KEY)) {
            var guard = guard(store, file());
            assertThat(guard.isOpen()).isTrue();
            assertThat(guard.noticeRestore()).isFalse();

            store.owner.sql("ALTER TABLE erasure_ledger RENAME TO replaced").update();
            store.owner
                    .sql("CREATE TABLE erasure_ledger (LIKE replaced INCLUDING ALL)")
                    .update();
            store.owner
                    .sql("GRANT SELECT, INSERT ON erasure_ledger TO phoenix_app")
                    .update();

            assertThat(guard.noticeRestore()).isTrue();
            assertThat(guard.isOpen()).isFalse();
        }
    }

    /** As when the rows were put back into the database that is in use. */
    @Test
    void erasuresThatOnlyTheFileKnowsAreRepeatedAtTheStart() {
        try (var store = Store.on(Servers.existing(RESTORED), Store.MASTER_KEY)) {
            store.owner
                    .sql("UPDATE store_origin SET identity = (SELECT identity FROM store_identity())")
                    .update();

            assertThat(guard(store, file()).isOpen()).isTrue();

            assertErased(store);
            assertThat(store.personalData.erase(gone).id())
                    .isEqualTo(file().read().getFirst().receipt().toString());
        }
    }

    @Test
    void aStandbyThatTookOverIsServedUnlessTheFileKnowsLess() {
        try (var store = Store.on(Servers.existing(USED), Store.MASTER_KEY)) {
            store.owner.sql("UPDATE store_origin SET timeline = timeline - 1").update();
            var without = new ErasureFile(directory.resolve("absent.list"));

            assertThat(guard(store, without).isOpen()).isFalse();
            assertThat(guard(store, file()).isOpen()).isTrue();
        }
    }

    @Test
    void anotherInstancesErasuresReachTheFileOfThisOne() throws Exception {
        try (var store = Store.on(Servers.existing(USED), Store.MASTER_KEY)) {
            var here = new ErasureFile(directory.resolve("here.list"));
            var guard = guard(store, here);
            assertThat(here.read()).hasSize(1);

            store.personalData.erase(stays);
            guard.follow();

            assertThat(here.read())
                    .extracting(ErasureFile.Erasure::conversation)
                    .containsExactly(gone, stays);

            Files.delete(here.path());
            guard.follow();
            assertThat(here.read()).hasSize(2);
        }
    }

    private void assertErased(Store store) {
        assertThat(store.log.read(gone, 0)).isEmpty();
        assertThat(store.outbox.after(gone, 0, 10)).isEmpty();
        assertThat(store.jdbc
                        .sql("SELECT count(*) FROM person_key")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(store.log.read(stays, 0)).hasSize(3);
        assertThat(store.personalData.erase(gone).covered()).contains("key");
    }
}
