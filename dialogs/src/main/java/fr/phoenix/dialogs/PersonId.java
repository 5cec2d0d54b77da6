package fr.phoenix.dialogs;

import java.util.UUID;

/** The person a conversation belongs to; their data key is found by it. Random, says nothing about anybody. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
