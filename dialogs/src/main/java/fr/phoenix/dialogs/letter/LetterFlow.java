package fr.phoenix.dialogs.letter;

import static fr.phoenix.dialogs.flow.Arrow.from;
import static fr.phoenix.dialogs.flow.Signal.ANSWERED;
import static fr.phoenix.dialogs.flow.Signal.READ;
import static fr.phoenix.dialogs.flow.Signal.SETTLED;
import static fr.phoenix.dialogs.flow.Signal.SKIPPED;
import static fr.phoenix.dialogs.flow.Signal.TYPESET;
import static fr.phoenix.dialogs.flow.Signal.UNAVAILABLE;
import static fr.phoenix.dialogs.flow.Signal.UNREADABLE;
import static fr.phoenix.dialogs.flow.Signal.WITHHELD;
import static fr.phoenix.dialogs.flow.Signal.WRITTEN;
import static fr.phoenix.dialogs.letter.LetterState.ANALYSING;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_AFTER_NO_FILES;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_AFTER_UNAVAILABLE;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_AFTER_WITHHELD;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_COMPANY;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_FIRST_PROOF;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_MOTIVE;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_NAME;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_OFFER;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_PAST_TRADE;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_SECOND_PROOF;
import static fr.phoenix.dialogs.letter.LetterState.ASKING_TITLE;
import static fr.phoenix.dialogs.letter.LetterState.DONE;
import static fr.phoenix.dialogs.letter.LetterState.DRAFTING;
import static fr.phoenix.dialogs.letter.LetterState.PRESENTING;
import static fr.phoenix.dialogs.letter.LetterState.READING_OFFER;
import static fr.phoenix.dialogs.letter.LetterState.SHOWING;
import static fr.phoenix.dialogs.letter.LetterState.STOPPED;
import static fr.phoenix.dialogs.letter.LetterState.TYPESETTING;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.offer.OfferKind;
import java.util.List;

/**
 * A letter for one offer, in three to five questions. A draft is written only from what the person said; what the offer asks for
 * and the person has not done is named as missing, never claimed.
 */
public final class LetterFlow implements Flow<LetterState> {

    /** A text of this many characters is pasted rather than said. */
    private static final int LONG = 200;

    private static final String RETRY = "retry";

    private static final Option TRY_AGAIN =
            Option.of(RETRY, "letter.retry", "oui", "ok", "recommencer", "encore", "yes", "again", "try again");
    private static final Option GIVE_UP =
            Option.of(LetterConditions.STOP, "letter.stop", "non", "plus tard", "no", "later");
    private static final Option TEXT_WILL_DO = Option.of(
            VerdictQuestion.GOOD, "letter.no-files.enough", "non", "c est bon", "le texte suffit", "no", "ok");

