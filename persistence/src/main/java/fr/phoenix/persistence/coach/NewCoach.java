package fr.phoenix.persistence.coach;

import java.util.Locale;

/**
 * What somebody who was invited says about themselves.
 *
 * @param name 1 to 100 characters
 * @param email at most 254 characters; kept in lower case
 * @param password as the encoder made it
 */
public record NewCoach(String name, String email, String password) {

    public NewCoach {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "NewCoach";
    }
}
