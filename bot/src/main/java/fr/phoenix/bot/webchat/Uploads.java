package fr.phoenix.bot.webchat;

import fr.phoenix.bot.webchat.Refusal.Reason;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartFile;

/** Takes an upload in, or refuses it in words. What is inside is judged later, in the reader's own process. */
final class Uploads {

    private static final int LONGEST_NAME = 200;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "txt", "text/plain");

    private Uploads() {}

    static NewFile accept(MultipartFile upload) {
        var name = upload.getOriginalFilename() == null ? "" : upload.getOriginalFilename();
        var mediaType =
                MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (mediaType == null) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, Reason.UNSUPPORTED);
        }
        if (upload.isEmpty()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, Reason.EMPTY_FILE);
        }
        if (upload.getSize() > NewFile.MOST_BYTES) {
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, Reason.TOO_LARGE);
        }
        var kept = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        try {
            return new NewFile(new FileId(UUID.randomUUID()), new Words(kept), mediaType, upload.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in hexadecimal. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
