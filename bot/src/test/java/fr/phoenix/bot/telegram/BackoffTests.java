package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void waitsGrowToTheMostAndNeverVanish() {
        var backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10), new Random(1));

        assertThat(backoff.after(1)).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
        assertThat(backoff.after(3)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(backoff.after(1_000)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }
}
