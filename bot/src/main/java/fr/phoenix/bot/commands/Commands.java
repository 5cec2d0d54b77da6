package fr.phoenix.bot.commands;

import fr.phoenix.bot.failures.Failures;
import fr.phoenix.persistence.crypto.UnusableMasterKey;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the command that the program's first argument names, and says in words what came of it. */
public final class Commands {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int UNKNOWN = 2;

    private static final List<Command> ALL = List.of(
            new RotateMasterKey(), new RebuildProjections(), new ReplayErasures(), new FlowVersions(), new ReadCv());

    /** A few connections of the user who owns the tables, known by their name; the console is for the answer alone. */
    private static final String[] SETTINGS = {
        "--spring.datasource.hikari.maximum-pool-size=4",
        "--spring.datasource.hikari.connection-init-sql=",
        "--spring.datasource.hikari.data-source-properties.ApplicationName=phoenix-command",
        "--logging.file.name=",
        "--logging.level.root=warn",
        "--logging.level.org.springframework.context=error",
        "--logging.level.io.netty=off"
    };

    private Commands() {}

    /** Whether these are the arguments of a command, not of the service. */
    public static boolean isNamedBy(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** The exit code: 0 done, 1 refused or failed, 2 no such command. */
    public static int run(String[] arguments, PrintStream out) {
        var command = find(arguments[0]);
        if (command.isEmpty()) {
            out.println("There is no command \"" + arguments[0] + "\". There are:");
            ALL.forEach(one -> out.println("  " + one.name() + " " + one.purpose()));
            return UNKNOWN;
        }
        try {
            var given = Options.read(arguments);
            given.allow(command.get());
            return run(command.get(), given, out);
        } catch (CommandRefused | UnusableMasterKey e) {
            out.println(Objects.requireNonNull(e.getMessage()));
        } catch (RuntimeException e) {
            out.println(arguments[0] + " failed: " + Failures.describe(e));
        }
        return REFUSED;
    }

    private static int run(Command command, Options given, PrintStream out) {
        try (var context = context(command.needs())) {
            out.println(command.run(given, context));
            return DONE;
        } catch (BeansException _) {
            out.println("Nothing was done: what this command needs does not start, for the reason above.");
            return REFUSED;
        }
    }

    private static Optional<Command> find(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    private static ConfigurableApplicationContext context(Class<?> needs) {
        return new SpringApplicationBuilder(needs)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(SETTINGS);
    }
}
