package fr.phoenix.dialogs;

import java.util.UUID;

/** One stored file: an upload, or a document made for the person. Random, says nothing about anybody. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
