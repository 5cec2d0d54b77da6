package fr.phoenix.persistence.coach;

import java.util.UUID;

/**
 * Somebody who may read conversations.
 *
 * @param email in lower case, unique
 * @param password as the encoder made it, with the encoder's name as a prefix
 */
public record Coach(UUID id, String name, String email, String password) {

    /** Shows neither who it is nor the password. */
    @Override
    public String toString() {
        return "Coach[" + id + "]";
    }
}
