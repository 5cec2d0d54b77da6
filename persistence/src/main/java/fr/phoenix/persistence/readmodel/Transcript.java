package fr.phoenix.persistence.readmodel;

import java.util.List;

/** A conversation that coaches may read, and what was said in it, in order. */
public record Transcript(ConversationOverview overview, List<TranscriptLine> lines) {

    public Transcript {
        lines = List.copyOf(lines);
    }
}
