package fr.phoenix.bot.stories;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.knowledge.Entry;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The fixed sentences of both languages, to recognise them where they are said. */
final class Wording {

    /** Shorter pieces may stand in both languages. */
    private static final int LONG_ENOUGH = 12;

    private static final String GAP = "\u0000";

    private final Texts texts;
    private final Map<Language, Set<String>> foreign = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> foreignLabels = new EnumMap<>(Language.class);

    private Wording(Texts texts, Knowledge knowledge) {
        this.texts = texts;
        for (var language : Language.values()) {
            var own = whole(language);
            var ownPieces = pieces(own, knowledge, language);
            var other = language == Language.FR ? Language.EN : Language.FR;
            var strange = new HashSet<>(pieces(whole(other), knowledge, other));
            strange.removeIf(piece -> ownPieces.stream().anyMatch(mine -> mine.contains(piece)));
            foreign.put(language, strange);
            var labels = new HashSet<>(whole(other));
            labels.removeAll(own);
            foreignLabels.put(language, labels);
        }
    }

    static Wording load() {
        return new Wording(Texts.load(), Knowledge.load());
    }

    private List<String> whole(Language language) {
        return texts.keys(language).stream()
                .flatMap(key -> Stream.of(Register.values()).map(register -> pattern(language, register, key)))
                .distinct()
                .toList();
    }

    private String pattern(Language language, Register register, String key) {
        return texts.say(language, register, key, GAP, GAP, GAP, GAP, GAP, GAP, GAP, GAP);
    }

    private static List<String> pieces(List<String> whole, Knowledge knowledge, Language language) {
        var entries = knowledge.all(language).stream().flatMap(Wording::paragraphs);
        return Stream.concat(whole.stream().flatMap(text -> Stream.of(text.split("[" + GAP + "\n]"))), entries)
                .map(String::strip)
                .filter(piece -> piece.length() >= LONG_ENOUGH)
                .distinct()
                .toList();
    }

    private static Stream<String> paragraphs(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.text().lines());
    }

    /** Fixed sentences of the other language in a text. */
    List<String> foreignIn(String text, Language language) {
        return Objects.requireNonNull(foreign.get(language)).stream()
                .filter(text::contains)
                .toList();
    }

    boolean isForeignLabel(String label, Language language) {
        return Objects.requireNonNull(foreignLabels.get(language)).contains(label);
    }

    /** Whether a text is, or contains, the wording of the key, whatever stands in its gaps. */
    boolean says(Language language, String text, String key) {
        return Stream.of(Register.values()).anyMatch(register -> inOrder(text, pattern(language, register, key)));
    }

    private static boolean inOrder(String text, String pattern) {
        int from = 0;
        var pieces = new ArrayList<>(List.of(pattern.split(GAP)));
        pieces.removeIf(String::isBlank);
        for (var piece : pieces) {
            int at = text.indexOf(piece, from);
            if (at < 0) {
                return false;
            }
            from = at + piece.length();
        }
        return !pieces.isEmpty();
    }
}
