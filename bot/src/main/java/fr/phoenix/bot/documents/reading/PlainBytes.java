package fr.phoenix.bot.documents.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files: UTF-8 when the bytes are valid UTF-8, UTF-16 by its mark, else windows-1252, which old French files are in. */
final class PlainBytes {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlainBytes() {}

    static boolean isUtf16(byte[] content) {
        return content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    static String decode(byte[] content) {
        if (isUtf16(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS_1252);
        }
    }
}
