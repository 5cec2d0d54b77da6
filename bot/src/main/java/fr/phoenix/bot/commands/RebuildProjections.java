package fr.phoenix.bot.commands;

import fr.phoenix.persistence.projection.Projector;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Makes what the console reads again, from the first event on. */
final class RebuildProjections implements Command {

    @Override
    public String name() {
        return "rebuild-projections";
    }

    @Override
    public String purpose() {
        return "  makes the transcripts and the list of conversations again from the events; services may run meanwhile";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public String run(Options given, BeanFactory beans) {
        int turns = beans.getBean(Projector.class).rebuild();
        return "The transcripts were made again from the events; this process took in " + turns + " turns.";
    }
}
