package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Words;
import java.util.Optional;

/** Our own dated notes, searched without a model. */
@FunctionalInterface
public interface Notes {

    /** Of a service that has none. */
    Notes NONE = question -> Optional.empty();

    /**
     * The topic whose note answers a question, however it is phrased, in whichever language. Nothing when none clearly does: a wrong note is
     * worse than the honest “I do not know”.
     */
    Optional<String> answering(Words question);
}
