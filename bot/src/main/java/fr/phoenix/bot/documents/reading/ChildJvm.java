package fr.phoenix.bot.documents.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a child JVM is started: 256 MB of heap, little beside it, one processor, no files of its own. */
final class ChildJvm {

    private ChildJvm() {}

    /** The command of a child on the class path of this process: directories and jars, or one Boot jar with the libraries inside. */
    static List<String> ofThisProcess(Isolation isolation) {
        var launch = new ArrayList<>(isolation.prefix());
        launch.addAll(command(System.getProperty("java.home"), System.getProperty("java.class.path"), isBootJar()));
        return launch;
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
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
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
}
