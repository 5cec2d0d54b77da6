package fr.phoenix.dialogs.letter;

import static fr.phoenix.dialogs.letter.LetterState.*;

import fr.phoenix.dialogs.Message;
import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Flow;
import fr.phoenix.dialogs.flow.Migration;
import fr.phoenix.dialogs.flow.Questions;
import fr.phoenix.dialogs.flow.Questions.Option;
import fr.phoenix.dialogs.flow.Step;
import fr.phoenix.dialogs.letter.offer.OfferKind;
import java.util.List;

/**
 * A letter for one offer, in which every sentence rests on what the person said, on their CV or on the offer. At most six questions about
 * them; then the letter is changed by talking until they are content. What the offer asks for and the person has not done is named as
 * missing, never claimed.
 */
public final class LetterFlow implements Flow<LetterState> {

    /** A text of this many characters is pasted rather than said. */
    private static final int LONG = 200;

    private static final Option TRY_AGAIN =
            Option.of("retry", "letter.retry", "oui", "ok", "recommencer", "encore", "yes", "again", "try again");
    private static final Option TEXT_WILL_DO = Option.of(
            VerdictQuestion.GOOD, "letter.no-files.enough", "non", "c est bon", "le texte suffit", "no", "ok");

    @Override
    public String code() {
        return "letter";
    }

    @Override
    public int version() {
        return 2;
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
        return LetterArrows.all();
    }

    /**
     * Version 1 asked the same questions, fewer of them, and wrote the letter in paragraphs: who had one, or waited for one, is asked who
     * signs, and gets one whose sentences say what they rest on.
     */
    @Override
    public List<Migration> migrations() {
        return List.of(Migration.from(1)
                .keeping(
                        ASKING_OFFER,
                        READING_OFFER,
                        ANALYSING,
                        ASKING_TITLE,
                        ASKING_COMPANY,
                        ASKING_PAST_TRADE,
                        ASKING_FIRST_PROOF,
                        ASKING_SECOND_PROOF,
                        ASKING_MOTIVE,
                        ASKING_NAME)
                .moving("DRAFTING", ASKING_NAME)
                .moving("ASKING_AFTER_WITHHELD", ASKING_NAME)
                .moving("ASKING_AFTER_UNAVAILABLE", ASKING_NAME)
                .moving("PRESENTING", ASKING_NAME)
                .moving("TYPESETTING", ASKING_NAME)
                .moving("ASKING_AFTER_NO_FILES", ASKING_NAME)
                .moving("SHOWING", ASKING_NAME)
                .beginningAnew("DONE", "STOPPED")
                .dropping("job.requirements", "job.gaps", "round"));
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
            case Message.Chosen _, Message.Unsupported _, Message.Opened _, Message.CodeShown _, Message.Notice _ ->
                false;
        };
    }

    @Override
    public Step step(LetterState state) {
        return switch (state) {
            case ASKING_OFFER -> new OfferQuestion();
            case READING_OFFER -> new Reading(LetterSlots.OFFER_FILE, LetterSlots.OFFER);
            case ANALYSING -> new OfferAnalysis();
            case ASKING_TITLE -> new TitleQuestion();
            case ASKING_COMPANY -> new CompanyQuestion();
            case ASKING_PAST_TRADE -> new PastTradeQuestion();
            case READING_CV -> new Reading(LetterSlots.CV_FILE, LetterSlots.CV);
            case TAKING_CV -> new TakingCv();
            case ASKING_FIRST_PROOF, ASKING_SECOND_PROOF, ASKING_THIRD_PROOF, ASKING_FOURTH_PROOF ->
                new ProofQuestion(LetterSlots.PROOFS.get(LetterArrows.proof(state)));
            case ASKING_MOTIVE -> new MotiveQuestion();
            case ASKING_COMMITMENT -> new CommitmentQuestion();
            case ASKING_NAME -> new NameQuestion();
            case ASKING_GENDER -> new GenderQuestion();
            case PLANNING -> new Planning();
            case DRAFTING -> new Drafting(LetterSlots.TOUCHED, LetterSlots.DRAFT);
            case CHECKING -> new Checking(LetterSlots.TOUCHED, LetterSlots.DRAFT, false);
            case DRAFTING_AGAIN -> new Drafting(LetterSlots.BLOCKED, LetterSlots.SECOND_DRAFT);
            case CHECKING_AGAIN -> new Checking(LetterSlots.BLOCKED, LetterSlots.SECOND_DRAFT, true);
            case KEEPING_OURS -> new KeepingOurs();
            case PRESENTING -> new Presentation();
            case TYPESETTING -> new Typesetting();
            case NOTING_FILES -> new NotingFiles();
            case ASKING_AFTER_NO_FILES ->
                Questions.oneOf("letter.no-files", LetterSlots.VERDICT, List.of(TRY_AGAIN, TEXT_WILL_DO));
            case SHOWING -> new VerdictQuestion();
            case REVISING -> new ApplyingRevision();
            case TRACING -> new Tracing();
            case MAILING -> new ShowingEmail();
            case DONE -> new LetterEnd();
        };
    }
}
