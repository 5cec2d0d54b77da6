package fr.phoenix.dialogs.care;

import fr.phoenix.dialogs.flow.Spelling;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody in distress says in their own words, read with care for the worse case: a word of danger outweighs all others, a place or a
 * means is danger whatever is said of it, and “safe” counts only when nothing else is said. The words are in {@code own-words.txt}; what they
 * do not know is not guessed.
 */
final class OwnWords {

    private static final Map<String, Pattern> SAID = load();

    /** So much of a message is read. */
    private static final int MOST = 2_000;

    private final String plain;

    private OwnWords(String plain) {
        this.plain = plain;
    }

    /** @param words as they were typed */
    static OwnWords of(String words) {
        return new OwnWords(Spelling.plain(words.substring(0, Math.min(MOST, words.length()))));
    }

    private static Map<String, Pattern> load() {
        return WordList.named(OwnWords.class, "own-words.txt").stream()
                .collect(Collectors.groupingBy(
                        WordList.Named::name,
                        Collectors.collectingAndThen(
                                Collectors.flatMapping(
                                        line -> line.items().stream(),
                                        Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")),
                                Pattern::compile)));
    }

    private static Pattern said(String name) {
        return Objects.requireNonNull(SAID.get(name), name);
    }

    private boolean has(String name) {
        return said(name).matcher(plain).find();
    }

    private boolean is(String name) {
        return said(name).matcher(plain).matches();
    }

    private OwnWords without(String name) {
        return new OwnWords(said(name).matcher(plain).replaceAll(" ").strip());
    }

    /** Somebody is in danger, the writer or another, or may well be. */
    boolean danger() {
        return without("no danger").has("danger");
    }

    /** “I am safe” and no more. */
    boolean safe() {
        return is("safe") && !danger();
    }

    /** A bare yes, which is an answer only to a question that was just put. */
    boolean yes() {
        return is("yes");
    }

    /** May be a yes, or begin with one: to be asked again. */
    boolean maybe() {
        return is("maybe") && !danger();
    }

    /** Nobody is near, or whoever was named is not. */
    boolean alone() {
        return !danger() && without("not alone").has("alone");
    }

    boolean called() {
        return !danger() && !alone() && has("called");
    }

    /**
     * Somebody is near.
     *
     * @param violent whether somebody hurts them at home: then family and partners are not taken for help
     */
    boolean near(boolean violent) {
        return !danger() && !alone() && (has("people") || has("not alone") || (!violent && has("family")));
    }

    /** They want to go on. */
    boolean back() {
        return is("back") && !danger();
    }

    /** They are well, or want nothing of what is offered. */
    boolean well() {
        return (is("well") || is("safe")) && !danger();
    }
}
