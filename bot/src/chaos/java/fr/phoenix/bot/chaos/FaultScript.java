package fr.phoenix.bot.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Does something to the world every 0.5 to 3 s, in an order that follows from the seed. Processes are killed or paused one at a time, so
 * that somebody is left to do the work; wires break whenever they like. A fault that does not apply is skipped for the next.
 */
final class FaultScript implements AutoCloseable {

    private static final int TOTAL =
            List.of(Fault.values()).stream().mapToInt(Fault::weight).sum();

    private static final int MOST_PICKS = 100;

    private final Cluster cluster;
    private final Random random;
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private final Map<Node, CommitCutter> cutters = new HashMap<>();
    private final ExecutorService menders = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<Exception> broken = new AtomicReference<>();

    FaultScript(Cluster cluster) {
        this.cluster = cluster;
        this.random = new Random(cluster.seed());
        cluster.nodes().forEach(node -> cutters.put(node, new CommitCutter(node.database())));
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    /** Injects for that long, then mends everything. */
    void run(Duration length) throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(2_500));
            cluster.check();
            injectOne();
        }
        mend();
    }

    /** Picks until something applies. */
    private void injectOne() throws IOException, InterruptedException, SQLException {
        for (int picks = 0; picks < MOST_PICKS; picks++) {
            var fault = pick();
            var node = cluster.nodes().get(random.nextInt(cluster.nodes().size()));
            if (inject(fault, node, random.nextInt(1_000))) {
                done.merge(fault, 1, Integer::sum);
                return;
            }
        }
    }

    private Fault pick() {
        int left = random.nextInt(TOTAL);
        for (var fault : Fault.values()) {
            left -= fault.weight();
            if (left < 0) {
                return fault;
            }
        }
        throw new IllegalStateException();
    }

    /** @param dice 0 to 999, for lengths */
    private boolean inject(Fault fault, Node node, int dice) throws IOException, InterruptedException, SQLException {
        switch (fault) {
            case KILL_SERVICE -> {
                if (!allRun()) {
                    return false;
                }
                node.kill(Duration.ofMillis(dice * 2L));
            }
            case PAUSE_SERVICE -> {
                return pause(node, 300 + dice * 3L);
            }
            case MAKE_ZOMBIE -> {
                return pause(node, 9_000 + dice * 3L);
            }
            case CUT_DATABASE -> node.database().cutAll();
            case CLOSE_DATABASE -> {
                cluster.nodes().forEach(each -> each.database().refuse(true));
                cluster.nodes().forEach(each -> each.database().cutAll());
                after(
                        500 + dice * 2L,
                        () -> cluster.nodes().forEach(each -> each.database().refuse(false)));
            }
            case STALL_DATABASE -> {
                node.database().stall(true);
                after(300 + dice * 4L, () -> node.database().stall(false));
            }
            case LOSE_COMMIT -> Objects.requireNonNull(cutters.get(node)).loseNext();
            case KILL_BACKEND -> {
                return cluster.backends().killOneBackend();
            }
            case CUT_REDIS -> node.redis().cutAll();
            case STALL_REDIS -> {
                node.redis().stall(true);
                after(300 + dice * 3L, () -> node.redis().stall(false));
            }
            case FLUSH_REDIS -> {
                return flush();
            }
            case KILL_REDIS -> {
                cluster.backends().redis().kill();
                after(dice * 3L, () -> cluster.backends().redis().restart());
            }
            case CUT_CLIENTS -> {
                var front = node.front();
                if (front == null) {
                    return false;
                }
                front.cutAll();
            }
            case STALL_CLIENTS -> {
                var front = node.front();
                if (front == null) {
                    return false;
                }
                front.stall(true);
                after(300 + dice * 3L, () -> front.stall(false));
            }
        }
        return true;
    }

    private boolean allRun() {
        return cluster.nodes().stream().allMatch(Node::running);
    }

    private boolean pause(Node node, long millis) throws IOException, InterruptedException {
        if (!allRun()) {
            return false;
        }
        node.pause();
        after(millis, node::resume);
        return true;
    }

    private boolean flush() {
        try {
            cluster.backends().redis().flush();
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    private void after(long millis, Step step) {
        menders.execute(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(millis);
                step.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                broken.set(e);
            }
        });
    }

    private void mend() throws IOException, InterruptedException {
        menders.shutdown();
        if (!menders.awaitTermination(20, TimeUnit.SECONDS) || broken.get() != null) {
            throw new IllegalStateException("something could not be mended", broken.get());
        }
        cluster.backends().redis().restart();
    }

    /** How many of each kind. */
    Map<Fault, Integer> done() {
        return done;
    }

    /** Answers to COMMIT that were lost in fact. */
    int commitsLost() {
        return cutters.values().stream().mapToInt(CommitCutter::lost).sum();
    }

    @Override
    public void close() {
        menders.shutdownNow();
    }
}
