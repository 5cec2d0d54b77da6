package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One running child: asked about one file after the other. It says {@value #READY} when it can read; then for each file it gets a format, a
 * length and the bytes, and gives a length and its {@linkplain Answers answer}. Not for several threads at once.
 */
final class Child implements AutoCloseable {

    /** The child's first byte. */
    static final int READY = 'R';

    /** The exit code of a JVM told to leave when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration MOST_START = Duration.ofSeconds(30);

    private final Process process;
    private final DataInputStream said;
    private final DataOutputStream asked;
    private int files;
    private volatile long usedAt = System.nanoTime();

    private Child(Process process) {
        this.process = process;
        said = new DataInputStream(process.getInputStream());
        asked = new DataOutputStream(process.getOutputStream());
    }

    /** Starts one with an empty environment, so that no secret of the service reaches it, and waits until it is ready. */
    static Child start(List<String> launch) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(launch).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var child = new Child(builder.start());
        boolean ready = false;
        try {
            ready = child.within(MOST_START, child.said::read) == READY;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("a child JVM did not get ready", e);
        } finally {
            if (!ready) {
                child.close();
            }
        }
        if (!ready) {
            throw new IOException("a child JVM ended before it was ready");
        }
        return child;
    }

    /**
     * What became of a file.
     *
     * @param sound whether the child may be asked again
     */
    record Outcome(Reading reading, boolean sound) {

        static Outcome lost(Problem problem) {
            return new Outcome(new Reading.Illegible(problem), false);
        }
    }

    Outcome ask(Format format, byte[] content, Duration limit) throws InterruptedException {
        files++;
        usedAt = System.nanoTime();
        try {
            var answer = within(limit, () -> exchange(format, content));
            return Answers.decode(answer)
                    .map(reading -> new Outcome(reading, true))
                    .orElseGet(() -> Outcome.lost(Problem.BROKEN));
        } catch (TimeoutException e) {
            return Outcome.lost(Problem.TOO_HEAVY);
        } catch (ExecutionException e) {
            return Outcome.lost(
                    e.getCause() instanceof TooLong || ranOutOfMemory() ? Problem.TOO_HEAVY : Problem.BROKEN);
        } finally {
            usedAt = System.nanoTime();
        }
    }

    int files() {
        return files;
    }

    /** Since it was last asked. */
    Duration idle() {
        return Duration.ofNanos(System.nanoTime() - usedAt);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private byte[] exchange(Format format, byte[] content) throws IOException {
        asked.writeByte(format.code());
        asked.writeInt(content.length);
        asked.write(content);
        asked.flush();
        int length = said.readInt();
        if (length < 0 || length > Answers.MOST_BYTES) {
            throw new TooLong();
        }
        var answer = said.readNBytes(length);
        if (answer.length < length) {
            throw new EOFException();
        }
        return answer;
    }

    private boolean ranOutOfMemory() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    }

    /** On a thread of its own: a child that neither reads nor answers must not hold the caller beyond the limit. */
    private <T> T within(Duration limit, Blocking<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        var result = new CompletableFuture<T>();
        Thread.ofVirtual().start(() -> {
            try {
                result.complete(work.run());
            } catch (IOException | RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private interface Blocking<T> {
        T run() throws IOException;
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}
