package fr.phoenix.dialogs.cv.reading;

import fr.phoenix.dialogs.documents.Extract.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** One line of a CV; {@code number} counts from 1, empty lines included; {@code place} is empty for text without pages. */
public record CvLine(int number, String text, Optional<Place> place, Breaks.Break begins) {

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•●○◦▪■□▫‣⁃∙·*➢➤►▶→✓✔❖◆\\uE000-\\uF8FF]|[-–—](?=\\s)|o(?=\\s\\p{Lu}))\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.+#-]*");
    private static final int EXCERPT = 60;

    /** Of which nobody knows why it begins there. */
    public CvLine(int number, String text, Optional<Place> place) {
        this(number, text, place, Breaks.Break.UNKNOWN);
    }

    /** Without a page. */
    public CvLine(int number, String text) {
        this(number, text, Optional.empty());
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public boolean isBullet() {
        return BULLET.matcher(text).find();
    }

    /** The text without a bullet in front. */
    public String content() {
        return BULLET.matcher(text).replaceFirst("").strip();
    }

    public int words() {
        return (int) WORD.matcher(text).results().count();
    }

    /** The beginning of the line, at most 60 characters, cut at a word. */
    public String excerpt() {
        var content = content();
        if (content.length() <= EXCERPT) {
            return content;
        }
        int cut = content.lastIndexOf(' ', EXCERPT);
        int end = cut < EXCERPT / 2 ? EXCERPT : cut;
        return content.substring(0, Character.isHighSurrogate(content.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "CvLine[" + number + "]";
    }
}
