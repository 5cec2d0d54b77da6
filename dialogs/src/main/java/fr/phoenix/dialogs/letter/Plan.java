package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.writing.Letter;
import fr.phoenix.dialogs.letter.writing.Material;
import fr.phoenix.dialogs.letter.writing.Sentence;
import fr.phoenix.dialogs.letter.writing.SentenceCheck;
import fr.phoenix.dialogs.letter.writing.Wishes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letter that is being written, in slots: our own words, which sentences somebody may say better, and how the person wants it. */
final class Plan {

    private Plan() {}

    static Map<String, String> slots(Letter letter, Collection<String> touched) {
        return Map.of(
                LetterSlots.PLAN,
                LetterLines.write(letter),
                LetterSlots.TOUCHED,
                String.join(" ", touched),
                LetterSlots.BLOCKED,
                "",
                LetterSlots.PUT_ASIDE,
                "");
    }

    static Letter letter(Slots slots) {
        return LetterLines.read(slots.textOrEmpty(LetterSlots.PLAN));
    }

    /** The sentences whose ids the slot names, in reading order. */
    static List<Sentence> named(String slot, Slots slots) {
        var ids = Arrays.asList(slots.textOrEmpty(slot).split(" "));
        return letter(slots).sentences().stream()
                .filter(sentence -> ids.contains(sentence.id()))
                .toList();
    }

    static List<String> ids(Letter letter) {
        return letter.sentences().stream().map(Sentence::id).toList();
    }

    /** Without sentences that do not pass the check: ours are true by construction, so that this costs none unless a pattern is at fault. */
    static Letter sound(Letter letter, Material material) {
        return new Letter(
                letter.subject(),
                letter.sentences().stream()
                        .filter(sentence -> SentenceCheck.of(sentence, material).isEmpty())
                        .toList());
    }

    static Wishes wishes(Slots slots) {
        var parts = slots.text(LetterSlots.WISHES).map(line -> line.split(" ")).filter(line -> line.length == 3);
        return parts.map(line -> new Wishes(
                        Wishes.Length.valueOf(line[0]), Wishes.Tone.valueOf(line[1]), Long.parseLong(line[2])))
                .orElse(Wishes.USUAL);
    }

    static String line(Wishes wishes) {
        return wishes.length() + " " + wishes.tone() + " " + wishes.seed();
    }

    static Optional<Sentence> sentence(String id, Letter letter) {
        return letter.sentences().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
