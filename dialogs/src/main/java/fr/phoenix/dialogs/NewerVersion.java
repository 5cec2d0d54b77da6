package fr.phoenix.dialogs;

import java.io.Serial;

/**
 * A newer version of Phoenix stored something that this one does not know; it happens while a new version is rolled out. The turn is left
 * to an instance that knows it. The message names codes only.
 */
public class NewerVersion extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public NewerVersion(String what) {
        super(what);
    }
}
