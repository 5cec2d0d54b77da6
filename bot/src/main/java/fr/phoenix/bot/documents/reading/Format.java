package fr.phoenix.bot.documents.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format that can be read. */
enum Format {
    PDF(1, "pdf", "application/pdf"),
    DOCX(2, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TXT(3, "txt", "text/plain");

    private final int code;
    private final String ending;
    private final String mediaType;

    Format(int code, String ending, String mediaType) {
        this.code = code;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** What stands for it between parent and child. */
    int code() {
        return code;
    }

    static Optional<Format> of(int code) {
        return Stream.of(values()).filter(format -> format.code == code).findFirst();
    }

    /** What a file says it is: its name's ending decides, the media type when there is none. */
    static Declared declared(String name, String mediaType) {
        int dot = name.lastIndexOf('.');
        var ending =
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).strip();
        for (var format : values()) {
            if (format.ending.equals(ending)) {
                return new Declared(Optional.of(format), false);
            }
        }
        var type = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        for (var format : values()) {
            if (ending.isEmpty() && format.mediaType.equals(type)) {
                return new Declared(Optional.of(format), false);
            }
        }
        return new Declared(Optional.empty(), !ending.isEmpty());
    }

    /**
     * What was declared.
     *
     * @param foreign whether it was said to be something that is not read
     */
    record Declared(Optional<Format> format, boolean foreign) {}
}
