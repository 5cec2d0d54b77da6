package fr.phoenix.dialogs.consent;

import static fr.phoenix.dialogs.flow.Arrow.from;

import fr.phoenix.dialogs.ConversationEvent.Purpose;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Decision.Setting.Consent;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Question;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Signal;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.flow.Steps;
import java.util.List;

/**
 * Asks for one consent on top of whatever needs it, which then goes on. The ids of its buttons carry purpose and version: a button that is
 * still on somebody's screen agrees to nothing but what stood above it.
 */
public final class ConsentFlow implements Flow<ConsentState> {

    private static final String ANSWER = "answer";

    private final Purpose purpose;
    private final Question question;

    public ConsentFlow(Purpose purpose) {
        this.purpose = purpose;
        this.question = Questions.oneOf(
                text("ask"),
                ANSWER,
                List.of(
                        Option.of(agreement(purpose), text("agree"), Questions.AGREEING)
                                .changing(new Consent(purpose, true)),
                        Option.of(refusal(purpose), text("decline"), Questions.REFUSING)
                                .changing(new Consent(purpose, false))));
    }

    public static String code(Purpose purpose) {
        return "consent-" + purpose.code();
    }

    /** The id of the button that agrees. */
    public static String agreement(Purpose purpose) {
        return "agree-" + purpose.code() + "-" + purpose.textVersion();
    }

    /** The id of the button that declines. */
    public static String refusal(Purpose purpose) {
        return "decline-" + purpose.code() + "-" + purpose.textVersion();
    }

    /** The key of a text about this purpose. */
    public static String text(Purpose purpose, String name) {
        return "consent." + purpose.code() + "." + name;
    }

    private String text(String name) {
        return text(purpose, name);
    }

    @Override
    public String code() {
        return code(purpose);
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
    public Class<ConsentState> states() {
        return ConsentState.class;
    }

    @Override
    public ConsentState initial() {
        return ConsentState.ASKING;
    }

    @Override
    public String purpose() {
        return "consent: " + purpose.code();
    }

    @Override
    public List<Arrow<ConsentState>> arrows() {
        return List.of(from(ConsentState.ASKING).on(Signal.ANSWERED).to(ConsentState.ANSWERED));
    }

    @Override
    public Step step(ConsentState state) {
        return switch (state) {
            case ASKING -> question;
            case ANSWERED ->
                Steps.end(
                        scene -> text(scene.slots().is(ANSWER, agreement(purpose)) ? "given" : "declined"),
                        text("given"),
                        text("declined"));
        };
    }
}
