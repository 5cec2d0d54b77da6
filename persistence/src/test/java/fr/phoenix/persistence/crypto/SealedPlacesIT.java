package fr.phoenix.persistence.crypto;

import static fr.phoenix.persistence.Messages.say;
import static fr.phoenix.persistence.Messages.somebody;
import static fr.phoenix.persistence.Messages.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.ConversationLog.Turn;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import fr.phoenix.persistence.Messages;
import fr.phoenix.persistence.Servers;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sealed bytes are worth something in their own row alone: swapped with those of any other row of the real tables, they do not open. */
class SealedPlacesIT {

    private static final String PLANTED = "Zéphyrine-Quasimodo-7321";

    private static Store store;
    private static ConversationId ada;
    private static ConversationId bea;

    /** A column of one row, chosen by a condition. */
    record Cell(String table, String column, String where) {

        byte[] read() {
            return store.owner
                    .sql("SELECT " + column + " FROM " + table + " WHERE " + where)
                    .query((row, _) -> row.getBytes(1))
                    .single();
        }

        void write(byte[] bytes) {
            int rows = store.owner
                    .sql("UPDATE " + table + " SET " + column + " = :bytes WHERE " + where)
                    .param("bytes", bytes)
                    .update();
            assertThat(rows).isEqualTo(1);
        }
    }

    record Swap(String name, Cell one, Cell other) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void talk() {
        store = Store.on(database(), Store.MASTER_KEY);
        store.owner
                .sql("ALTER TABLE event DISABLE TRIGGER event_is_append_only")
                .update();
        ada = conversation();
        bea = conversation();
        store.projector.catchUp();
    }

    private static DataSource database() {
        return Servers.migrated("places");
    }

    private static ConversationId conversation() {
        var account = somebody(Channel.TELEGRAM);
        var files = List.of(file(), file());
        store.inbox.accept(typed(account, PLANTED + " un"), files);
        say(store, typed(account, PLANTED + " deux"), PLANTED + " trois", PLANTED + " quatre");
        var conversation = say(store, typed(account, PLANTED + " cinq"), PLANTED + " six");
        agree(typed(account, PLANTED + " sept"));
        return conversation;
    }

    /** Lets coaches read. */
    private static void agree(Message message) {
        var accepted = Messages.accepted(store, message);
        var claimed = store.inbox.claim(accepted.conversation(), Messages.LEASE).orElseThrow();
        var agreed = new ConsentAnswered(Purpose.COACH_REVIEW, true, Purpose.COACH_REVIEW.textVersion());
        store.log.append(new Turn(claimed.claim(), claimed.received().id(), List.of(agreed), List.of()));
    }

