package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Gender;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.lexicon.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentence patterns of one language ({@code wordings_fr.txt}), checked when they are loaded: each purpose has at least {@value #LEAST}
 * that agree with nobody, plain ones among them.
 */
record Wordings(Map<String, List<Wording>> byShape) {

    static final int LEAST = 6;

    private static final Map<Language, Wordings> ALL = all();

    static Wordings of(Language language) {
        return ALL.getOrDefault(language, new Wordings(Map.of()));
    }

    private static Map<Language, Wordings> all() {
        var all = new EnumMap<Language, Wordings>(Language.class);
        for (var language : Language.values()) {
            var wordings = read(WordList.lines(Wordings.class, "wordings_" + language.code() + ".txt"));
            wordings.check();
            all.put(language, wordings);
        }
        return all;
    }

    static Wordings read(List<String> lines) {
        var byShape = new LinkedHashMap<String, List<Wording>>();
        var shape = "";
        for (var line : lines) {
            if (line.startsWith("[")) {
                shape = line.substring(1, line.length() - 1);
                byShape.put(shape, new ArrayList<>());
            } else {
                byShape.getOrDefault(shape, new ArrayList<>()).add(Wording.parse(line));
            }
        }
        return new Wordings(byShape);
    }

    /** All that is wrong, at once. */
    private void check() {
        var wrong = new ArrayList<String>();
        for (var purpose : Purpose.values()) {
            var all = byShape.entrySet().stream()
                    .filter(shape -> shape.getKey().startsWith(purpose + "."))
                    .flatMap(shape -> shape.getValue().stream())
                    .toList();
            long usable = all.stream().filter(one -> one.fits(Gender.UNMARKED)).count();
            if (usable < LEAST || all.stream().noneMatch(one -> one.fits(Wishes.Tone.PLAIN))) {
                wrong.add(purpose + " has too few patterns");
            }
        }
        byShape.forEach((shape, patterns) -> {
            if (patterns.stream().noneMatch(one -> one.fits(Wishes.Tone.PLAIN) && one.fits(Gender.UNMARKED))
                    || patterns.stream().noneMatch(one -> one.fits(Wishes.Tone.USUAL) && one.fits(Gender.UNMARKED))) {
                wrong.add(shape + " lacks a tone");
            }
        });
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("; ", wrong));
        }
    }

    List<Wording> of(String shape) {
        return byShape.getOrDefault(shape, List.of());
    }
}
