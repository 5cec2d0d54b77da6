package fr.phoenix.persistence.eventlog;

import fr.phoenix.dialogs.rehearsal.GeneratedDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventCatalogueTests {

    @Test
    void the_catalogue_in_the_documentation_is_that_of_the_code() {
        var text = new StringBuilder("""
                # Events

                Made from `EventTypes` by `EventCatalogueTests`; do not edit.

                The facts that a conversation is made of: its state, the transcripts and what the console lists follow from them. A name with its
                schema, once stored, is for ever; an approved JSON of each is in
                `persistence/src/test/resources/fr/phoenix/persistence/eventlog/approved`. The whole payload is encrypted with the person's
                key; name, schema and time are not.

                | event | schema | carries |
                | --- | --- | --- |
                """);
        for (var type : new EventTypes(new StoredJson()).all()) {
            var components = Stream.of(type.record().getRecordComponents())
                    .map(EventCatalogueTests::describe)
                    .collect(Collectors.joining(", "));
            text.append("| `%s` | %d | %s |\n"
                    .formatted(type.name(), type.schema(), components.isEmpty() ? "nothing more" : components));
        }

        GeneratedDocument.check("events.md", text.toString());
    }

    private static String describe(RecordComponent component) {
        return "`" + component.getName() + "` " + name(component.getGenericType());
    }

    private static String name(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                name(generic.getRawType()) + " of "
                        + Stream.of(generic.getActualTypeArguments())
                                .map(EventCatalogueTests::name)
                                .collect(Collectors.joining(" to "));
            case Class<?> plain -> plain.getSimpleName();
            default -> type.getTypeName();
        };
    }
}
