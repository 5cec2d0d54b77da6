package fr.phoenix.dialogs.documents;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of files that every system takes: ASCII letters, digits, {@code -} and {@code _}. */
public final class FileNames {

    private static final int MOST_PART = 40;

    private FileNames() {}

    /** The parts that are left after folding, joined by {@code _}: {@code Lettre_Clinique-des-Lilas_Camille-Martin}. */
    public static String of(String... parts) {
        return Stream.of(parts)
                .map(FileNames::fold)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
    }

    private static String fold(String part) {
        var ascii = Normalizer.normalize(part.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        var short_ = ascii.length() > MOST_PART ? ascii.substring(0, MOST_PART) : ascii;
        return short_.replaceAll("^-+|-+$", "");
    }
}
