package fr.phoenix.persistence.session;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One shared connection that may be away. A command takes at most {@link #MOST_WAIT}; after a failure none is tried for
 * {@link #PAUSE}, so that a hanging Redis does not slow each turn down. Says once that Redis went, and once that it came back.
 */
final class RedisLink implements AutoCloseable {

    static final Duration MOST_WAIT = Duration.ofMillis(300);
    static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private final RedisClient client;
    private final InstantSource clock;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile Instant notBefore = Instant.MIN;
    private volatile CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connecting;

    RedisLink(RedisClient client, InstantSource clock) {
        this.client = client;
        this.clock = clock;
        this.connecting = connect();
    }

    private CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connect() {
        var connected = new CompletableFuture<StatefulRedisConnection<byte[], byte[]>>();
        Thread.ofVirtual().name("redis-connect").start(() -> {
            try {
                connected.complete(client.connect(ByteArrayCodec.INSTANCE));
            } catch (RuntimeException e) {
                connected.completeExceptionally(e);
            }
        });
        return connected;
    }

    /** The command's answer, or nothing when Redis is away, slow, or has none. Never throws because of Redis. */
    <T> Optional<T> ask(Function<RedisAsyncCommands<byte[], byte[]>, RedisFuture<T>> command) {
        if (clock.instant().isBefore(notBefore)) {
            return Optional.empty();
        }
        try {
            var connection = within(connection());
            if (!connection.isOpen()) {
                throw new IllegalStateException("not connected");
            }
            var answer = Optional.ofNullable(within(command.apply(connection.async())));
            if (away.compareAndSet(true, false)) {
                LOG.info("Redis is back");
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            pause(e);
        }
        return Optional.empty();
    }

    private synchronized CompletableFuture<StatefulRedisConnection<byte[], byte[]>> connection() {
        if (connecting.isCompletedExceptionally()) {
            connecting = connect();
        }
        return connecting;
    }

    private static <T> T within(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return future.get(MOST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (future instanceof RedisFuture<?>) {
                future.cancel(true);
            }
            throw e;
        }
    }

    private void pause(Exception e) {
        notBefore = clock.instant().plus(PAUSE);
        if (away.compareAndSet(false, true)) {
            LOG.warn(
                    "Redis is away ({}); conversations are folded from the log",
                    e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        var _ = connecting.thenAccept(StatefulRedisConnection::close);
    }
}
