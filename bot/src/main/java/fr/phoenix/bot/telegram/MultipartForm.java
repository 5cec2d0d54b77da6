package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.NewFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file in it (RFC 7578), built in memory: files have at most 10 MB. */
final class MultipartForm {

    /** Fixed: it holds more than the files made here could contain by accident. */
    private static final String BOUNDARY = "phoenix-7f3b1c52e94a4d0c8a61d5b90e2f6c38";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    void field(String name, String value) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n");
    }

    void file(String part, NewFile file) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + file.name().text().replaceAll("[\"\\\\\\p{Cntrl}/]", "_") + "\"\r\nContent-Type: " + file.mediaType()
                + "\r\n\r\n");
        body.writeBytes(file.content());
        text("\r\n");
    }

    byte[] bytes() {
        text("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
