package fr.phoenix.bot.wiring;

import fr.phoenix.bot.delivery.Doorway;
import fr.phoenix.dialogs.ConversationLog;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.Inbox;
import fr.phoenix.dialogs.Sessions;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.engine.Catalogue;
import fr.phoenix.dialogs.engine.Conversations;
import fr.phoenix.dialogs.engine.Trial;
import fr.phoenix.dialogs.flow.Flows;
import fr.phoenix.dialogs.knowledge.Knowledge;
import fr.phoenix.dialogs.knowledge.NoteSearch;
import fr.phoenix.dialogs.history.Forks;
import fr.phoenix.dialogs.history.TimeMachine;
import fr.phoenix.dialogs.linking.Doors;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.orchestration.Notes;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.orchestration.Orchestrators;
import fr.phoenix.dialogs.privacy.PersonalData;
import fr.phoenix.dialogs.texts.Texts;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Builds the engine on the ports' adapters. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Texts texts() {
        return Texts.load();
    }

    @Bean
    Flows flows(Texts texts) {
        return Catalogue.flows(texts);
    }

    @Bean
    Notes notes() {
        return new NoteSearch(Knowledge.load());
    }

    @Bean
    Doors doors(ObjectProvider<Doorway> doorways, Environment environment) {
        return new KnownDoors(environment.getProperty("phoenix.public-url", ""), doorways);
    }

    @Bean
    TimeMachine timeMachine(Flows flows, Texts texts, Doors doors) {
        return new TimeMachine(new Trial(flows, texts, doors));
    }

    @Bean
    Forks forks(TimeMachine machine, Orchestrators orchestrators) {
        return new Forks(machine, orchestrators);
    }

    @Bean
    Conversations conversations(
            Inbox inbox,
            ConversationLog log,
            Sessions sessions,
            Files files,
            Orchestrator orchestrator,
            DocumentReader reader,
            Typesetter typesetter,
            PersonalData data,
            Links links,
            Doors doors,
            Flows flows,
            Texts texts,
            InstantSource clock) {
        return new Conversations(
                inbox, log, sessions, files, orchestrator, reader, typesetter, data, links, doors, flows, texts, clock);
    }
}
