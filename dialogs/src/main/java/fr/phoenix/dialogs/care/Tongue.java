package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.flow.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which language somebody in distress writes, before they were asked: by its smallest words, and only when these are clear. */
public final class Tongue {

    private static final Set<String> ENGLISH = Set.of(
            "i", "im", "my", "myself", "want", "to", "the", "he", "she", "they", "him", "her", "is", "am", "going",
            "and", "with", "of", "hits", "not", "can", "t", "anymore", "live", "die", "kill", "please", "help");

    private static final Set<String> FRENCH = Set.of(
            "je", "j", "jai", "mon", "ma", "mes", "moi", "veux", "envie", "de", "il", "elle", "le", "la", "les", "est",
            "suis", "vais", "plus", "pas", "me", "et", "avec", "que", "en", "aide", "mourir", "finir");

    private static final int MOST_WORDS = 200;

    private Tongue() {}

    public static Optional<Language> of(String words) {
        var all = Arrays.stream(Spelling.plain(words).split(" "))
                .limit(MOST_WORDS)
                .toList();
        long english = count(all, ENGLISH);
        long french = count(all, FRENCH);
        if (english == french) {
            return Optional.empty();
        }
        return Optional.of(english > french ? Language.EN : Language.FR);
    }

    private static long count(List<String> words, Set<String> known) {
        return words.stream().filter(known::contains).count();
    }
}
