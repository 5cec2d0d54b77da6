package fr.phoenix.dialogs.obstacles;

import fr.phoenix.dialogs.Language;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One line of words that name an obstacle.
 *
 * @param language whose words they are; both are tried on every text, for people mix them
 * @param hint whether the words only may mean it
 */
record Recogniser(String obstacle, Language language, boolean hint, Pattern says, Pattern unless) {

    /** Where the plain clause names the obstacle. */
    OptionalInt in(String clause) {
        var says = says().matcher(clause);
        return says.find() && !unless.matcher(clause).find() ? OptionalInt.of(says.start()) : OptionalInt.empty();
    }
}
