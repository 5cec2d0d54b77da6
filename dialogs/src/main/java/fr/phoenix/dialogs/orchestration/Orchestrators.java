package fr.phoenix.dialogs.orchestration;

import java.util.List;
import java.util.Optional;

/** Orchestrators other than the one that answers people: to try what another prompt or model makes of a turn. */
public interface Orchestrators {

    /** The name of the model that is none: rules and sentence templates. */
    String OFFLINE = "offline";

    /**
     * @param prompt the id of the version to use for its task, for example {@code check-in/reflect-fear.v2.fr}; else those that run
     * @param model the one model to ask before the offline one, or {@link #OFFLINE}; else those that run
     */
    Found with(Optional<String> prompt, Optional<String> model);

    /** What became of the wish. */
    sealed interface Found {

        record Ready(Orchestrator orchestrator) implements Found {}

        /** @param there the ids that there are */
        record NoSuchPrompt(List<String> there) implements Found {
            public NoSuchPrompt {
                there = List.copyOf(there);
            }
        }

        /** @param there the names that there are */
        record NoSuchModel(List<String> there) implements Found {
            public NoSuchModel {
                there = List.copyOf(there);
            }
        }
    }
}
