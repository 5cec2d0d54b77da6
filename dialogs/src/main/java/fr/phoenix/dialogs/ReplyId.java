package fr.phoenix.dialogs;

import java.util.UUID;

/** One reply; channels deduplicate by it. Random, says nothing about anybody. */
public record ReplyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
