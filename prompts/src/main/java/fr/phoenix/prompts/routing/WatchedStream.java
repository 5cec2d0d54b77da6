package fr.phoenix.prompts.routing;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.CancellationUnsupportedHandle;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One stream, read to its end while the caller waits, so that interrupting the caller ends it. Ends it too when nothing comes for a
 * while after the first event (before it, models think; the caller's own limit holds), and at the first event that is bad: LangChain4j
 * would wait for ever, and would log what it cannot read. Nothing passes after the end.
 */
final class WatchedStream implements ServerSentEventListener {

    private final ServerSentEventListener listener;
    private final Consumer<String> check;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile long heard;
    private boolean open = true;
    private boolean whole;
    private @Nullable InputStream body;

    /** @param check looks at each event before the listener does, and throws what is wrong with it */
    WatchedStream(ServerSentEventListener listener, Consumer<String> check) {
        this.listener = listener;
        this.check = check;
    }

    /** @param idle how long nothing may come after the first event */
    void read(HttpClient client, HttpRequest request, ServerSentEventParser parser, Duration idle) {
        client.execute(request, (stream, self) -> parse(stream, parser), this);
        try {
            long left = idle.toNanos();
            while (left > 0 && !over.await(left, TimeUnit.NANOSECONDS)) {
                left = idle.toNanos() - (begun ? System.nanoTime() - heard : 0);
            }
            onError(new UnusableResponse(ModelFailure.TIMEOUT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            onError(new UnusableResponse(ModelFailure.TIMEOUT));
        }
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        whole = response.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> header.getValue().stream())
                .anyMatch(type -> type.startsWith("application/json"));
        listener.onOpen(response);
    }

    /** A server that streams nothing gives one JSON object: one event. */
    private void parse(InputStream stream, ServerSentEventParser parser) {
        synchronized (this) {
            body = stream;
            if (!open) {
                end();
                return;
            }
        }
        if (!whole) {
            parser.parse(stream, this);
            return;
        }
        try {
            var event = new ServerSentEvent(null, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            onEvent(event, new ServerSentEventContext(new CancellationUnsupportedHandle()));
        } catch (IOException e) {
            onError(e);
        }
    }

    @Override
    public synchronized void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (!open) {
            return;
        }
        try {
            check.accept(event.data());
            listener.onEvent(event, context);
        } catch (RuntimeException e) {
            onError(e);
        }
        heard = System.nanoTime();
        begun = true;
    }

    @Override
    public synchronized void onError(Throwable failure) {
        if (open) {
            open = false;
            listener.onError(failure);
            end();
        }
    }

    @Override
    public synchronized void onClose() {
        if (open) {
            open = false;
            listener.onClose();
            end();
        }
    }

    private void end() {
        over.countDown();
        if (body != null) {
            try {
                body.close();
            } catch (IOException e) {
                // it was to be given up anyway
            }
        }
    }
}
