package fr.phoenix.dialogs.documents;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that every system takes: ASCII letters, digits, {@code -} and {@code _}. */
public final class FileNames {

    private static final int MOST_PART = 40;

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> SPELLED = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "Th"));

    private FileNames() {}

    /** The parts that are left after folding, joined by {@code _}: {@code Lettre_Clinique-des-Lilas_Camille-Martin}. */
    public static String of(String... parts) {
        return Stream.of(parts)
                .map(FileNames::fold)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private static String fold(String part) {
        var spelled = part.codePoints()
                .mapToObj(letter -> SPELLED.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        var ascii = Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return shortened(ascii);
    }

    /** Cut between two words where that leaves at least half of what there is room for. */
    private static String shortened(String ascii) {
        if (ascii.length() <= MOST_PART) {
            return ascii;
        }
        int end = ascii.lastIndexOf('-', MOST_PART);
        return ascii.substring(0, end >= MOST_PART / 2 ? end : MOST_PART);
    }
}
