package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;

/**
 * Whom is written to.
 *
 * @param modelAllowed whether the person agreed that a model reads their words; when not, only the offline writer may be used
 */
public record Audience(Language language, Register register, boolean modelAllowed) {

    /** The same person, whose words no model may read now. */
    public Audience withoutModel() {
        return new Audience(language, register, false);
    }
}
