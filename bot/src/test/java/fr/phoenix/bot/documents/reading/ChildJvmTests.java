package fr.phoenix.bot.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChildJvmTests {

    @Test
    void a_child_runs_on_a_class_path_with_limits() {
        assertThat(ChildJvm.command("/jdk", "a.jar:b.jar", false))
                .startsWith("/jdk/bin/java", "-Xmx256m")
                .contains("-XX:+ExitOnOutOfMemoryError")
                .endsWith("-cp", "a.jar:b.jar", "fr.phoenix.bot.documents.reading.ParserMain");
    }

    @Test
    void a_child_of_a_boot_jar_is_launched_from_inside_it() {
        assertThat(ChildJvm.command("/jdk", "app.jar", true))
                .endsWith(
                        "-cp",
                        "app.jar",
                        "-Dloader.main=fr.phoenix.bot.documents.reading.ParserMain",
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
    }
}
