package fr.phoenix.bot.commands;

import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Something the host has done once. Refuses with {@link CommandRefused}; what it returns is a sentence for the host. */
interface Command {

    /** As it is typed. */
    String name();

    String purpose();

    /** The names of its options, without dashes. */
    Set<String> options();

    /** Whether names of files follow its options. */
    default boolean takesFiles() {
        return false;
    }

    /** The configuration of the beans that it is given. */
    default Class<?> needs() {
        return CommandConfiguration.class;
    }

    String run(Options given, BeanFactory beans);
}
