package fr.phoenix.bot.faults;

import fr.phoenix.bot.faults.TcpProxy.Verdict;
import fr.phoenix.bot.faults.TcpProxy.Watch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the COMMIT among what a client sends to PostgreSQL (protocol 3.0, no TLS): as a simple query, as a statement that is parsed, and as
 * one that was parsed before and is only bound again, which is how a driver sends it most of the time.
 */
final class CommitWatch implements Watch {

    private final Supplier<Verdict> atCommit;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final Set<String> commits = new HashSet<>();
    private boolean greeted;

    /** @param atCommit asked at each COMMIT */
    CommitWatch(Supplier<Verdict> atCommit) {
        this.atCommit = atCommit;
    }

    @Override
    public Verdict saw(byte[] bytes, int length) {
        rest.write(bytes, 0, length);
        byte[] waiting = rest.toByteArray();
        var all = ByteBuffer.wrap(waiting);
        boolean commit = false;
        while (isWhole(all)) {
            commit |= isCommit(all);
        }
        rest.reset();
        rest.write(waiting, all.position(), all.remaining());
        return commit ? atCommit.get() : Verdict.FORWARD;
    }

    private boolean isWhole(ByteBuffer all) {
        int head = greeted ? 1 : 0;
        return all.remaining() >= head + 4 && all.remaining() >= head + all.getInt(all.position() + head);
    }

    private boolean isCommit(ByteBuffer all) {
        if (!greeted) {
            return greeting(all);
        }
        char type = (char) all.get();
        int end = all.position() + all.getInt(all.position());
        all.getInt();
        boolean commit = switch (type) {
            case 'Q' -> isCommit(text(all, end));
            case 'P' -> {
                var name = text(all, end);
                boolean parsed = isCommit(text(all, end));
                if (parsed) {
                    commits.add(name);
                } else {
                    commits.remove(name);
                }
                yield false;
            }
            case 'B' -> {
                text(all, end);
                yield commits.contains(text(all, end));
            }
            default -> false;
        };
        all.position(end);
        return commit;
    }

    /** Requests for encryption come before the start itself; only the latter begins the stream of typed messages. */
    private boolean greeting(ByteBuffer all) {
        int end = all.position() + all.getInt(all.position());
        int code = all.getInt(all.position() + 4);
        greeted = code >>> 16 == 3;
        all.position(end);
        return false;
    }

    private static boolean isCommit(String sql) {
        return "COMMIT".equalsIgnoreCase(sql.strip());
    }

    private static String text(ByteBuffer all, int end) {
        var text = new ByteArrayOutputStream();
        while (all.position() < end) {
            byte next = all.get();
            if (next == 0) {
                return text.toString(StandardCharsets.UTF_8);
            }
            text.write(next);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
