package fr.phoenix.persistence.golden;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.persistence.eventlog.EventTypes;
import fr.phoenix.persistence.eventlog.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation as it was once stored: the events of each turn by their stable names, and where the conversation stood after it. Files are
 * recorded once, by {@code -Dphoenix.golden=record}, and are never changed: they stand for what lies in the databases of hosts.
 */
record GoldenHistory(String name, List<Turn> turns) {

    private static final Path FILES = Path.of("src/test/resources/fr/phoenix/persistence/golden");
    private static final JsonMapper JSON = new StoredJson().mapper();
    private static final EventTypes TYPES = new EventTypes(new StoredJson());

    record Turn(List<ConversationEvent> events, JsonNode then) {}

    static boolean recording() {
        return "record".equals(System.getProperty("phoenix.golden"));
    }

    static Path file(String name) {
        return FILES.resolve(name + ".json");
    }

    static List<GoldenHistory> all() {
        try (var files = Files.list(FILES)) {
            return files.sorted()
                    .map(file -> read(file.getFileName().toString().replace(".json", "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenHistory read(String name) {
        var turns = new ArrayList<Turn>();
        for (var turn : JSON.readTree(text(name)).path("turns")) {
            var events =
                    turn.path("events").valueStream().map(GoldenHistory::event).toList();
            turns.add(new Turn(events, turn.path("then")));
        }
        return new GoldenHistory(name, turns);
    }

    private static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the log reads it: by name and schema, from bytes. */
    private static ConversationEvent event(JsonNode line) {
        var parts = line.path("type").asString().split("\\.v");
        var payload = line.path("event").toString().getBytes(StandardCharsets.UTF_8);
        return TYPES.read(parts[0], Integer.parseInt(parts[1]), payload);
    }

    /** What must not change: the flows in progress with their states and slots, and what is remembered. */
    static JsonNode stateOf(Conversation conversation) {
        return JSON.valueToTree(Map.of(
                "flows",
                conversation.stack().stream().map(GoldenHistory::flow).toList(),
                "facts",
                conversation.facts(),
                "profile",
                JSON.valueToTree(conversation.profile())));
    }

    private static Map<String, Object> flow(Frame frame) {
        return Map.of("flow", frame.flow(), "version", frame.version(), "state", frame.state(), "slots", frame.slots());
    }

    /** One event a line, so that a difference can be read. */
    static void write(String name, List<Turn> turns) throws IOException {
        var written = turns.stream().map(GoldenHistory::turn).toList();
        Files.writeString(file(name), "{\"turns\": [\n" + String.join(",\n", written) + "\n]}\n");
    }

    private static String turn(Turn turn) {
        var events = turn.events().stream().map(GoldenHistory::line).toList();
        return "{\"events\": [\n" + String.join(",\n", events) + "],\n \"then\": "
                + JSON.writeValueAsString(turn.then()) + "}";
    }

    private static String line(ConversationEvent event) {
        return "  {\"type\": \"" + TYPES.of(event) + "\", \"event\": "
                + new String(TYPES.write(event), StandardCharsets.UTF_8) + "}";
    }

    @Override
    public String toString() {
        return name;
    }
}
