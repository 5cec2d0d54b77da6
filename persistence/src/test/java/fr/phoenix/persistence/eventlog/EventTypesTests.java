package fr.phoenix.persistence.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.persistence.eventlog.EventTypes.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypesTests {

    private static final StoredJson JSON = new StoredJson();
    private static final EventTypes TYPES = new EventTypes(JSON);

    static Stream<Map.Entry<String, ConversationEvent>> samples() {
        return EventSamples.all().entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsStoredAsApprovedAndReadBackEqual(Map.Entry<String, ConversationEvent> sample) throws IOException {
        var event = sample.getValue();
        var type = TYPES.of(event);
        var stored = TYPES.write(event);
        var pretty = JSON.mapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(JSON.mapper().readTree(stored))
                + "\n";

        assertThat(pretty).isEqualTo(approved(sample.getKey(), pretty));
        assertThat(sample.getKey()).startsWith(type.toString());
        assertThat(TYPES.read(
                        type.name(),
                        type.schema(),
                        approved(sample.getKey(), pretty).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(event);
    }

    /** With no approved file, leaves what was received under {@code target}, to be looked at and moved. */
    private static String approved(String name, String received) throws IOException {
        try (InputStream file = EventTypesTests.class.getResourceAsStream("approved/" + name + ".json")) {
            if (file == null) {
                var directory = Files.createDirectories(Path.of("target", "received"));
                return "not approved yet, see "
                        + Files.writeString(directory.resolve(name + ".json"), received, StandardCharsets.UTF_8);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyEventHasAStableNameAndAnApprovedSample() {
        assertThat(TYPES.all().stream().map(EventType::toString)).doesNotHaveDuplicates();
        assertThat(names(TYPES.all().stream().map(EventType::record)))
                .isEqualTo(variants(ConversationEvent.class))
                .isEqualTo(names(EventSamples.all().values().stream().map(Object::getClass)));
    }

    @Test
    void everyVariantOfWhatComesInAndGoesOutHasASample() {
        var received = samplesOf(MessageReceived.class).map(MessageReceived::content);
        assertThat(names(received.map(Object::getClass))).isEqualTo(variants(Message.Content.class));

        var replies = samplesOf(Replied.class).map(Replied::reply);
        assertThat(names(replies.map(Object::getClass))).isEqualTo(variants(Reply.class));

        var authors = samplesOf(Replied.class).map(Replied::author);
        assertThat(names(authors.map(Object::getClass))).isEqualTo(variants(Author.class));
    }

    private static <T> Stream<T> samplesOf(Class<T> kind) {
        return EventSamples.all().values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Set<String> variants(Class<?> type) {
        return names(Stream.of(type.getPermittedSubclasses()).flatMap(EventTypesTests::leaves));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypesTests::leaves)
                : Stream.of(type);
    }

    private static Set<String> names(Stream<? extends Class<?>> classes) {
        return classes.map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void propertiesOfANewerVersionAreIgnored() {
        var newer = "{\"language\":\"en\",\"because\":\"they asked\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(TYPES.read("language-chosen", 1, newer))
                .isEqualTo(EventSamples.all().get("language-chosen.v1"));
    }

    @Test
    void anUnknownNameOrSchemaIsRefused() {
        var empty = "{}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TYPES.read("coach-asked", 2, empty)).hasMessage("unknown event coach-asked.v2");
        assertThatThrownBy(() -> TYPES.read("coach-hired", 1, empty)).isInstanceOf(UnknownEvent.class);
    }
}
