package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final AtomicLong clock = new AtomicLong();
    private final Pace pace = new Pace(clock::get, duration -> clock.addAndGet(duration.toNanos()));

    @Test
    void theFirstMessageDoesNotWait() throws InterruptedException {
        pace.await("1");

        assertThat(now()).isZero();
    }

    @Test
    void aChatGetsOneMessageASecond() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            pace.await("1");
        }

        assertThat(now()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void allChatsTogetherGetTwentyFiveASecond() throws InterruptedException {
        for (int i = 0; i < 51; i++) {
            pace.await("chat " + i);
        }

        assertThat(now()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aRestAskedForOneChatLeavesTheOthersAlone() {
        pace.rest("1", Duration.ofSeconds(7));

        assertThat(pace.restOf("1")).isEqualTo(Duration.ofSeconds(7));
        assertThat(pace.restOf("2")).isZero();
    }

    @Test
    void aRestAskedForTwoChatsAtOnceIsForTheWholeBot() {
        pace.rest("1", Duration.ofSeconds(7));
        pace.rest("2", Duration.ofSeconds(5));

        assertThat(pace.restOf("3")).isEqualTo(Duration.ofSeconds(5));
        assertThat(pace.restOf("1")).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aRestEnds() {
        pace.rest("1", Duration.ofSeconds(7));
        clock.addAndGet(Duration.ofSeconds(7).toNanos());

        assertThat(pace.restOf("1")).isZero();
    }

    private Duration now() {
        return Duration.ofNanos(clock.get());
    }
}
