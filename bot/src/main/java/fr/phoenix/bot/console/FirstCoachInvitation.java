package fr.phoenix.bot.console;

import fr.phoenix.persistence.coach.Coaches;
import fr.phoenix.persistence.embedded.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The way in for the first coach, as no account exists by itself: a link in a file that only the host can read. Once there is a coach,
 * none is written any more.
 */
@Component
class FirstCoachInvitation {

    static final String FILE = "first-coach-invitation.txt";

    private static final Logger LOG = LoggerFactory.getLogger(FirstCoachInvitation.class);
    private static final Pattern LINK = Pattern.compile("/console/invitation/(\\S+)");

    private final Coaches coaches;
    private final DataDirectory directory;
    private final Environment environment;

    FirstCoachInvitation(Coaches coaches, DataDirectory directory, Environment environment) {
        this.coaches = coaches;
        this.directory = directory;
        this.environment = environment;
    }

    /** Writes the link, unless the one of an earlier start still works, and logs where it is. */
    @EventListener
    void invite(ApplicationReadyEvent ready) {
        if (!coaches.isEmpty()) {
            return;
        }
        if (!written().map(coaches::invited).orElse(false)) {
            var invitation = coaches.invite();
            var port = ready.getApplicationContext() instanceof WebServerApplicationContext web
                            && web.getWebServer() != null
                    ? web.getWebServer().getPort()
                    : 0;
            var here = environment.getProperty("phoenix.public-url", "");
            var base =
                    here.isBlank() ? "http://localhost:" + port : here.strip().replaceAll("/+$", "");
            directory.writePrivately(FILE, base + "/console/invitation/" + invitation.token() + "\n");
        }
        LOG.info("No coach yet: open the link in {} within 7 days to become the first one.", file());
    }

    /** Takes the link away, since it opens nothing any more. */
    void used() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            LOG.warn(
                    "{} is of no use any more but cannot be deleted: {}",
                    file(),
                    e.getClass().getSimpleName());
        }
    }

    private Optional<String> written() {
        try {
            var link = LINK.matcher(Files.readString(file()));
            return link.find() ? Optional.of(link.group(1)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Path file() {
        return directory.resolve(FILE);
    }
}
