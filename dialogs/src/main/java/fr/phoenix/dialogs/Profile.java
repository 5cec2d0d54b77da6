package fr.phoenix.dialogs;

import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person chose about how they are spoken with, and what they agreed to.
 *
 * @param gender how French agrees with them; English has nothing to agree
 * @param consents the last answer for each purpose, by code
 * @param adult empty until the person answered
 */
public record Profile(
        Language language,
        Register register,
        Gender gender,
        Map<String, Consent> consents,
        Optional<Boolean> adult,
        boolean coachAsked) {

    /** Before anything was chosen: French, vous, no agreement in gender, nothing agreed to. */
    public static final Profile UNKNOWN =
            new Profile(Language.FR, Register.VOUS, Gender.UNMARKED, Map.of(), Optional.empty(), false);

    /** What was stored before there was a gender has none: then it must not be read as if nobody had chosen any. */
    public Profile {
        Objects.requireNonNull(gender);
        consents = Map.copyOf(consents);
    }

    /** An answer, and the version of the wording it was given to. */
    public record Consent(boolean given, String textVersion) {}

    /** Whether the person agreed, to the wording as it is today. */
    public boolean consentsTo(Purpose purpose) {
        return answer(purpose)
                .filter(Consent::given)
                .map(consent -> consent.textVersion().equals(purpose.textVersion()))
                .orElse(false);
    }

    /** Whether the person agreed to a wording that has changed since. */
    public boolean agreedBefore(Purpose purpose) {
        return answer(purpose).map(Consent::given).orElse(false) && !consentsTo(purpose);
    }

    /** Whether the person must be asked: never was, or agreed to another wording. A refusal stands whatever the wording. */
    public boolean awaits(Purpose purpose) {
        return answer(purpose).isEmpty() || agreedBefore(purpose);
    }

    /** The last answer, to whatever wording. */
    public Optional<Consent> answer(Purpose purpose) {
        return Optional.ofNullable(consents.get(purpose.code()));
    }

    /** Whether the person said to be under 18: then nothing but their rights is open to them. */
    public boolean minor() {
        return adult.isPresent() && !adult.get();
    }

    Profile speaking(Language newLanguage) {
        return new Profile(newLanguage, register, gender, consents, adult, coachAsked);
    }

    Profile addressed(Register newRegister) {
        return new Profile(language, newRegister, gender, consents, adult, coachAsked);
    }

    Profile agreeing(Gender newGender) {
        return new Profile(language, register, newGender, consents, adult, coachAsked);
    }

    Profile consenting(ConsentAnswered answered) {
        var all = new HashMap<>(consents);
        all.put(answered.purpose().code(), new Consent(answered.given(), answered.textVersion()));
        return new Profile(language, register, gender, all, adult, coachAsked);
    }

    Profile adult(boolean isAdult) {
        return new Profile(language, register, gender, consents, Optional.of(isAdult), coachAsked);
    }

    Profile askingForCoach() {
        return new Profile(language, register, gender, consents, adult, true);
    }
}
