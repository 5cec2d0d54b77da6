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

    String run(Options given, BeanFactory beans);
}
