package fr.phoenix.dialogs;

import org.jspecify.annotations.Nullable;

/** A file to store with the message or the turn it belongs to; at most {@value #MOST_BYTES} bytes. */
@SuppressWarnings("ArrayRecordComponent") // compared by id alone, see equals
public record NewFile(FileId id, Words name, String mediaType, byte[] content) {

    /** The largest file taken: 10 MB, as the channels promise. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    public NewFile {
        if (content.length > MOST_BYTES) {
            throw new IllegalArgumentException("a file has at most " + MOST_BYTES + " bytes");
        }
    }

    /** One id, one file. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewFile file && file.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "NewFile[" + id + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
