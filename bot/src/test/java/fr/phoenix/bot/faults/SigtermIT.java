package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.telegram.FakeTelegram;
import fr.phoenix.bot.webchat.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service is told to stop in the middle of both channels' traffic, and started again: what was acknowledged is answered, once. */
@Timeout(300)
class SigtermIT {

    private static final int PEOPLE = 8;
    private static final int TYPED_EACH = 5;
    /** The first of those who type on Telegram, and one who does so undisturbed. */
    private static final long PERSON = 100;

    private static final long QUIET = 99;
    private static final Pattern WAITING =
            Pattern.compile("phoenix_(?:inbox|outbox)_waiting(?:\\{[^}]*\\})? ([0-9.]+)");
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger posted = new AtomicInteger();
    private volatile boolean over;

    @Test
    void aStopUnderLoadLosesNothingAndIsSoon() throws Exception {
        var chats = new ArrayList<Chat>();
        Duration stopped;
        try (var telegram = new FakeTelegram();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var load = new ArrayList<Future<?>>();
            try (var first = ServiceProcess.start(data, telegram.environment())) {
                for (int i = 0; i < PEOPLE; i++) {
                    var chat = Chat.open(first.address(), "fr").welcomed();
                    chats.add(chat);
                    load.add(people.submit(() -> write(chat)));
                }
                for (int i = 0; i < TYPED_EACH - 1; i++) {
                    everybodyTypes(telegram);
                }
                await().atMost(Duration.ofSeconds(60)).until(() -> posted.get() > PEOPLE * 10);
                everybodyTypes(telegram);
                stopped = first.stop();
            }
            over = true;
            for (var one : load) {
                one.get();
            }

            try (var second = ServiceProcess.start(data, telegram.environment())) {
                for (var chat : chats) {
                    assertEveryMessageHasItsAnswerOnce(chat.at(second.address()));
                }
                for (int i = 0; i < TYPED_EACH; i++) {
                    telegram.types(QUIET, "/start");
                }
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> telegram.told(QUIET).size() >= TYPED_EACH && unanswered(second) == 0);
                var told = telegram.told(QUIET);
                assertThat(told).hasSizeGreaterThanOrEqualTo(TYPED_EACH);
                for (int i = 0; i < PEOPLE; i++) {
                    assertThat(telegram.told(PERSON + i)).isEqualTo(told);
                }
            }
        } finally {
            chats.forEach(Chat::close);
        }
        System.out.printf(
                Locale.ROOT,
                "FIGURE SIGTERM under load: %d web messages acknowledged, %d Telegram messages; lost 0, twice 0; stopped after %.1f s%n",
                acknowledged.values().stream().mapToInt(List::size).sum(),
                PEOPLE * TYPED_EACH,
                stopped.toMillis() / 1e3);
        assertThat(stopped).isLessThan(LONGEST_STOP);
    }

    /** Messages and replies that wait, by the service's own count of every 5 s. */
    private double unanswered(ServiceProcess service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/actuator/prometheus"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var metrics = client.send(request, BodyHandlers.ofString()).body();
            return WAITING.matcher(metrics)
                    .results()
                    .mapToDouble(count -> Double.parseDouble(count.group(1)))
                    .sum();
        }
    }

    private static void everybodyTypes(FakeTelegram telegram) {
        IntStream.range(0, PEOPLE).forEach(i -> telegram.types(PERSON + i, "/start"));
    }

    /** Every fourth waits for the answer, as the widget does not and other clients do. */
    private void write(Chat chat) {
        var mine = acknowledged.computeIfAbsent(chat.id(), id -> new ArrayList<>());
        for (int i = 0; !over; i++) {
            var id = UUID.randomUUID().toString();
            try {
                var headers = i % 4 == 0 ? new String[] {"Prefer", "wait=50"} : new String[0];
                int status = chat.post(id, "text", "/aide", headers).status();
                if (status == 200 || status == 202) {
                    mine.add(id);
                    posted.incrementAndGet();
                }
            } catch (IOException stopping) {
                // never acknowledged: a sender would repeat it
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void assertEveryMessageHasItsAnswerOnce(Chat chat) throws Exception {
        var ids = acknowledged.getOrDefault(chat.id(), List.of());
        assertThat(ids).isNotEmpty();
        var quiet = chat.say("/aide");
        assertThat(quiet.status()).isEqualTo(200);
        long each = quiet.states().size();
        var history = chat.history(0);
        Map<String, String> stored = new HashMap<>();
        history.body()
                .path("messages")
                .valueStream()
                .forEach(message -> stored.put(
                        message.path("clientMessageId").asString(""),
                        message.path("messageId").asString("")));
        assertThat(stored.keySet()).containsAll(ids);
        var answers =
                history.texts("inReplyTo").stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(ids).allSatisfy(id -> assertThat(answers.get(stored.get(id))).isEqualTo(each));
        var seqs = history.body()
                .path("replies")
                .valueStream()
                .map(reply -> reply.path("seq").asLong())
                .toList();
        assertThat(seqs).isSorted().doesNotHaveDuplicates();
    }
}
