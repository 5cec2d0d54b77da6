package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.phoenix.bot.process.GeminiServer;
import fr.phoenix.bot.process.ServiceProcess;
import fr.phoenix.bot.webchat.Chat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service that is paused in the middle of a turn, longer than its claim lasts, wakes up to find the turn taken, and writes nothing. */
@Timeout(240)
class ZombieIT {

    private static final String WORDS = "Je dors mal et je me demande si tout cela en vaut la peine";
    private static final Pattern STALE =
            Pattern.compile("phoenix_turn_seconds_count\\{[^}]*outcome=\"stale\"[^}]*\\} ([0-9.]+)");

    @TempDir
    Path data;

    @TempDir
    Path otherData;

    private final GeminiServer gemini = new GeminiServer(WORDS);

    @AfterEach
    void stopTheModel() {
        gemini.close();
    }

    @Test
    void aPausedServiceWakesUpToATurnThatIsTaken() throws Exception {
        var id = UUID.randomUUID().toString();
        try (var first = ServiceProcess.start(data, gemini.settings());
                var second = ServiceProcess.start(otherData, besides(data));
                var chat = Chat.open(first.address(), "fr").welcomed();
                var other = chat.at(second.address())) {
            chat.say("/checkin");
            chat.say("oui");
            chat.say("6");
            chat.say("4");
            gemini.thinks(Duration.ofSeconds(2));
            assertThat(chat.post(id, "text", WORDS).status()).isEqualTo(202);
            await().atMost(Duration.ofSeconds(30)).until(gemini::wasAsked);
            first.signal("STOP");
            try {
                gemini.writes("« Je dors mal » : la seconde répond.");

                await().atMost(Duration.ofSeconds(60))
                        .until(() -> other.history(0).states().contains("ASKING_REASONS"));
                var answered = other.history(0);
                gemini.writes("« Je dors mal » : le revenant répond.");
                first.signal("CONT");

                await().atMost(Duration.ofSeconds(60)).until(() -> stale(first) >= 1);
                assertThat(other.history(0).body()).isEqualTo(answered.body());
                assertThat(answered.texts("text")).noneMatch(text -> text.contains("revenant"));
                assertThat(answered.states().stream().filter("SHARING_REFLECTION"::equals))
                        .hasSize(1);
                assertThat(chat.say("Une amie m’aide").states()).containsExactly("NOTING_REASONS", "ASKING_OBSTACLE");
                System.out.println("FIGURE turns of a process paused past its lease: stale 1, written 0");
            } finally {
                first.signal("CONT");
            }
        }
    }

    /** The settings of a second node on the first one's embedded database. */
    private Map<String, String> besides(Path first) throws IOException {
        var settings = new HashMap<>(gemini.settings());
        var port = Files.readAllLines(first.resolve("postgres/postmaster.pid")).get(3);
        settings.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres");
        settings.put("SPRING_DATASOURCE_USERNAME", "phoenix");
        settings.put(
                "SPRING_DATASOURCE_PASSWORD",
                Files.readString(first.resolve("postgres/phoenix.password")).strip());
        settings.put("PHOENIX_MASTER_KEY_FILE", first.resolve("master.key").toString());
        return settings;
    }

    private static double stale(ServiceProcess service) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/actuator/prometheus"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var metrics = client.send(request, BodyHandlers.ofString()).body();
            return STALE.matcher(metrics)
                    .results()
                    .mapToDouble(count -> Double.parseDouble(count.group(1)))
                    .sum();
        }
    }
}
