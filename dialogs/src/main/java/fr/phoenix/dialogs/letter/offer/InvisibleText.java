package fr.phoenix.dialogs.letter.offer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Text in a paste that nobody sees: Unicode tag characters, HTML that is styled away, long runs of characters without width. */
final class InvisibleText {

    /** A few separate emoji and languages from each other; hundreds carry a message. */
    private static final int MANY_WITHOUT_WIDTH = 24;

    private static final int FEW = 12;
    private static final Pattern STYLED_AWAY = Pattern.compile(
            "(?is)<[a-z0-9]{1,10}\\b[^<>]{0,300}(?:display\\s?:\\s?none|visibility\\s?:\\s?hidden|font-size\\s?:\\s?0|opacity\\s?:\\s?0(?![.\\d])|\\shidden(?=[\\s>]))[^<>]{0,300}>([^<]{1,2000})");

    private InvisibleText() {}

    static Optional<String> in(String raw) {
        var tagged = new StringBuilder();
        int[] withoutWidth = {0};
        raw.codePoints().limit(50_000).forEach(character -> {
            if (character >= 0xE0020 && character <= 0xE007E) {
                tagged.appendCodePoint(character - 0xE0000);
            } else if (character == 0x200B || character == 0x200C || character == 0x2060 || character == 0xFEFF) {
                withoutWidth[0]++;
            }
        });
        if (tagged.length() > FEW) {
            return Optional.of(tagged.toString());
        }
        if (withoutWidth[0] >= MANY_WITHOUT_WIDTH) {
            return Optional.of(withoutWidth[0] + " × U+200B");
        }
        return STYLED_AWAY
                .matcher(raw.substring(0, Math.min(raw.length(), 50_000)))
                .results()
                .map(found -> found.group(1).strip())
                .filter(words -> words.length() > FEW)
                .findFirst();
    }
}
