package fr.phoenix.bot.documents.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets letters as plain text to paste into a form: an empty line between paragraphs, which are not wrapped. Lines end with CRLF, as
 * text/plain has it (RFC 2046) and the oldest editors in use ask for; forms take it as well. UTF-8 without a mark in front, which
 * would be pasted along.
 */
final class LetterText {

    private static final String LINE_END = "\r\n";

    private LetterText() {}

    static byte[] set(List<Block> blocks) {
        return blocks.stream()
                .map(block -> String.join(LINE_END, block.lines()) + LINE_END)
                .collect(Collectors.joining(LINE_END))
                .getBytes(StandardCharsets.UTF_8);
    }
}
