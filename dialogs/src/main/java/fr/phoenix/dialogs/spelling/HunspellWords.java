package fr.phoenix.dialogs.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.Objects;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A Hunspell dictionary of our resources, and the only class that knows Lucene. Read once, then never changed, so any thread may ask. No
 * time limit: the same word must get the same answer on a slow machine.
 */
final class HunspellWords {

    private final Hunspell hunspell;

    private HunspellWords(Hunspell hunspell) {
        this.hunspell = hunspell;
    }

    static HunspellWords read(String folder) {
        try (var directory = new ByteBuffersDirectory();
                var affixes = open(folder + "/index.aff");
                var words = open(folder + "/index.dic")) {
            var dictionary = new Dictionary(directory, "hunspell", affixes, words);
            return new HunspellWords(new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the dictionary " + folder + " cannot be read", e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(HunspellWords.class.getResourceAsStream(resource), resource);
    }

    boolean knows(String word) {
        return hunspell.spell(word);
    }
}
