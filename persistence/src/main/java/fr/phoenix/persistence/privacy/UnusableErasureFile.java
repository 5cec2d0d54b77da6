package fr.phoenix.persistence.privacy;

import java.io.Serial;
import org.springframework.dao.DataAccessResourceFailureException;

/** The list of erasures cannot be read or written, so no erasure can be confirmed. The message is a sentence for the host. */
public final class UnusableErasureFile extends DataAccessResourceFailureException {

    @Serial
    private static final long serialVersionUID = 1;

    UnusableErasureFile(String sentence, Exception cause) {
        super(sentence, cause);
    }

    String sentence() {
        return getMessage() == null ? "" : getMessage();
    }
}
