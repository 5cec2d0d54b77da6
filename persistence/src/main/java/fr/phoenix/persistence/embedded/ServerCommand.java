package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived command that sets up, starts or stops a server. */
final class ServerCommand {

    private ServerCommand() {}

    /**
     * How a command ended.
     *
     * @param exitCode the command's own, 124 when it took too long and was ended
     * @param output what it said on both streams
     */
    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Runs the command in a directory and waits for it. The output goes by a file, so that a server left running cannot hold us. */
    static Result run(Path directory, Duration most, List<String> command) {
        try {
            var output = Files.createTempFile(directory, "command", ".out");
            try {
                var process = new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                boolean ended = process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS);
                if (!ended) {
                    process.destroyForcibly();
                }
                return new Result(
                        ended ? process.exitValue() : 124, Files.readString(output, StandardCharsets.ISO_8859_1));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        }
    }
}
