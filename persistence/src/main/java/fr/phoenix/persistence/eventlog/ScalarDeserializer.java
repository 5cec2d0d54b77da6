package fr.phoenix.persistence.eventlog;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from one JSON string. */
final class ScalarDeserializer<T> extends StdDeserializer<T> {

    private final Function<String, T> read;

    ScalarDeserializer(Class<T> type, Function<String, T> read) {
        super(type);
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        return read.apply(json.getString());
    }
}
