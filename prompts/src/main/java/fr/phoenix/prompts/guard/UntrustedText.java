package fr.phoenix.prompts.guard;

import java.util.regex.Pattern;

/**
 * Puts text that people or documents wrote between marks that the prompts declare to be data. A mark inside the text loses its bracket,
 * also one of look-alike letters, full-width brackets or written as an entity. Limit: a model may still be persuaded; that is what the
 * out-guards and the arrow tables are for.
 */
public final class UntrustedText {

    /** More is cut off: a model asked to reflect or to plan needs no more. */
    static final int LONGEST = 8_000;

    private static final Pattern MARK = Pattern.compile(
            "(?:<|&lt;?|&#60;?|&#x3c;?)(?=[\\s/\\\\]*u[\\s_.-]?n[\\s_.-]?t[\\s_.-]?r[\\s_.-]?u[\\s_.-]?s[\\s_.-]?t[\\s_.-]?e[\\s_.-]?d)");

    private UntrustedText() {}

    public static String fence(String text) {
        var cut = (text.length() > LONGEST ? text.substring(0, LONGEST) + " […]" : text).strip();
        var open = new StringBuilder();
        int from = 0;
        for (var mark : MARK.matcher(Lookalikes.read(cut)).results().toList()) {
            open.append(cut, from, mark.start()).append('‹');
            from = mark.end();
        }
        return "<untrusted>\n" + open.append(cut.substring(from)) + "\n</untrusted>";
    }
}
