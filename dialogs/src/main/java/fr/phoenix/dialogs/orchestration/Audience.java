package fr.phoenix.dialogs.orchestration;

import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import java.util.Locale;

/**
 * Whom is written to.
 *
 * @param modelAllowed whether the person agreed that a model reads their words; when not, only the offline writer may be used
 */
public record Audience(Language language, Register register, boolean modelAllowed) {

    /** A stable code of language and register: {@code fr-tu}, {@code fr-vous}, {@code en}. */
    public String code() {
        return language == Language.FR
                ? language.code() + "-" + register.name().toLowerCase(Locale.ROOT)
                : language.code();
    }

    /** The same person, whose words no model may read now. */
    public Audience withoutModel() {
        return new Audience(language, register, false);
    }
}
