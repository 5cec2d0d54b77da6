package fr.phoenix.persistence.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.phoenix.persistence.Servers;
import fr.phoenix.persistence.session.LettuceLimits.Limit;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LettuceLimitsIT {

    private static final Limit THREE = new Limit("test", 3, Duration.ofMinutes(1));

    @Test
    void whatIsTooMuchIsToldHowLongToWaitAndOthersAreNot() throws Exception {
        int port = Servers.freePort();
        var server = Servers.redisOn(port);
        server.start();
        var client = RedisClient.create(RedisURI.create("127.0.0.1", port));
        try (var limits = new LettuceLimits(client, hasty())) {
            awaitRedis(limits);
            for (int i = 0; i < 3; i++) {
                assertThat(limits.exceeded(THREE, "somebody")).isEmpty();
            }

            assertThat(limits.exceeded(THREE, "somebody"))
                    .hasValueSatisfying(
                            wait -> assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1)));
            assertThat(limits.exceeded(THREE, "somebody else")).isEmpty();
        } finally {
            client.shutdown();
            server.stop();
        }
    }

    @Test
    void withoutRedisEverythingIsAllowed() throws Exception {
        var client = RedisClient.create(RedisURI.create("127.0.0.1", Servers.freePort()));
        try (var limits = new LettuceLimits(client, InstantSource.system())) {
            for (int i = 0; i < 5; i++) {
                assertThat(limits.exceeded(THREE, "somebody")).isEmpty();
            }
        } finally {
            client.shutdown();
        }
    }

    /** A clock that is past every pause the next time it is asked. */
    private static InstantSource hasty() {
        var asked = new AtomicLong();
        return () -> Instant.EPOCH.plusSeconds(10 * asked.incrementAndGet());
    }

    private static void awaitRedis(LettuceLimits limits) {
        var nothing = new Limit("nothing", 0, Duration.ofMinutes(1));
        int tries = 0;
        while (limits.exceeded(nothing, "anybody").isEmpty()) {
            assertThat(++tries).isLessThan(100);
        }
    }
}
