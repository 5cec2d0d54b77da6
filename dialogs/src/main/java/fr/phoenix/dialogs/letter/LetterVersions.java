package fr.phoenix.dialogs.letter;

import fr.phoenix.dialogs.Author;
import fr.phoenix.dialogs.flow.Scene;
import fr.phoenix.dialogs.flow.Slots;
import fr.phoenix.dialogs.letter.writing.Letter;
import java.util.ArrayList;
import java.util.List;

/** All versions of the letter; one of them counts. */
record LetterVersions(List<Letter> all, int current) {

    private static final String APART = "\f";
    private static final int MOST = 20;

    LetterVersions {
        all = List.copyOf(all);
    }

    static LetterVersions of(Slots slots) {
        var parts = slots.textOrEmpty(LetterSlots.VERSIONS).split(APART);
        if (parts.length < 2) {
            return new LetterVersions(List.of(), 0);
        }
        var all = new ArrayList<Letter>();
        for (int i = 1; i < parts.length; i++) {
            all.add(LetterLines.read(parts[i].strip()));
        }
        return new LetterVersions(all, Integer.parseInt(parts[0].strip()));
    }

    Letter letter() {
        return all.get(current - 1);
    }

    static String with(Letter letter, Slots slots) {
        return of(slots).with(letter).line();
    }

    private LetterVersions with(Letter letter) {
        if (!all.isEmpty() && letter().equals(letter)) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(letter);
        return new LetterVersions(
                more.subList(Math.max(0, more.size() - MOST), more.size()), Math.min(MOST, more.size()));
    }

    private String line() {
        var parts = new ArrayList<String>();
        parts.add(Integer.toString(current));
        all.stream().map(LetterLines::write).forEach(parts::add);
        return String.join("\n" + APART, parts);
    }

    static Author author(Scene scene) {
        return scene.author(LetterSlots.DRAFT);
    }
}
