package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The smallest service that uses the embedded servers; as a program, it runs until it is killed. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@Import(EmbeddedServersConfiguration.class)
class EmbeddedApplication {

    static final String READY = "ready";

    static ConfigurableApplicationContext start(Path data, String... settings) {
        var application = new SpringApplication(EmbeddedApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var arguments = new String[settings.length + 1];
        arguments[0] = "--phoenix.data-dir=" + data;
        System.arraycopy(settings, 0, arguments, 1, settings.length);
        return application.run(arguments);
    }

    public static void main(String[] arguments) throws IOException {
        start(Path.of(arguments[0]));
        System.out.println(READY);
        while (System.in.read() >= 0) {
            // until killed, or its parent is gone
        }
    }
}
