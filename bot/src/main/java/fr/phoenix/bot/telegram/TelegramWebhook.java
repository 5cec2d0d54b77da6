package fr.phoenix.bot.telegram;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.bot.telegram.TelegramIntake.Ready;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Takes the updates that Telegram posts. 200 only when nothing can be lost any more: the update is stored, or can never be. Anything else
 * makes Telegram post it again.
 */
final class TelegramWebhook {

    static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    /** Far above the largest update: a text of 4,096 characters with its marks. */
    private static final int LARGEST = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TelegramWebhook.class);

    private final TelegramIntake intake;
    private final byte[] secret;

    TelegramWebhook(TelegramIntake intake, String secret) {
        this.intake = intake;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    ServerResponse take(ServerRequest request) throws IOException, InterruptedException {
        var shown = request.headers().firstHeader(SECRET_HEADER);
        if (shown == null || !MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8))) {
            return ServerResponse.status(HttpStatus.UNAUTHORIZED).build();
        }
        var body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        return ServerResponse.status(take(body)).build();
    }

    private HttpStatus take(byte[] body) throws InterruptedException {
        var sent = read(body).flatMap(intake::read);
        var ready = sent.isPresent() ? intake.prepare(sent.get()) : Optional.<Ready>empty();
        if (ready.isPresent()) {
            return store(ready.get());
        }
        return HttpStatus.OK;
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(TelegramApi.tree(body));
        } catch (JacksonException e) {
            LOG.warn("a webhook call was no JSON and is skipped");
            return Optional.empty();
        }
    }

    private HttpStatus store(Ready ready) {
        try {
            var _ = intake.store(ready);
            return HttpStatus.OK;
        } catch (IllegalArgumentException e) {
            LOG.warn("a message can never be stored and is skipped: {}", Failures.describe(e));
            return HttpStatus.OK;
        } catch (RuntimeException e) {
            LOG.warn("a message could not be stored; Telegram will post it again: {}", Failures.describe(e));
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }
}
