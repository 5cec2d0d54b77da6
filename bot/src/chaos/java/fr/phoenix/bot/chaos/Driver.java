package fr.phoenix.bot.chaos;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** All people at once, each with a random source of its own that follows from the seed. */
final class Driver implements AutoCloseable {

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService errands = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Notes notes = new Notes();
    private final WebClient client;

    /** @param thinkingMillis the longest pause of the people on the web between two messages */
    Driver(Cluster cluster, int webPeople, int chats, int thinkingMillis) {
        client = new WebClient(cluster.nodes(), notes);
        for (int i = 0; i < webPeople; i++) {
            var random = new Random(cluster.seed() * 31 + i);
            people.execute(new WebPerson(client, notes, random, errands, over, thinkingMillis));
        }
        for (int i = 0; i < chats; i++) {
            var random = new Random(cluster.seed() * 37 + i);
            people.execute(new TelegramPerson(cluster, notes, random, over, 5_000 + i));
        }
    }

    Notes notes() {
        return notes;
    }

    /** Nobody says anything new; what was said is repeated until it is acknowledged. False when that takes longer than the time. */
    boolean finish(long seconds) throws InterruptedException {
        over.set(true);
        people.shutdown();
        boolean silent = people.awaitTermination(seconds, TimeUnit.SECONDS);
        errands.shutdown();
        return silent && errands.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        over.set(true);
        client.giveUp();
        people.shutdownNow();
        errands.shutdownNow();
    }
}