    private static NewFile file() {
        return new NewFile(
                new FileId(UUID.randomUUID()),
                new Words(PLANTED + ".txt"),
                "text/plain",
                PLANTED.getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<Swap> swaps() {
        return Stream.of(
                new Swap("two events of one stream", event(ada, 1), event(ada, 2)),
                new Swap("events of two persons", event(ada, 2), event(bea, 2)),
                new Swap("two messages", inbox(ada, 0), inbox(ada, 1)),
                new Swap("messages of two persons", inbox(ada, 0), inbox(bea, 0)),
                new Swap("two replies", outbox(ada, 1), outbox(ada, 2)),
                new Swap("replies of two persons", outbox(ada, 1), outbox(bea, 1)),
                new Swap("a message and a reply", inbox(ada, 0), outbox(ada, 1)),
                new Swap("an event and a reply", event(ada, 3), outbox(ada, 1)),
                new Swap("the contents of two files", file(ada, "content", 0), file(ada, "content", 1)),
                new Swap("the names of two files", file(ada, "name", 0), file(ada, "name", 1)),
                new Swap("name and content of a file", file(ada, "name", 0), file(ada, "content", 0)),
                new Swap("files of two persons", file(ada, "content", 0), file(bea, "content", 0)),
                new Swap("two lines of a transcript", line(ada, 0), line(ada, 1)),
                new Swap("lines of two persons", line(ada, 0), line(bea, 0)),
                new Swap("a line and its event", line(ada, 0), event(ada, 2)),
                new Swap("two accounts", account(ada), account(bea)));
    }

    private static Cell event(ConversationId conversation, int version) {
        return new Cell("event", "payload", "stream_id = '" + conversation + "' AND version = " + version);
    }

    private static Cell inbox(ConversationId conversation, int index) {
        return nth("inbox", "payload", "position", conversation, index);
    }

    private static Cell outbox(ConversationId conversation, int seq) {
        return new Cell("outbox", "payload", "conversation_id = '" + conversation + "' AND seq = " + seq);
    }

    private static Cell file(ConversationId conversation, String column, int index) {
        return nth("file", column, "id", conversation, index);
    }

    private static Cell line(ConversationId conversation, int index) {
        return new Cell(
                "transcript_line",
                "body",
                "conversation_id = '" + conversation + "' AND version = (SELECT version FROM transcript_line"
                        + " WHERE conversation_id = '" + conversation + "' ORDER BY version OFFSET " + index
                        + " LIMIT 1)");
    }

    private static Cell account(ConversationId conversation) {
        return new Cell("channel_account", "enc", "conversation_id = '" + conversation + "'");
    }

    private static Cell nth(String table, String column, String order, ConversationId conversation, int index) {
        return new Cell(
                table,
                column,
                "id = (SELECT id FROM " + table + " WHERE conversation_id = '" + conversation + "' ORDER BY " + order
                        + " OFFSET " + index + " LIMIT 1)");
    }

    @ParameterizedTest
    @MethodSource("swaps")
    void swappedBytesDoNotOpen(Swap swap) {
        var one = swap.one().read();
        var other = swap.other().read();
        assertThatCode(SealedPlacesIT::readEverything).doesNotThrowAnyException();
        try {
            swap.one().write(other);
            swap.other().write(one);

            assertThatThrownBy(SealedPlacesIT::readEverything).isInstanceOf(UnreadablePayload.class);
        } finally {
            swap.one().write(one);
            swap.other().write(other);
        }
    }

    @ParameterizedTest
    @MethodSource("relabelled")
    void anEventUnderAnotherLabelDoesNotOpen(String column, String value, String was) {
        var where = " WHERE stream_id = '" + ada + "' AND version = 2";
        store.owner.sql("UPDATE event SET " + column + " = " + value + where).update();
        try {
            assertThatThrownBy(SealedPlacesIT::readEverything).isInstanceOf(UnreadablePayload.class);
        } finally {
            store.owner.sql("UPDATE event SET " + column + " = " + was + where).update();
        }
    }

    static Stream<Arguments> relabelled() {
        return Stream.of(
                Arguments.of("type", "'coach-asked'", "'message-received'"), Arguments.of("schema_version", "2", "1"));
    }

    private static void readEverything() {
        for (var conversation : List.of(ada, bea)) {
            assertThat(store.log.read(conversation, 0)).isNotEmpty();
            assertThat(store.inbox.messages(conversation, 0, 100)).isNotEmpty();
            assertThat(store.outbox.after(conversation, 0, 100)).isNotEmpty();
            assertThat(store.lines(conversation)).isNotEmpty();
            store.owner
                    .sql("SELECT id FROM file WHERE conversation_id = :id")
                    .param("id", conversation.value())
                    .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                    .list()
                    .forEach(file ->
                            assertThat(store.files.find(conversation, file)).isPresent());
        }
    }

    @Test
    void noTableHoldsWhatWasSaid() {
        assertThat(tables())
                .hasSizeGreaterThan(15)
                .allSatisfy(table ->
                        assertThat(textOf(table)).doesNotContain(PLANTED).doesNotContain(hex(PLANTED)));
        assertThat(textOf("flyway_schema_history")).contains("event store");
    }

    private static List<String> tables() {
        return store.owner
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query(String.class)
                .list();
    }

    /** Every column of every row as PostgreSQL writes it: bytes as hexadecimal digits. */
    private static String textOf(String table) {
        return store.owner
                .sql("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")
                .query(String.class)
                .single();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
