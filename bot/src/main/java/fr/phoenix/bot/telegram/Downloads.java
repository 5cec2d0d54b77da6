package fr.phoenix.bot.telegram;

import fr.phoenix.bot.telegram.Incoming.Handed;
import fr.phoenix.bot.telegram.TelegramIntake.Ready;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Message.Attached;
import fr.phoenix.dialogs.Message.Kind;
import fr.phoenix.dialogs.Message.Medium;
import fr.phoenix.dialogs.Message.Unsupported;
import fr.phoenix.dialogs.NewFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Fetches documents that people sent. What cannot be had after {@value #TRIES} tries becomes a file Phoenix cannot read. */
final class Downloads {

    private static final int TRIES = 3;

    private final TelegramApi api;
    private final Supplier<FileId> ids;
    private final Backoff backoff;

    Downloads(TelegramApi api, Supplier<FileId> ids, Backoff backoff) {
        this.api = api;
        this.ids = ids;
        this.backoff = backoff;
    }

    Ready fetch(Handed handed) throws InterruptedException {
        for (int tries = 1; tries <= TRIES; tries++) {
            var content = content(handed.telegramFile());
            if (content.isPresent()) {
                return ready(handed, content.get());
            }
            if (tries < TRIES) {
                Thread.sleep(backoff.after(tries));
            }
        }
        return new Ready(handed.sender().message(new Unsupported(Medium.FILE)), List.of());
    }

    private Optional<byte[]> content(String telegramFile) throws InterruptedException {
        if (api.call("getFile", Map.of("file_id", telegramFile)) instanceof Answer.Done done) {
            var path = done.result().path("file_path").asString("");
            return path.isEmpty() ? Optional.empty() : api.download(path);
        }
        return Optional.empty();
    }

    private Ready ready(Handed handed, byte[] content) {
        var file = new NewFile(ids.get(), handed.name(), handed.mediaType(), content);
        var attached =
                new Attached(file.id(), file.name(), file.mediaType(), content.length, digest(content), Kind.CHAT);
        return new Ready(handed.sender().message(attached), List.of(file));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
