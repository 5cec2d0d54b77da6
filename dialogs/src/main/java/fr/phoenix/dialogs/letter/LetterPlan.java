package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Revised;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.letter.writing.Versions;
import fr.phoenix.dialogs.letter.writing.Versions.Version;
import fr.phoenix.dialogs.letter.writing.Wishes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letter that is being written: our own words at first, and who wrote each sentence.
 *
 * @param authors in the order of the sentences, as {@link Version#authors()}
 */
record LetterPlan(Letter letter, List<String> authors) {

    LetterPlan {
        authors = List.copyOf(authors);
    }

    static LetterPlan ours(Letter letter) {
        return new LetterPlan(letter, Versions.by(Version.OURS, letter));
    }

    static LetterPlan of(Slots slots) {
        var stored = Versions.parse(slots.textOrEmpty(LetterSlots.PLAN))
                .orElseThrow()
                .shown();
        return new LetterPlan(stored.letter(), stored.authors());
    }

    /** The plan that the letter began with, if there was one. */
    static Optional<LetterPlan> planned(Slots slots) {
        return Versions.parse(slots.textOrEmpty(LetterSlots.PLANNED))
                .map(versions -> new LetterPlan(
                        versions.shown().letter(), versions.shown().authors()));
    }

    /** For its slot. */
    String line() {
        return Versions.first(letter, Wishes.USUAL, authors).store();
    }

    /** The slots of a plan of which these sentences are to be said better. */
    Map<String, String> touching(Collection<String> touched) {
        return Map.of(
                LetterSlots.PLAN,
                line(),
                LetterSlots.TOUCHED,
                String.join(" ", touched),
                LetterSlots.BLOCKED,
                "",
                LetterSlots.PUT_ASIDE,
                "");
    }

    /** The sentences whose ids the slot names, in reading order. */
    List<Sentence> named(String slot, Slots slots) {
        var ids = Arrays.asList(slots.textOrEmpty(slot).split(" "));
        return letter.sentences().stream()
                .filter(sentence -> ids.contains(sentence.id()))
                .toList();
    }

    /** With these sentences said better, by this author. */
    LetterPlan saying(Collection<Sentence> better, String author) {
        var byId = new HashMap<String, Sentence>();
        better.forEach(sentence -> byId.put(sentence.id(), sentence));
        var sentences = new ArrayList<Sentence>();
        var by = new ArrayList<String>();
        for (int i = 0; i < authors.size(); i++) {
            var ours = letter.sentences().get(i);
            var said = byId.getOrDefault(ours.id(), ours);
            sentences.add(said);
            by.add(said.equals(ours) ? authors.get(i) : author);
        }
        return new LetterPlan(new Letter(letter.subject(), sentences), by);
    }

    /**
     * Without sentences that do not pass the check, but for the person's own: ours are true by construction, so that this costs none unless a
     * pattern is at fault.
     */
    LetterPlan sound(Material material) {
        var sentences = new ArrayList<Sentence>();
        var by = new ArrayList<String>();
        for (int i = 0; i < authors.size(); i++) {
            var sentence = letter.sentences().get(i);
            if (authors.get(i).equals(Version.OWN) || SentenceCheck.passes(sentence, material)) {
                sentences.add(sentence);
                by.add(authors.get(i));
            }
        }
        return new LetterPlan(new Letter(letter.subject(), sentences), by);
    }

    /** A version as it was revised: what was touched is ours, or their own. */
    static LetterPlan revised(Revised revised, Version before) {
        var authors = new HashMap<String, String>();
        for (int i = 0; i < before.authors().size(); i++) {
            authors.put(
                    before.letter().sentences().get(i).id(), before.authors().get(i));
        }
        return new LetterPlan(
                revised.letter(),
                revised.letter().sentences().stream()
                        .map(sentence -> revised.touched().contains(sentence.id())
                                ? writer(sentence)
                                : authors.getOrDefault(sentence.id(), Version.OURS))
                        .toList());
    }

    private static String writer(Sentence sentence) {
        return sentence.grounds().equals(List.of(SentenceCheck.OWN_WORDS)) ? Version.OWN : Version.OURS;
    }

    /** Those of the ids whose sentences are in our words: nobody rewords the person's own. */
    List<String> oursAmong(Collection<String> ids) {
        return letter.sentences().stream()
                .filter(sentence ->
                        ids.contains(sentence.id()) && writer(sentence).equals(Version.OURS))
                .map(Sentence::id)
                .toList();
    }

    List<String> ids() {
        return letter.sentences().stream().map(Sentence::id).toList();
    }

    static Wishes wishes(Slots slots) {
        return slots.text(LetterSlots.WISHES)
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 3)
                .map(parts -> new Wishes(
                        Wishes.Length.valueOf(parts[0]), Wishes.Tone.valueOf(parts[1]), Long.parseLong(parts[2])))
                .orElse(Wishes.USUAL);
    }

    static String line(Wishes wishes) {
        return wishes.length() + " " + wishes.tone() + " " + wishes.seed();
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "LetterPlan[" + authors.size() + "]";
    }
}
