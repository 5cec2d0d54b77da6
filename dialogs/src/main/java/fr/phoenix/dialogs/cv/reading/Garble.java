package fr.phoenix.dialogs.cv.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that show that a text was not taken out of its file as it was meant. */
public final class Garble {

    /** The share of garbled characters above which a text cannot be judged: our judgement. */
    public static final double MOST = 0.2;

    private static final Pattern TRACE = Pattern.compile("\\uFFFD|Ã[©¨ª§ \\u00A0´¢]|\\(cid:\\d+\\)|[a-z]\\u00B4[a-z]");

    private Garble() {}

    /** Of the characters that are no spaces, the share that is neither letter, figure nor usual punctuation. */
    public static double share(CvDocument document) {
        long all = 0;
        long odd = 0;
        for (var line : document.lines()) {
            all += line.text().chars().filter(c -> !Character.isWhitespace(c)).count();
            odd += line.text().chars().filter(Garble::isOdd).count();
        }
        return all == 0 ? 1 : (double) odd / all;
    }

    /** The first line that bears a trace of a broken encoding. */
    public static Optional<CvLine> trace(CvDocument document) {
        return document.lines().stream()
                .filter(line -> TRACE.matcher(line.text()).find())
                .findFirst();
    }

    private static boolean isOdd(int character) {
        return character == 0xFFFD
                || Character.getType(character) == Character.PRIVATE_USE
                || Character.getType(character) == Character.UNASSIGNED
                || (character > 0x2FF && character < 0x370);
    }
}
