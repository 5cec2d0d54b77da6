package fr.phoenix.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.persistence.Somebody;
import fr.phoenix.persistence.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every table that knows a person is exported and erased, or has its reason not to be: a new table fails here until somebody has decided.
 * A table knows a person when it has a column for one (a person, a conversation, a stream) or refers to a table that does.
 */
class PersonalTablesIT {

    /** Each table whose rows are handed over, and the part of the export that shows it. */
    private static final Map<String, String> EXPORTED = Map.of(
            "conversation", "conversation",
            "channel_account", "accounts",
            "event", "events",
            "inbox", "messages",
            "outbox", "replies",
            "file", "files",
            "web_session", "webSessions",
            "read_audit", "readBy");

    /** Each table whose rows are not handed over, and why. */
    private static final Map<String, String> NOT_EXPORTED = Map.of(
            "person_key", "a secret of the house that says nothing about the person; what it opens is exported",
            "llm_memo", "lives while a message is being answered; what became of it is in the events",
            "link_code", "a digest of a secret that joins another channel within ten minutes",
            "web_ticket", "a digest of a secret that opens a session once within a minute",
            "transcript_line", "made from the events, which are exported",
            "conversation_overview", "made from the events, which are exported",
            "reminder_task", "when to wake for a reminder that is planned in the events, which are exported",
            "erasure_ledger", "has rows of erased persons alone, who have nothing left to export");

    /** Each table that still knows an erased person, and until when. */
    private static final Map<String, String> NOT_ERASED = Map.of(
            "event", "nobody can open it; deleted by ErasedEvents after 7 days",
            "erasure_ledger", "random ids, by which an erasure is repeated after a restore");

    private static final String TABLES = """
            WITH RECURSIVE known(name) AS (
                SELECT c.table_name::text FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
                  AND c.column_name IN ('person_id', 'conversation_id', 'stream_id')
                UNION
                SELECT DISTINCT k.conrelid::regclass::text FROM pg_constraint k
                JOIN known ON k.confrelid = known.name::regclass WHERE k.contype = 'f')
            SELECT name FROM known""";

    private final Store store = Store.empty();

    @AfterEach
    void close() {
        store.close();
    }

    private Set<String> tables() {
        var tables = new TreeSet<>(store.jdbc.sql(TABLES).query(String.class).list());
        tables.add("conversation");
        return tables;
    }

    private long rows(String table) {
        return store.jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    @Test
    void everyTableThatKnowsAPersonIsExportedOrHasAReason() {
        var decided = new TreeSet<>(EXPORTED.keySet());
        decided.addAll(NOT_EXPORTED.keySet());

        assertThat(decided).hasSize(EXPORTED.size() + NOT_EXPORTED.size());
        assertThat(tables()).isEqualTo(decided);
    }

    @Test
    void whatIsExportedIsThere() {
        var somebody = new Somebody(store);

        var export = new String(store.personalData.export(somebody.conversation, 1_000_000), StandardCharsets.UTF_8);

        var conversation =
                store.json.mapper().readTree(export).path("conversations").path(0);
        EXPORTED.forEach((table, part) -> {
            assertThat(rows(table)).as(table).isPositive();
            assertThat(conversation.path(part).isEmpty()
                            && conversation.path(part).asString("").isEmpty())
                    .as(part)
                    .isFalse();
        });
        assertThat(conversation.path("messages")).hasSize((int) rows("inbox"));
        assertThat(conversation.path("replies")).hasSize((int) rows("outbox"));
        assertThat(conversation.path("events")).hasSize((int) rows("event"));
        assertThat(conversation.path("consents").path(0).path("purpose").asString())
                .isEqualTo("coach-review");
        assertThat(conversation.path("consents").path(0).path("textVersion").asString())
                .isEqualTo("1");
        assertThat(conversation.path("consents").path(0).path("at").asString()).isNotBlank();
        assertThat(conversation.path("readBy").path(0).path("coach").asString()).isEqualTo("Amina");
        assertThat(export).contains(Somebody.WORDS, Somebody.REPLY, somebody.account.id(), "lettre.txt", "cv.txt");
        System.out.printf(
                "export: %d of %d tables that know a person, the others with a reason; %d bytes%n",
                EXPORTED.size(), tables().size(), export.length());
    }

    @Test
    void anErasureLeavesNoRowBeyondThoseWithAReason() {
        var somebody = new Somebody(store);
        var full = new ArrayList<>(tables());
        full.remove("erasure_ledger");
        assertThat(full).allSatisfy(table -> assertThat(rows(table)).as(table).isPositive());

        store.personalData.erase(somebody.conversation);

        var left = tables().stream().filter(table -> rows(table) > 0).toList();
        assertThat(left).containsExactlyInAnyOrderElementsOf(NOT_ERASED.keySet());
        assertThat(store.erasedEvents.purge(java.time.Duration.ZERO)).isPositive();
        assertThat(rows("event")).isZero();
    }

    @Test
    void nothingElseKnowsTheConversation() {
        var somebody = new Somebody(store);
        store.personalData.erase(somebody.conversation);

        assertThat(columnsWith(somebody.conversation.toString()))
                .containsExactlyInAnyOrder("event.stream_id", "erasure_ledger.conversation_id");
    }

    /** Every column of every table, whatever it is called, that holds this id. */
    private List<String> columnsWith(String id) {
        return store.jdbc.sql("""
                        SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
                        JOIN information_schema.tables t USING (table_schema, table_name)
                        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type IN ('uuid', 'text')""").query(String.class).list().stream()
                .filter(column -> store.jdbc
                        .sql("SELECT EXISTS (SELECT FROM %s WHERE %s::text = :id)"
                                .formatted(column.split("\\.")[0], column.split("\\.")[1]))
                        .param("id", id)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
