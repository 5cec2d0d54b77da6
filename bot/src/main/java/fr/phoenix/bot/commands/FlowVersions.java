package fr.phoenix.bot.commands;

import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.flow.Census;
import fr.phoenix.dialogs.texts.Texts;
import fr.phoenix.persistence.eventlog.EveryConversation;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** Before an upgrade: who is where, and what this program's flows would make of it. */
final class FlowVersions implements Command {

    @Override
    public String name() {
        return "flow-versions";
    }

    @Override
    public String purpose() {
        return "  tells how many conversations are in which version and state of a flow, and what this version of Phoenix"
                + " makes of them; changes nothing, services may run meanwhile";
    }

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public String run(Options given, BeanFactory beans) {
        var census = new Census(Catalogue.flows(Texts.load()));
        long newer = beans.getBean(EveryConversation.class).each(census::count);
        var answer = new StringBuilder("%d conversations, %d of them in the middle of something. Nothing was changed."
                .formatted(census.conversations(), census.underWay()));
        census.lines().forEach(line -> answer.append("\n  ").append(line));
        if (newer > 0) {
            answer.append("\n  %d more hold what a newer version of Phoenix wrote: they wait for it".formatted(newer));
        }
        return answer.toString();
    }
}
