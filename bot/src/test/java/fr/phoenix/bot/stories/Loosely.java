package fr.phoenix.bot.stories;

/** Compares what people write with what is said: apostrophes and spaces of any kind are the same, and bold does not count. */
final class Loosely {

    private Loosely() {}

    static String read(String text) {
        return text.replace('’', '\'')
                .replace("**", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    static boolean same(String one, String other) {
        return read(one).equals(read(other));
    }

    /** Whether the parts, divided by …, stand in the text in this order. */
    static boolean contains(String text, String parts) {
        var whole = read(text);
        int from = 0;
        for (var part : parts.split("…")) {
            int at = whole.indexOf(read(part), from);
            if (at < 0) {
                return false;
            }
            from = at + read(part).length();
        }
        return true;
    }
}
