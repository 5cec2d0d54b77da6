package fr.phoenix.bot.process;

import fr.phoenix.PhoenixApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the program in a JVM of its own: what it said, and its exit code. */
public record CommandProcess(int code, String said) {

    private static final long LONGEST_SECONDS = 90;

    public static CommandProcess run(Path data, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        var all = new HashMap<>(Map.of("PHOENIX_DATA_DIR", data.toString()));
        all.putAll(settings);
        var process = JavaProgram.of(PhoenixApplication.class, data, all, List.of(arguments))
                .start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the command does not end:\n" + said);
            }
            return new CommandProcess(process.exitValue(), said);
        } finally {
            process.destroyForcibly();
        }
    }
}
