package fr.phoenix.persistence.projection;

import fr.phoenix.persistence.readmodel.LineBody;
import fr.phoenix.persistence.readmodel.TranscriptLine.Direction;

/** A transcript line before it is sealed and stored. */
record DraftLine(
        LoggedEvent source,
        Direction direction,
        LineBody body,
        String flow,
        String state,
        String signal,
        String model,
        String prompt) {}
