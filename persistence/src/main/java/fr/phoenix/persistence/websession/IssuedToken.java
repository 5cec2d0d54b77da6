package fr.phoenix.persistence.websession;

import java.time.Instant;

/** A token, told this once to whoever may use it. */
public record IssuedToken(String token, Instant expiresAt) {

    /** Shows nothing of the token. */
    @Override
    public String toString() {
        return "IssuedToken[until " + expiresAt + "]";
    }
}
