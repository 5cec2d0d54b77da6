package fr.phoenix.bot.documents.reading;

import fr.phoenix.dialogs.documents.DocumentReader.Problem;
import fr.phoenix.dialogs.documents.DocumentReader.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parses one file in one child JVM that ends with it: 256 MB of heap, one processor, an empty environment (no secret of the service
 * reaches it), bytes in over stdin, findings out over stdout up to a bound, stderr dropped, killed at the limit.
 */
final class ChildJvm {

    private static final Duration MOST_TIME = Duration.ofSeconds(15);

    /** The exit code of a JVM told to leave when its heap is full. */
    private static final int OUT_OF_MEMORY = 3;

    private final List<String> launch;
    private final Duration limit;

    ChildJvm(List<String> launch, Duration limit) {
        this.launch = List.copyOf(launch);
        this.limit = limit;
    }

    /** A child on the class path of this process: directories and jars, or one Boot jar with the libraries inside. */
    static ChildJvm ofThisProcess() {
        return new ChildJvm(
                command(System.getProperty("java.home"), System.getProperty("java.class.path"), isBootJar()),
                MOST_TIME);
    }

    private static boolean isBootJar() {
        return ChildJvm.class.getClassLoader().getClass().getName().startsWith("org.springframework.boot.loader.");
    }

    static List<String> command(String javaHome, String classPath, boolean bootJar) {
        var command = new ArrayList<>(List.of(
                Path.of(javaHome, "bin", "java").toString(),
                "-Xmx256m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath));
        if (bootJar) {
            command.add("-Dloader.main=" + ParserMain.class.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(ParserMain.class.getName());
        }
        return command;
    }

    Reading parse(Format format, byte[] content) {
        Process process;
        try {
            process = start(format);
        } catch (IOException e) {
            throw new UncheckedIOException("no child JVM could be started", e);
        }
        try {
            var answer = answer(process);
            feed(process.getOutputStream(), content);
            return judge(process, answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reading.Illegible(Problem.TOO_HEAVY);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Format format) throws IOException {
        var command = new ArrayList<>(launch);
        command.add(format.ending());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    private static CompletableFuture<byte[]> answer(Process process) {
        var answer = new CompletableFuture<byte[]>();
        Thread.ofVirtual().start(() -> {
            try (var output = process.getInputStream()) {
                answer.complete(output.readNBytes(Findings.MOST_BYTES + 1));
            } catch (IOException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /** Writes on its own thread: a child that reads nothing must not hold the caller beyond the limit. */
    private static void feed(OutputStream input, byte[] content) {
        Thread.ofVirtual().start(() -> {
            try (input) {
                input.write(content);
            } catch (IOException e) {
                // the child has ended: its answer or its exit code says why
            }
        });
    }

    private Reading judge(Process process, CompletableFuture<byte[]> answer) throws InterruptedException {
        byte[] bytes;
        try {
            bytes = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > Findings.MOST_BYTES || !process.waitFor(1, TimeUnit.SECONDS)) {
                return new Reading.Illegible(Problem.TOO_HEAVY);
            }
        } catch (TimeoutException e) {
            return new Reading.Illegible(Problem.TOO_HEAVY);
        } catch (ExecutionException e) {
            return new Reading.Illegible(Problem.BROKEN);
        }
        if (process.exitValue() == OUT_OF_MEMORY) {
            return new Reading.Illegible(Problem.TOO_HEAVY);
        }
        Optional<Reading> reading = process.exitValue() == 0 ? Findings.decode(bytes) : Optional.empty();
        return reading.orElseGet(() -> new Reading.Illegible(Problem.BROKEN));
    }
}
