package fr.phoenix.persistence.eventlog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.MessageId;
import fr.phoenix.dialogs.Occurrence;
import fr.phoenix.dialogs.PersonId;
import fr.phoenix.dialogs.Reply;
import fr.phoenix.dialogs.ReplyId;
import fr.phoenix.dialogs.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * How values of {@code dialogs} look when stored: ids and words as plain strings, closed choices by a stable name in {@code type}.
 * Class names never appear; unknown properties are ignored, so that an older instance reads what a newer one wrote.
 */
public final class StoredJson {

    private static final List<NamedType> NAMES = List.of(
            new NamedType(Message.Opened.class, "opened"),
            new NamedType(Message.Typed.class, "typed"),
            new NamedType(Message.Chosen.class, "chosen"),
            new NamedType(Message.Attached.class, "attached"),
            new NamedType(Message.Unsupported.class, "unsupported"),
            new NamedType(Message.CodeShown.class, "code-shown"),
            new NamedType(Message.Due.class, "reminder-due"),
            new NamedType(Message.Left.class, "left"),
            new NamedType(Reply.Text.class, "text"),
            new NamedType(Reply.Choices.class, "choices"),
            new NamedType(Reply.Document.class, "document"),
            new NamedType(Reply.Picture.class, "picture"),
            new NamedType(Author.Fixed.class, "fixed"),
            new NamedType(Author.Writer.class, "writer"));

    private final JsonMapper mapper;

    public StoredJson() {
        this.mapper = JsonMapper.builder()
                .addModule(scalars())
                .addMixIn(Message.Content.class, ByStableName.class)
                .addMixIn(Reply.class, ByStableName.class)
                .addMixIn(Author.class, ByStableName.class)
                .registerSubtypes(NAMES.toArray(NamedType[]::new))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface ByStableName {}

    private static SimpleModule scalars() {
        var module = new SimpleModule("phoenix");
        scalar(module, Words.class, Words::text, Words::new);
        scalar(module, ConversationId.class, ConversationId::toString, id -> new ConversationId(UUID.fromString(id)));
        scalar(module, PersonId.class, PersonId::toString, id -> new PersonId(UUID.fromString(id)));
        scalar(module, MessageId.class, MessageId::toString, id -> new MessageId(UUID.fromString(id)));
        scalar(module, ReplyId.class, ReplyId::toString, id -> new ReplyId(UUID.fromString(id)));
        scalar(module, Occurrence.class, Occurrence::id, Occurrence::new);
        scalar(module, FileId.class, FileId::toString, id -> new FileId(UUID.fromString(id)));
        scalar(module, Channel.class, Channel::code, code -> coded(Channel.values(), Channel::code, code));
        scalar(module, Gender.class, Gender::code, code -> coded(Gender.values(), Gender::code, code));
        scalar(module, Language.class, Language::code, code -> coded(Language.values(), Language::code, code));
        scalar(module, Purpose.class, Purpose::code, code -> coded(Purpose.values(), Purpose::code, code));
        return module;
    }

    private static <T> void scalar(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(new ScalarSerializer<>(type, write));
        module.addDeserializer(type, new ScalarDeserializer<>(type, read));
    }

    private static <T> T coded(T[] values, Function<T, String> codeOf, String code) {
        for (var value : values) {
            if (codeOf.apply(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown code " + code);
    }

    /** UTF-8 bytes. */
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    /** For documents that are built by hand, such as an export. */
    public JsonMapper mapper() {
        return mapper;
    }
}
