package fr.phoenix.bot.telegram;

import fr.phoenix.dialogs.NewFile;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the Bot API and says how sure it is of what happened. Requests are the library's typed methods or maps; answers are read as
 * trees, so that an answer in an unknown shape is still an answer. The token is in every URL, hence no exception leaves this class.
 */
final class TelegramApi {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final long LARGEST_ANSWER = 16L * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(ProxySelector.getDefault())
            .connectTimeout(CONNECTING)
            .build();
    private final String methods;
    private final String files;
    private final Duration patience;

    TelegramApi(TelegramSettings settings, Duration patience) {
        this.methods = settings.api() + "/bot" + settings.token() + "/";
        this.files = settings.api() + "/file/bot" + settings.token() + "/";
        this.patience = patience;
    }

    /** Calls a method. {@code body} is one of the library's methods or a map, written as JSON. */
    Answer call(String method, Object body) throws InterruptedException {
        return call(method, body, Duration.ZERO);
    }

    /** Calls a method that Telegram answers only after up to {@code held}. */
    Answer call(String method, Object body, Duration held) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(methods + method))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        return post(request, patience.plus(held));
    }

    /** Calls a method with a file in it. */
    Answer upload(String method, Map<String, Object> fields, String part, NewFile file) throws InterruptedException {
        var form = new MultipartForm();
        fields.forEach(
                (name, value) -> form.field(name, value instanceof String s ? s : JSON.writeValueAsString(value)));
        form.file(part, file);
        var request = HttpRequest.newBuilder(URI.create(methods + method))
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.bytes()))
                .build();
        return post(request, patience.multipliedBy(2));
    }

    private Answer post(HttpRequest request, Duration limit) throws InterruptedException {
        try {
            return read(send(request, LARGEST_ANSWER, limit));
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
            return new Answer.Unreached(e.getClass().getSimpleName());
        } catch (IOException e) {
            return new Answer.Unclear(e.getClass().getSimpleName());
        }
    }

    /**
     * A file a person sent, by the path that {@code getFile} gave, from the same server as everything else; empty when it cannot be had
     * or is larger than {@value NewFile#MOST_BYTES} bytes.
     */
    Optional<byte[]> download(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(files + path)).build();
            var response = send(request, NewFile.MOST_BYTES, patience);
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The JDK's own time-out ends with the headers; this one covers the body too. */
    private HttpResponse<byte[]> send(HttpRequest request, long most, Duration limit)
            throws IOException, InterruptedException {
        var sending = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        try {
            return sending.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sending.cancel(true);
            throw new IOException("no answer in time", e);
        } catch (InterruptedException e) {
            sending.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        }
    }

    private static Answer read(HttpResponse<byte[]> response) {
        try {
            var answer = JSON.readTree(response.body());
            if (answer.path("ok").asBoolean(false)) {
                return new Answer.Done(answer.path("result"));
            }
            return refused(answer, response.statusCode());
        } catch (JacksonException e) {
            // a gateway in between: only 504 and a broken success leave doubt
            int status = response.statusCode();
            return status < 400 || status == 504
                    ? new Answer.Unclear("unreadable answer")
                    : new Answer.Refused(status, "", Optional.empty());
        }
    }

    private static Answer refused(JsonNode answer, int status) {
        int code = answer.path("error_code").asInt(status);
        long seconds = answer.path("parameters").path("retry_after").asLong(0);
        return code < 400
                ? new Answer.Unclear("unreadable answer")
                : new Answer.Refused(
                        code,
                        answer.path("description").asString(""),
                        seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty());
    }

    /** Reads one update that came by webhook. */
    static JsonNode tree(byte[] json) {
        return JSON.readTree(json);
    }
}
