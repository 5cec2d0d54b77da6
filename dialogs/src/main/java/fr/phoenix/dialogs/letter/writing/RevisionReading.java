package fr.phoenix.dialogs.letter.writing;

import fr.phoenix.dialogs.Language;
import java.util.Optional;

public final class RevisionReading {
    private RevisionReading() {}

    public static Optional<Revision> of(String said, Language language) {
        return Optional.empty();
    }
}
