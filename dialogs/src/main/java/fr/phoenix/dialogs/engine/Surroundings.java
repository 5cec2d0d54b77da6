package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Files;
import fr.phoenix.dialogs.documents.DocumentReader;
import fr.phoenix.dialogs.documents.Typesetter;
import fr.phoenix.dialogs.linking.Links;
import fr.phoenix.dialogs.orchestration.Orchestrator;
import fr.phoenix.dialogs.privacy.PersonalData;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * All that a turn asks of the world outside of it. With the real ones a turn is taken, with others it is tried.
 *
 * @param ids names files that a turn makes
 */
public record Surroundings(
        Orchestrator orchestrator,
        DocumentReader reader,
        Typesetter typesetter,
        Files files,
        PersonalData data,
        Links links,
        InstantSource clock,
        Supplier<FileId> ids) {}
