package fr.phoenix.bot.webchat;

import fr.phoenix.bot.delivery.LiveReplies;
import fr.phoenix.bot.failures.Failures;
import fr.phoenix.dialogs.ConversationId;
import fr.phoenix.dialogs.Outbox;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open stream of server-sent events: every reply after a sequence number, in order, read from the outbox; between them, live pieces. It
 * looks into the outbox when told and at least every {@value #LOOK_MILLIS} ms, so that replies of other instances come too.
 */
final class ReplyStream implements LiveReplies.Watcher, Runnable {

    /** How long a reply of another instance may take to show. */
    private static final long LOOK_MILLIS = 2_000;

    /** How much longer than its session a stream may stay open. */
    private static final long ALLOWED_MILLIS = 5_000;

    /** Below the 40 s of silence after which the widget gives a stream up. */
    private static final long HEARTBEAT_MILLIS = 15_000;

    /** A stream ends after this long, and the client comes back with its last id: nothing stays open for ever. */
    private static final long LONGEST_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private static final int MOST_PENDING = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(ReplyStream.class);

    private final Outbox outbox;
    private final ConversationId conversation;
    private final BooleanSupplier allowed;
    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<Live> pending = new LinkedBlockingQueue<>(MOST_PENDING);
    private long seen;
    private String shown = "";
    private volatile boolean open = true;

    /** What is told while replies are awaited. */
    private sealed interface Live {

        record Look() implements Live {}

        record Draft(String soFar) implements Live {}

        record Typing(boolean on) implements Live {}
    }

    /** @param allowed whether whoever opened it may still read */
    ReplyStream(Outbox outbox, ConversationId conversation, long after, BooleanSupplier allowed) {
        this.outbox = outbox;
        this.conversation = conversation;
        this.seen = after;
        this.allowed = allowed;
        emitter.onCompletion(this::close);
        emitter.onTimeout(this::close);
        emitter.onError(e -> close());
    }

    SseEmitter emitter() {
        return emitter;
    }

    void close() {
        open = false;
        replied();
    }

    @Override
    public void replied() {
        tell(new Live.Look());
    }

    @Override
    public void wrote(String soFar) {
        tell(new Live.Draft(soFar));
    }

    @Override
    public void typing(boolean on) {
        tell(new Live.Typing(on));
    }

    /** A full queue drops hints, never replies: those are read from the outbox. */
    private void tell(Live live) {
        var _ = pending.offer(live);
    }

    @Override
    public void run() {
        long begun = System.nanoTime();
        try {
            emitter.send(SseEmitter.event().comment("open"));
            sendReplies();
            long quiet = System.nanoTime();
            long looked = quiet;
            long checked = quiet;
            while (open && millisSince(begun) < LONGEST_MILLIS) {
                var live = pending.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (millisSince(checked) >= ALLOWED_MILLIS) {
                    open &= allowed.getAsBoolean();
                    checked = System.nanoTime();
                }
                boolean sent = open && live != null && send(live);
                if (open && (live == null || live instanceof Live.Look || millisSince(looked) >= LOOK_MILLIS)) {
                    sent |= sendReplies();
                    looked = System.nanoTime();
                }
                if (sent) {
                    quiet = System.nanoTime();
                } else if (millisSince(quiet) > HEARTBEAT_MILLIS) {
                    emitter.send(SseEmitter.event().comment("beat"));
                    quiet = System.nanoTime();
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            open = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } catch (RuntimeException e) {
            LOG.warn("a reply stream failed: {}", Failures.describe(e));
            emitter.complete();
        }
    }

    private boolean sendReplies() throws IOException {
        boolean any = false;
        for (var outgoing : outbox.after(conversation, seen, 100)) {
            send(SseEmitter.event()
                    .id(String.valueOf(outgoing.seq()))
                    .name("reply")
                    .data(ReplyJson.of(outgoing)));
            seen = outgoing.seq();
            any = true;
        }
        if (any) {
            // clients drop what was being written; what still waits to be told of it was written before the reply
            pending.removeIf(Live.Draft.class::isInstance);
            shown = "";
        }
        return any;
    }

    private boolean send(Live live) throws IOException {
        switch (live) {
            case Live.Look look -> {
                return false;
            }
            case Live.Draft draft -> {
                return sendDraft(draft.soFar());
            }
            case Live.Typing typing -> send(SseEmitter.event().name("typing").data(Map.of("on", typing.on())));
        }
        return true;
    }

    /** What joins on to the text that is shown, or else the whole in its place. */
    private boolean sendDraft(String soFar) throws IOException {
        if (soFar.equals(shown)) {
            return false;
        }
        int at = soFar.startsWith(shown) ? shown.length() : 0;
        send(SseEmitter.event().name("delta").data(Map.of("at", at, "text", soFar.substring(at))));
        shown = soFar;
        return true;
    }

    private void send(SseEventBuilder event) throws IOException {
        emitter.send(event);
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
