package fr.phoenix.dialogs.welcome;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.welcome.WelcomeState.ASKING_AGE;
import static fr.phoenix.dialogs.welcome.WelcomeState.ASKING_CONSENT;
import static fr.phoenix.dialogs.welcome.WelcomeState.ASKING_LANGUAGE;
import static fr.phoenix.dialogs.welcome.WelcomeState.ASKING_REGISTER;
import static fr.phoenix.dialogs.welcome.WelcomeState.TOO_YOUNG;
import static fr.phoenix.dialogs.welcome.WelcomeState.WELCOMED;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.Language;
import fr.phoenix.dialogs.Register;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Setting.Address;
import fr.phoenix.dialogs.flow.Decision.Setting.Adult;
import fr.phoenix.dialogs.flow.Decision.Setting.Consent;
import fr.phoenix.dialogs.flow.Decision.Setting.Speak;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.List;

/** Says that a machine is speaking, asks for language, register, age and consent. Refusing the consent is fine: no model reads then. */
public final class WelcomeFlow implements Flow<WelcomeState> {

    public static final String CODE = "welcome";

    private static final Question LANGUAGE = Questions.oneOf(
            "welcome.ask-language",
            "language",
            List.of(
                    Option.of("fr", "welcome.french", "fr", "francais", "french", "oui")
                            .changing(new Speak(Language.FR)),
                    Option.of("en", "welcome.english", "en", "anglais", "english")
                            .changing(new Speak(Language.EN))));

    private static final Question REGISTER = Questions.oneOf(
            "welcome.ask-register",
            "register",
            List.of(
                    Option.of("tu", "welcome.tu", "tu", "tutoiement", "on se tutoie", "tutoie moi")
                            .changing(new Address(Register.TU)),
                    Option.of("vous", "welcome.vous", "vous", "vouvoiement", "on se vouvoie", "vouvoie moi")
                            .changing(new Address(Register.VOUS))));

    private static final Question AGE = Questions.oneOf(
            "welcome.ask-age",
            "adult",
            List.of(
                    Option.of("adult", "welcome.adult", Ages.saying(18, 99, "oui", "yes", "majeur", "majeure"))
                            .changing(new Adult(true)),
                    Option.of("minor", "welcome.minor", Ages.saying(6, 17, "non", "no", "mineur", "mineure"))
                            .changing(new Adult(false))));

    private static final Question YOUNG = Questions.oneOf(
            "welcome.too-young",
            "adult",
            List.of(Option.of("adult", "welcome.adult-after-all", Ages.saying(18, 99, "oui", "yes"))
                    .changing(new Adult(true))));

    private static final Question CONSENT = Questions.oneOf(
            "welcome.ask-consent",
            "consent",
            List.of(
                    Option.of("agree", "welcome.agree", Questions.AGREEING)
                            .changing(new Consent(Purpose.AI_PROCESSING, true)),
                    Option.of("decline", "welcome.decline", Questions.REFUSING)
                            .changing(new Consent(Purpose.AI_PROCESSING, false))));

    /** Whether everything that must be asked first was answered, in whatever wording. */
    public static boolean welcomed(Conversation conversation) {
        var profile = conversation.profile();
        return profile.adult().orElse(false)
                && profile.answer(Purpose.AI_PROCESSING).isPresent();
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean offered() {
        return false;
    }

    @Override
    public Class<WelcomeState> states() {
        return WelcomeState.class;
    }

    @Override
    public WelcomeState initial() {
        return ASKING_LANGUAGE;
    }

    @Override
    public String purpose() {
        return "first contact: language, register, age, consent";
    }

    @Override
    public List<Arrow<WelcomeState>> arrows() {
        return List.of(
                from(ASKING_LANGUAGE)
                        .on(ANSWERED)
                        .when("French", slots -> slots.is("language", "fr"))
                        .to(ASKING_REGISTER),
                from(ASKING_LANGUAGE).on(ANSWERED).to(ASKING_AGE),
                from(ASKING_REGISTER).on(ANSWERED).to(ASKING_AGE),
                from(ASKING_AGE)
                        .on(ANSWERED)
                        .when("of age", slots -> slots.is("adult", "adult"))
                        .to(ASKING_CONSENT),
                from(ASKING_AGE).on(ANSWERED).to(TOO_YOUNG),
                from(TOO_YOUNG).on(ANSWERED).to(ASKING_CONSENT),
                from(ASKING_CONSENT).on(ANSWERED).to(WELCOMED));
    }

    @Override
    public Step step(WelcomeState state) {
        return switch (state) {
            case ASKING_LANGUAGE -> LANGUAGE;
            case ASKING_REGISTER -> REGISTER;
            case ASKING_AGE -> AGE;
            case TOO_YOUNG -> YOUNG;
            case ASKING_CONSENT -> CONSENT;
            case WELCOMED ->
                Steps.end(
                        scene -> scene.slots().is("consent", "agree") ? "welcome.done" : "welcome.done-without-model",
                        "welcome.done",
                        "welcome.done-without-model");
        };
    }
}
