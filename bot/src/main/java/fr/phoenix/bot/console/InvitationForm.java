package fr.phoenix.bot.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody who was invited fills in, and what is wrong with it. */
record InvitationForm(String name, String email, String password, String repeated) {

    static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*");

    InvitationForm {
        name = name.strip();
        email = email.strip();
    }

    static InvitationForm empty() {
        return new InvitationForm("", "", "", "");
    }

    /** The first thing to mend, by the key of its text. */
    Optional<String> mistake() {
        if (name.isEmpty() || name.length() > 100) {
            return Optional.of("name");
        }
        if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            return Optional.of("email");
        }
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return Optional.of("length");
        }
        if (isGuessable()) {
            return Optional.of("guessable");
        }
        return password.equals(repeated) ? Optional.empty() : Optional.of("repeated");
    }

    private boolean isGuessable() {
        var lower = password.toLowerCase(Locale.ROOT);
        return lower.strip().equals(email.toLowerCase(Locale.ROOT))
                || lower.strip().equals(name.toLowerCase(Locale.ROOT))
                || lower.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "InvitationForm";
    }
}
