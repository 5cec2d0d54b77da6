package fr.phoenix.dialogs.lexicon;

import fr.phoenix.dialogs.lexicon.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names of one or more words, and where text holds them: the longest name that fits wins, and no word counts for two. A form is met by
 * stems; behind {@code =} literally; behind {@code !} in this very case or in capitals.
 */
final class Phrases<T> {

    private static final int LONGEST = 6;
    private static final int READ_IN_CAPITALS = 4;
    private static final String LITERAL = "=";
    private static final String EXACT = "!";

    private final Map<String, T> named = new HashMap<>();
    private final Tokens tokens;

    /** A name met in a text; {@code end} is behind its last character. */
    record Met<T>(T value, int start, int end) {}

    Phrases(Map<String, T> forms) {
        var whole = new HashSet<String>();
        forms.keySet().forEach(form -> whole.addAll(Tokens.wholeIn(form)));
        tokens = new Tokens(whole);
        forms.forEach((form, value) -> named.putIfAbsent(key(form), value));
    }

    private String key(String form) {
        if (form.startsWith(LITERAL)) {
            return LITERAL + join(tokens.in(form.substring(1)), Token::folded);
        }
        if (form.startsWith(EXACT)) {
            return EXACT + join(tokens.in(form.substring(1)), Token::written);
        }
        return join(tokens.in(form), Token::stem);
    }

    List<Met<T>> in(String text) {
        var met = new ArrayList<Met<T>>();
        var all = tokens.in(text);
        int at = 0;
        while (at < all.size()) {
            int to = Math.min(all.size(), reach(all, at));
            var found = Optional.<T>empty();
            while (to > at && found.isEmpty()) {
                found = named(all.subList(at, to));
                to -= found.isEmpty() ? 1 : 0;
            }
            if (found.isPresent()) {
                met.add(new Met<>(
                        found.get(), all.get(at).start(), all.get(to - 1).end()));
                at = to;
            } else {
                at++;
            }
        }
        return met;
    }

    /** How far a name that begins here may go: to the next word that stands apart. */
    private static int reach(List<Token> all, int at) {
        int to = at + 1;
        while (to < all.size() && to - at < LONGEST && !all.get(to).apart()) {
            to++;
        }
        return to;
    }

    private Optional<T> named(List<Token> words) {
        return Optional.ofNullable(named.get(join(words, Token::stem)))
                .or(() -> Optional.ofNullable(named.get(LITERAL + join(words, Token::folded))))
                .or(() -> words.getFirst().joined() ? Optional.empty() : exactly(join(words, Token::written)));
    }

    private Optional<T> exactly(String written) {
        var met = Optional.ofNullable(named.get(EXACT + written));
        boolean capitals = written.length() >= READ_IN_CAPITALS && written.equals(written.toUpperCase(Locale.ROOT));
        return met.isEmpty() && capitals
                ? Optional.ofNullable(named.get(
                        EXACT + written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT)))
                : met;
    }

    private static String join(List<Token> words, Function<Token, String> part) {
        return words.size() == 1
                ? part.apply(words.getFirst())
                : String.join(" ", words.stream().map(part).toList());
    }
}
