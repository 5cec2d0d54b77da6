package fr.phoenix.dialogs;

import java.util.UUID;

/** One durable message of the inbox. Random, says nothing about anybody. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