    @Override
    public String code() {
        return "letter";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String purpose() {
        return "Write a cover letter (lettre de motivation) for one job offer, from the person's own facts, as PDF and DOCX";
    }

    @Override
    public Class<LetterState> states() {
        return LetterState.class;
    }

    @Override
    public LetterState initial() {
        return ASKING_OFFER;
    }

    @Override
    public List<Arrow<LetterState>> arrows() {
        return List.of(
                from(ASKING_OFFER)
                        .on(ANSWERED)
                        .when("a file was sent", LetterConditions::hasFile)
                        .to(READING_OFFER),
                from(ASKING_OFFER).on(ANSWERED).to(ANALYSING),
                from(READING_OFFER).on(READ).to(ANALYSING),
                from(READING_OFFER).on(UNREADABLE).to(ASKING_OFFER),
                from(ANALYSING)
                        .on(SETTLED)
                        .when("it may be no offer", LetterConditions::isDoubted)
                        .to(ASKING_OFFER),
                from(ANALYSING)
                        .on(SETTLED)
                        .when("the job is unknown", LetterConditions::lacksTitle)
                        .to(ASKING_TITLE),
                from(ANALYSING)
                        .on(SETTLED)
                        .when("the company is unknown", LetterConditions::lacksCompany)
                        .to(ASKING_COMPANY),
                from(ANALYSING).on(SETTLED).to(ASKING_PAST_TRADE),
                from(ASKING_TITLE)
                        .on(ANSWERED)
                        .when("the company is unknown", LetterConditions::lacksCompany)
                        .to(ASKING_COMPANY),
                from(ASKING_TITLE).on(ANSWERED).to(ASKING_PAST_TRADE),
                from(ASKING_COMPANY).on(ANSWERED).to(ASKING_PAST_TRADE),
                from(ASKING_COMPANY).on(SKIPPED).to(ASKING_PAST_TRADE),
                from(ASKING_PAST_TRADE)
                        .on(ANSWERED)
                        .when("the offer requires something", LetterConditions::hasFirstProof)
                        .to(ASKING_FIRST_PROOF),
                from(ASKING_PAST_TRADE).on(ANSWERED).to(ASKING_MOTIVE),
                from(ASKING_FIRST_PROOF)
                        .on(ANSWERED)
                        .when("it requires more, and there is room for a question", LetterConditions::hasSecondProof)
                        .to(ASKING_SECOND_PROOF),
                from(ASKING_FIRST_PROOF).on(ANSWERED).to(ASKING_MOTIVE),
                from(ASKING_FIRST_PROOF)
                        .on(SKIPPED)
                        .when("it requires more, and there is room for a question", LetterConditions::hasSecondProof)
                        .to(ASKING_SECOND_PROOF),
                from(ASKING_FIRST_PROOF).on(SKIPPED).to(ASKING_MOTIVE),
                from(ASKING_SECOND_PROOF).on(ANSWERED).to(ASKING_MOTIVE),
                from(ASKING_SECOND_PROOF).on(SKIPPED).to(ASKING_MOTIVE),
                from(ASKING_MOTIVE).on(ANSWERED).to(ASKING_NAME),
                from(ASKING_MOTIVE).on(SKIPPED).to(ASKING_NAME),
                from(ASKING_NAME).on(ANSWERED).to(DRAFTING),
                from(ASKING_NAME).on(SKIPPED).to(DRAFTING),
                from(DRAFTING).on(WRITTEN).to(PRESENTING),
                from(DRAFTING).on(WITHHELD).to(ASKING_AFTER_WITHHELD),
                from(DRAFTING).on(UNAVAILABLE).to(ASKING_AFTER_UNAVAILABLE),
                from(ASKING_AFTER_WITHHELD)
                        .on(ANSWERED)
                        .when("stop", LetterConditions::stops)
                        .to(STOPPED),
                from(ASKING_AFTER_WITHHELD).on(ANSWERED).to(DRAFTING),
                from(ASKING_AFTER_UNAVAILABLE)
                        .on(ANSWERED)
                        .when("stop", LetterConditions::stops)
                        .to(STOPPED),
                from(ASKING_AFTER_UNAVAILABLE).on(ANSWERED).to(DRAFTING),
                from(PRESENTING).on(SETTLED).to(TYPESETTING),
                from(TYPESETTING).on(TYPESET).to(SHOWING),
                from(TYPESETTING).on(UNAVAILABLE).to(ASKING_AFTER_NO_FILES),
                from(ASKING_AFTER_NO_FILES)
                        .on(ANSWERED)
                        .when("the text is enough", LetterConditions::isGood)
                        .to(DONE),
                from(ASKING_AFTER_NO_FILES).on(ANSWERED).to(TYPESETTING),
                from(SHOWING)
                        .on(ANSWERED)
                        .when("other words", LetterConditions::wantsOtherWords)
                        .to(DRAFTING),
                from(SHOWING).on(ANSWERED).to(DONE));
    }

    /** A file or a text that the channel calls an offer, or a long text that looks like one. */
    @Override
    public boolean beginsWith(Message.Content content) {
        return switch (content) {
            case Message.Typed typed ->
                typed.kind() == Message.Kind.OFFER
                        || (typed.words().text().length() >= LONG
                                && OfferKind.looksLikeOffer(typed.words().text()));
            case Message.Attached attached -> attached.kind() == Message.Kind.OFFER;
            case Message.Chosen _, Message.Unsupported _, Message.Opened _, Message.CodeShown _ -> false;
        };
    }

    @Override
    public Step step(LetterState state) {
        return switch (state) {
            case ASKING_OFFER -> new OfferQuestion();
            case READING_OFFER -> new OfferReading();
            case ANALYSING -> new OfferAnalysis();
            case ASKING_TITLE -> new TitleQuestion();
            case ASKING_COMPANY -> new CompanyQuestion();
            case ASKING_PAST_TRADE -> new PastTradeQuestion();
            case ASKING_FIRST_PROOF -> new ProofQuestion(LetterSlots.FIRST_PROOF);
            case ASKING_SECOND_PROOF -> new ProofQuestion(LetterSlots.SECOND_PROOF);
            case ASKING_MOTIVE -> new MotiveQuestion();
            case ASKING_NAME -> new NameQuestion();
            case DRAFTING -> new Drafting();
            case ASKING_AFTER_WITHHELD ->
                Questions.oneOf("letter.withheld", LetterSlots.VERDICT, List.of(TRY_AGAIN, GIVE_UP));
            case ASKING_AFTER_UNAVAILABLE ->
                Questions.oneOf("letter.unavailable", LetterSlots.VERDICT, List.of(TRY_AGAIN, GIVE_UP));
            case PRESENTING -> new Presentation();
            case TYPESETTING -> new Typesetting();
            case ASKING_AFTER_NO_FILES ->
                Questions.oneOf("letter.no-files", LetterSlots.VERDICT, List.of(TRY_AGAIN, TEXT_WILL_DO));
            case SHOWING -> new VerdictQuestion();
            case DONE -> new LetterEnd("letter.done", true);
            case STOPPED -> new LetterEnd("letter.stopped", false);
        };
    }
}
