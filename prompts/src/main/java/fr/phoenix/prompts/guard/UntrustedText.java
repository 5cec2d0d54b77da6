package fr.phoenix.prompts.guard;

import java.util.regex.Pattern;

/**
 * Puts text that people or documents wrote between marks that the prompts declare to be data. A mark inside the text loses its
 * bracket. Limit: a model may still be persuaded; that is what the out-guards and the arrow tables are for.
 */
public final class UntrustedText {

    /** More is cut off: a model asked to reflect or to plan needs no more. */
    static final int LONGEST = 8_000;

    private static final Pattern MARK = Pattern.compile("<(?=\\s*/?\\s*untrusted)", Pattern.CASE_INSENSITIVE);

    private UntrustedText() {}

    public static String fence(String text) {
        var cut = text.length() > LONGEST ? text.substring(0, LONGEST) + " […]" : text;
        return "<untrusted>\n" + MARK.matcher(cut.strip()).replaceAll("‹") + "\n</untrusted>";
    }
}
