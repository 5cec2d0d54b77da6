package fr.phoenix.dialogs;

import java.util.Optional;

/** A cache of folded conversations. It may always miss, and never holds what the log does not. */
public interface Sessions {

    /** The fold at exactly this version, or nothing. Never throws because the cache is away. */
    Optional<Conversation> find(Claim claim);

    /** Keeps the fold for a while. Never throws because the cache is away. */
    void keep(Conversation conversation);
}
