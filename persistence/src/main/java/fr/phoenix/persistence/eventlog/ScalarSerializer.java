package fr.phoenix.persistence.eventlog;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as one JSON string. */
final class ScalarSerializer<T> extends StdSerializer<T> {

    private final Function<T, String> write;

    ScalarSerializer(Class<T> type, Function<T, String> write) {
        super(type);
        this.write = write;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        json.writeString(write.apply(value));
    }
}
