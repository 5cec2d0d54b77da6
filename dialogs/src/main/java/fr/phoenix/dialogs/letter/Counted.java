package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Scene;
import java.util.Set;
import java.util.stream.Stream;

/** Wording that depends on a number: one, or many. */
final class Counted {

    private static final String ONE = "-one";
    private static final String MANY = "-many";

    private Counted() {}

    /** The keys of both wordings. */
    static Set<String> keys(String key) {
        return Set.of(key + ONE, key + MANY);
    }

    /** With the number as the first argument. */
    static String say(Scene scene, String key, int number, Object... more) {
        var arguments =
                Stream.concat(Stream.of((Object) number), Stream.of(more)).toArray();
        return scene.say(key + (number == 1 ? ONE : MANY), arguments);
    }
}
