package fr.phoenix.bot.webchat;

import fr.phoenix.PhoenixApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the program in a JVM of its own: what it said, and its exit code. */
record CommandProcess(int code, String said) {

    private static final long LONGEST_SECONDS = 90;

    static CommandProcess run(Path data, Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PhoenixApplication.class.getName());
        command.command().addAll(List.of(arguments));
        command.directory(data.toFile()).redirectErrorStream(true);
        command.environment().put("PHOENIX_DATA_DIR", data.toString());
        command.environment().putAll(settings);
        var process = command.start();
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
