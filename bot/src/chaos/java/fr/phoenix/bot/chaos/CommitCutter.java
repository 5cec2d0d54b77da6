package fr.phoenix.bot.chaos;

import fr.phoenix.bot.faults.TcpProxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Loses the answer to a COMMIT when asked to, once a request. */
final class CommitCutter {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    CommitCutter(TcpProxy database) {
        database.watch(() -> this::saw);
    }

    void loseNext() {
        asked.set(1);
    }

    /** How many answers were lost. */
    int lost() {
        return cut.get();
    }

    private TcpProxy.Verdict saw(byte[] bytes, int length) {
        if (asked.get() > 0
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("COMMIT")
                && asked.compareAndSet(1, 0)) {
            cut.incrementAndGet();
            return TcpProxy.Verdict.LOSE_ANSWER;
        }
        return TcpProxy.Verdict.FORWARD;
    }
}
