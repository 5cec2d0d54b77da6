package fr.phoenix.bot.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A class of the tests' class path as a JVM of its own: small, quick to start, out and error in one stream. */
public final class JavaProgram {

    /** Settings of whoever runs the tests must not reach the programs: a real key would be used. */
    private static final String FOREIGN = "(GEMINI|OPENAI|OLLAMA|TELEGRAM|SPRING|PHOENIX|SERVER)_.*";

    private JavaProgram() {}

    public static ProcessBuilder of(
            Class<?> main, Path directory, Map<String, String> settings, List<String> arguments) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        line.addAll(arguments);
        var program = new ProcessBuilder(line).directory(directory.toFile()).redirectErrorStream(true);
        program.environment().keySet().removeIf(variable -> variable.matches(FOREIGN));
        program.environment().putAll(settings);
        return program;
    }
}
