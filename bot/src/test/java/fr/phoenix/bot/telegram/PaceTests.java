package fr.phoenix.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

        assertThat(now()).isEqualTo(Pace.OVER_ALL.multipliedBy(50));
    }

    @Test
    void whoWakesUpLateDoesNotGoTogetherWithWhoIsOnTime() throws InterruptedException {
        var overslept = new AtomicBoolean();
        var paced = new Pace(clock::get, duration -> {
            clock.addAndGet(duration.toNanos());
            if (overslept.compareAndSet(false, true)) {
                clock.addAndGet(Duration.ofMillis(500).toNanos());
            }
        });
        paced.await("1");
        long before = clock.get();

        paced.await("2");

        assertThat(Duration.ofNanos(clock.get() - before)).isGreaterThanOrEqualTo(Pace.OVER_ALL);
    }

    @Test
    void aChatsSecondBeginsWhenItsMessageGoesAndNotWhenItWasQueued() throws InterruptedException {
        var time = new VirtualTime();
        var shared = new Pace(time::nanoTime, time::sleep);
        var went = new ConcurrentLinkedQueue<Long>();
        var tasks = new ArrayList<VirtualTime.Task>();
        for (int i = 0; i < 25; i++) {
            var other = "other " + i;
            tasks.add(() -> shared.await(other));
        }
        tasks.add(() -> {
            time.sleep(Duration.ofMillis(1));
            shared.await("1");
            went.add(time.nanoTime());
            shared.await("1");
            went.add(time.nanoTime());
        });

        time.run(tasks);

        assertThat(went).hasSize(2);
        assertThat(Duration.ofNanos(went.remove())).isGreaterThan(Duration.ofSeconds(1));
        assertThat(Duration.ofNanos(went.remove())).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void aSlowCallPutsTheNextOneOff() throws InterruptedException {
        pace.await("1");
        clock.addAndGet(Duration.ofMillis(400).toNanos());
        pace.called("1");

        pace.await("1");

        assertThat(now()).isEqualTo(Duration.ofMillis(1_400));
    }

    /** 400 messages over 45 chats by 32 hands, each call taking up to 300 ms: what {@code TelegramPostman} does under load. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSecondHasMoreThanTwentyFiveMessagesAndNoChatMoreThanOne(long seed) throws InterruptedException {
        var time = new VirtualTime();
        var shared = new Pace(time::nanoTime, time::sleep);
        var calls = new ConcurrentLinkedQueue<Call>();
        var left = new AtomicInteger(400);
        var idle = new ConcurrentLinkedQueue<>(
                IntStream.range(0, 45).mapToObj(i -> "chat " + i).toList());
        time.run(IntStream.range(0, 32)
                .<VirtualTime.Task>mapToObj(hand -> () -> {
                    var random = new Random(seed * 100 + hand);
                    while (left.getAndDecrement() > 0) {
                        var chat = Objects.requireNonNull(idle.poll());
                        assertThat(shared.await(chat)).isEmpty();
                        calls.add(new Call(chat, time.nanoTime()));
                        time.sleep(Duration.ofMillis(random.nextInt(300)));
                        shared.called(chat);
                        idle.add(chat);
                    }
                })
                .toList());

        var times = calls.stream().mapToLong(Call::at).sorted().toArray();
        assertThat(times).hasSize(400);
        for (int i = 25; i < times.length; i++) {
            assertThat(times[i] - times[i - 25])
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
        calls.stream().collect(Collectors.groupingBy(Call::chat)).values().forEach(PaceTests::aSecondApart);
        assertThat(Duration.ofNanos(times[399])).isLessThan(Duration.ofSeconds(25));
    }

    private record Call(String chat, long at) {}

    private static void aSecondApart(List<Call> calls) {
        var sorted = calls.stream().mapToLong(Call::at).sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            assertThat(sorted[i] - sorted[i - 1])
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    void aRestAskedForWhileSomebodyWaitsForTheirTurnHoldsThemToo() throws InterruptedException {
        var asked = new AtomicReference<Pace>();
        var paced = new Pace(clock::get, duration -> {
            clock.addAndGet(duration.toNanos());
            Objects.requireNonNull(asked.get()).rest("1", Duration.ofSeconds(9));
        });
        asked.set(paced);

        assertThat(paced.await("1")).contains(Duration.ofSeconds(9));
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

    @Test
    void whatNeedNotArriveWaitsForNobodyAndKeepsNobodyWaiting() throws InterruptedException {
        assertThat(pace.spare("1")).isTrue();
        assertThat(pace.spare("2")).isFalse();

        pace.await("1");
        assertThat(now()).isEqualTo(Pace.OVER_ALL);
        clock.addAndGet(Pace.OVER_ALL.toNanos());
        assertThat(pace.spare("1")).isFalse();
        assertThat(pace.spare("2")).isTrue();

        pace.rest("3", Duration.ofSeconds(9));
        clock.addAndGet(Pace.IN_A_CHAT.toNanos());
        assertThat(pace.spare("3")).isFalse();
        assertThat(pace.spare("1")).isTrue();
    }
}
