package fr.phoenix.dialogs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the person chose about how they are spoken with, and what they agreed to.
 *
 * @param consents purposes answered so far, by code
 * @param adult empty until the person answered
 */
public record Profile(
        Language language,
        Register register,
        Map<String, Boolean> consents,
        Optional<Boolean> adult,
        boolean coachAsked) {

    /** Before anything was chosen: French, vous, nothing agreed to. */
    public static final Profile UNKNOWN = new Profile(Language.FR, Register.VOUS, Map.of(), Optional.empty(), false);

    public Profile {
        consents = Map.copyOf(consents);
    }

    public boolean consentsTo(ConversationEvent.Purpose purpose) {
        return consents.getOrDefault(purpose.code(), false);
    }

    Profile speaking(Language newLanguage) {
        return new Profile(newLanguage, register, consents, adult, coachAsked);
    }

    Profile addressed(Register newRegister) {
        return new Profile(language, newRegister, consents, adult, coachAsked);
    }

    Profile consenting(ConversationEvent.Purpose purpose, boolean given) {
        var all = new HashMap<>(consents);
        all.put(purpose.code(), given);
        return new Profile(language, register, all, adult, coachAsked);
    }

    Profile adult(boolean isAdult) {
        return new Profile(language, register, consents, Optional.of(isAdult), coachAsked);
    }

    Profile askingForCoach() {
        return new Profile(language, register, consents, adult, true);
    }
}
