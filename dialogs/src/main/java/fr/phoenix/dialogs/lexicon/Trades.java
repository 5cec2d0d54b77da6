package fr.phoenix.dialogs.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Our own lexicon of trades, French and English ({@code trades.txt}), met in both genders and the ways of writing both at once; and words
 * that by themselves tell a trade ("responsable", "technicien"). Family names that are trades (Boucher) do not tell a title from a name.
 */
public final class Trades {

    private static final Lists ALL = read();

    private Trades() {}

    /** One trade, by the names it is shown with; the French one in the masculine. */
    public record Trade(String french, String english) {}

    private record Lists(Phrases<Trade> all, Phrases<Trade> unlikeNames, Pattern words) {}

    private static Lists read() {
        Map<String, Trade> all = new LinkedHashMap<>();
        Map<String, Trade> unlikeNames = new LinkedHashMap<>();
        var words = new ArrayList<String>();
        for (var line : WordList.lines(Trades.class, "trades.txt")) {
            if (line.startsWith("~")) {
                words.add(line.substring(1));
                continue;
            }
            var forms = List.of(line.split("\\|"));
            var trade = new Trade(plain(forms.get(0)), plain(forms.get(1)));
            for (var form : forms) {
                all.putIfAbsent(plain(form), trade);
                if (!form.startsWith("^")) {
                    unlikeNames.putIfAbsent(plain(form), trade);
                }
            }
        }
        var pattern = Pattern.compile("\\b(?:" + String.join("|", words) + ")");
        return new Lists(new Phrases<>(all), new Phrases<>(unlikeNames), pattern);
    }

    private static String plain(String form) {
        return form.strip().replaceFirst("^\\^", "");
    }

    /** The distinct trades that the text names, in the order of their first mention. */
    public static Set<Trade> in(String text) {
        var found = new LinkedHashSet<Trade>();
        ALL.all().in(text).forEach(met -> found.add(met.value()));
        return found;
    }

    /** Whether the text tells a trade, known or not ("Responsable du fonds ancien"). */
    public static boolean named(String text) {
        return ALL.words().matcher(Folded.of(text) + " ").find()
                || !ALL.unlikeNames().in(text).isEmpty();
    }
}
