package fr.phoenix.bot.chaos;

import fr.phoenix.bot.chaos.Notes.Acknowledged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * Somebody who writes in one Telegram chat. Telegram took the message when it has an id; the service must take it over in its own time,
 * since Telegram keeps it until then.
 */
final class TelegramPerson implements Runnable {

    private final Cluster cluster;
    private final Notes notes;
    private final RandomGenerator random;
    private final AtomicBoolean over;
    private final long chat;

    TelegramPerson(Cluster cluster, Notes notes, RandomGenerator random, AtomicBoolean over, long chat) {
        this.cluster = cluster;
        this.notes = notes;
        this.random = random;
        this.over = over;
        this.chat = chat;
    }

    @Override
    public void run() {
        var before = "";
        try {
            while (!over.get()) {
                for (var line : Script.conversation(random)) {
                    if (over.get()) {
                        return;
                    }
                    if (random.nextInt(100) < 2) {
                        notes.count("malformed");
                        notes.refused("update-" + cluster.tellTelegram(Script.malformedUpdate(random)));
                    }
                    var id = "update-" + cluster.tellTelegram(Script.update(line, chat));
                    notes.acknowledged(new Acknowledged(id, String.valueOf(chat), before));
                    before = id;
                    TimeUnit.MILLISECONDS.sleep(2_000 + random.nextInt(4_000));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
