package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.Versions.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A letter that is planned once more because an answer was corrected: sentences that the correction does not touch stay as the person has
 * them, what they took out stays out, and what they added stays as long as what it rests on does.
 *
 * @param touched ids of the sentences that are new or changed
 */
record Replanning(LetterPlan plan, List<String> touched) {

    Replanning {
        touched = List.copyOf(touched);
    }

    static Replanning of(LetterPlan fresh, LetterPlan planned, Version shown, Material material) {
        var sentences = new ArrayList<Sentence>();
        var authors = new ArrayList<String>();
        var touched = new ArrayList<String>();
        for (var sentence : fresh.letter().sentences()) {
            var before = find(planned.letter(), sentence.id());
            var theirs = find(shown.letter(), sentence.id());
            if (before.filter(sentence::equals).isEmpty()) {
                sentences.add(sentence);
                authors.add(Version.OURS);
                touched.add(sentence.id());
            } else if (theirs.isPresent()) {
                sentences.add(theirs.get());
                authors.add(author(shown, sentence.id()));
            }
        }
        var known = material.grounds().keySet();
        Predicate<Sentence> added =
                sentence -> find(planned.letter(), sentence.id()).isEmpty()
                        && find(fresh.letter(), sentence.id()).isEmpty()
                        && known.containsAll(sentence.grounds());
        shown.letter().sentences().stream().filter(added).forEach(sentence -> {
            int at = Letter.place(sentence, sentences);
            sentences.add(at, sentence);
            authors.add(at, author(shown, sentence.id()));
        });
        return new Replanning(new LetterPlan(new Letter(fresh.letter().subject(), sentences), authors), touched);
    }

    private static Optional<Sentence> find(Letter letter, String id) {
        return letter.sentences().stream()
                .filter(sentence -> sentence.id().equals(id))
                .findFirst();
    }

    private static String author(Version version, String id) {
        var ids = version.letter().sentences().stream().map(Sentence::id).toList();
        return version.authors().get(ids.indexOf(id));
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Replanning" + touched;
    }
}
