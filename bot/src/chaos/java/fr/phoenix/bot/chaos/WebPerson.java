package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Notes.Acknowledged;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who holds one web conversation after another and never waits for a reply: the next message goes out when the last is
 * acknowledged, and sometimes before. One in five is sent again later, or twice at once; one in fifty is malformed.
 */
final class WebPerson implements Runnable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final WebClient client;
    private final Notes notes;
    private final RandomGenerator random;
    private final Executor threads;
    private final AtomicBoolean over;
    private final int thinkingMillis;

    /** @param thinkingMillis the longest pause between two messages */
    WebPerson(
            WebClient client,
            Notes notes,
            RandomGenerator random,
            Executor threads,
            AtomicBoolean over,
            int thinkingMillis) {
        this.client = client;
        this.notes = notes;
        this.random = random;
        this.threads = threads;
        this.over = over;
        this.thinkingMillis = thinkingMillis;
    }

    @Override
    public void run() {
        try {
            while (!over.get()) {
                converse();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void converse() throws InterruptedException {
        var opened = client.post("/sessions", "", "{\"locale\":\"fr\"}", random);
        if (opened.statusCode() != 201) {
            notes.surprise("a session was refused: " + opened.statusCode());
            return;
        }
        var token = JSON.readTree(opened.body()).path("token").asString("");
        var before = "";
        for (var line : Script.conversation(random)) {
            if (over.get()) {
                return;
            }
            if (random.nextInt(100) < 2) {
                malformed(token);
            }
            var id = UUID.randomUUID().toString();
            var json = JSON.writeValueAsString(Map.of("clientMessageId", id, line.field(), line.value()));
            boolean overtaking = random.nextInt(10) == 0;
            if (overtaking) {
                later(() -> deliver(token, id, json, ""), 0);
            } else {
                if (random.nextInt(15) == 0) {
                    notes.count("duplicates");
                    later(() -> deliver(token, id, json, ""), 0);
                }
                deliver(token, id, json, before);
                before = id;
            }
            if (random.nextInt(100) < 15) {
                notes.count("duplicates");
                later(() -> deliver(token, id, json, ""), random.nextInt(3_000));
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(thinkingMillis + 1));
        }
    }

    private interface Errand {
        void run() throws InterruptedException;
    }

    private void later(Errand errand, int millis) {
        threads.execute(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
                errand.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void deliver(String token, String id, String json, String before) throws InterruptedException {
        var response = client.post("/messages", token, json, new java.util.Random(id.hashCode()));
        if (response.statusCode() / 100 != 2) {
            notes.surprise("a good message was refused: " + response.statusCode());
            return;
        }
        JsonNode answer = JSON.readTree(response.body());
        notes.answered(id, answer.path("messageId").asString(""));
        notes.acknowledged(new Acknowledged(id, "", before));
    }

    private void malformed(String token) throws InterruptedException {
        var id = UUID.randomUUID().toString();
        notes.count("malformed");
        notes.refused(id);
        var response = client.post("/messages", token, Script.malformed(random, id), random);
        if (response.statusCode() / 100 != 4) {
            notes.surprise("a malformed message was taken: " + response.statusCode());
        }
    }
}
