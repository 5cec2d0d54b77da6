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
import static fr.phoenix.dialogs.letter.LetterState.*;

import fr.phoenix.dialogs.flow.Arrow;
import fr.phoenix.dialogs.flow.Signal;
import java.util.ArrayList;
import java.util.List;

/** The letter's table: the offer, the person, the letter, and what is changed in it until they are content. */
final class LetterArrows {

    private static final List<LetterState> PROOFS =
            List.of(ASKING_FIRST_PROOF, ASKING_SECOND_PROOF, ASKING_THIRD_PROOF, ASKING_FOURTH_PROOF);

    private final List<Arrow<LetterState>> arrows = new ArrayList<>();

    private LetterArrows() {}

    static List<Arrow<LetterState>> all() {
        var table = new LetterArrows();
        table.offer();
        table.person();
        table.letter();
        table.revision();
        return List.copyOf(table.arrows);
    }

    /** The number of a proof question's state, from 0. */
    static int proof(LetterState state) {
        return PROOFS.indexOf(state);
    }

    private void offer() {
        add(from(ASKING_OFFER)
                .on(ANSWERED)
                .when("a file was sent", LetterConditions::hasFile)
                .to(READING_OFFER));
        add(from(ASKING_OFFER).on(ANSWERED).to(ANALYSING));
        add(from(READING_OFFER).on(READ).to(ANALYSING));
        add(from(READING_OFFER).on(UNREADABLE).to(ASKING_OFFER));
        add(from(ANALYSING)
                .on(SETTLED)
                .when("it may be no offer", LetterConditions::isDoubted)
                .to(ASKING_OFFER));
        add(from(ANALYSING)
                .on(SETTLED)
                .when("the job is unknown", LetterConditions::lacksTitle)
                .to(ASKING_TITLE));
        for (var state : List.of(ANALYSING, ASKING_TITLE)) {
            var signal = state == ANALYSING ? SETTLED : ANSWERED;
            add(from(state)
                    .on(signal)
                    .when("the company is unknown", LetterConditions::lacksCompany)
                    .to(ASKING_COMPANY));
            toThePerson(state, signal);
        }
        toThePerson(ASKING_COMPANY, ANSWERED);
        toThePerson(ASKING_COMPANY, SKIPPED);
    }

    private void toThePerson(LetterState state, Signal signal) {
        add(from(state)
                .on(signal)
                .when("the past trade is unknown", LetterConditions::lacksTrade)
                .to(ASKING_PAST_TRADE));
        toProof(0, state, signal);
    }

    private void person() {
        for (var state : List.of(
                ASKING_PAST_TRADE,
                ASKING_FIRST_PROOF,
                ASKING_SECOND_PROOF,
                ASKING_THIRD_PROOF,
                ASKING_FOURTH_PROOF,
                ASKING_COMMITMENT)) {
            add(from(state)
                    .on(ANSWERED)
                    .when("a CV was sent as a file", SentCv::isNewFile)
                    .to(READING_CV));
            add(from(state).on(ANSWERED).when("a CV was pasted", SentCv::isNew).to(TAKING_CV));
        }
        add(from(READING_CV).on(READ).to(TAKING_CV));
        add(from(READING_CV).on(UNREADABLE).to(TAKING_CV));
        add(from(TAKING_CV)
                .on(SETTLED)
                .when("the past trade is unknown", LetterConditions::lacksTrade)
                .to(ASKING_PAST_TRADE));
        for (int i = 0; i < PROOFS.size(); i++) {
            toProofIfOpen(i, TAKING_CV);
        }
        add(from(TAKING_CV)
                .on(SETTLED)
                .when("the reason was not asked for", slots -> !slots.has(LetterSlots.MOTIVE))
                .to(ASKING_MOTIVE));
        add(from(TAKING_CV).on(SETTLED).to(ASKING_NAME));
        toProof(0, ASKING_PAST_TRADE, ANSWERED);
        for (int i = 0; i < PROOFS.size(); i++) {
            toProof(i + 1, PROOFS.get(i), ANSWERED);
            toProof(i + 1, PROOFS.get(i), SKIPPED);
        }
        for (var signal : List.of(ANSWERED, SKIPPED)) {
            add(from(ASKING_MOTIVE)
                    .on(signal)
                    .when("nothing tells how they prepare", Gaps::asksCommitment)
                    .to(ASKING_COMMITMENT));
            add(from(ASKING_MOTIVE).on(signal).to(ASKING_NAME));
            add(from(ASKING_COMMITMENT).on(signal).to(ASKING_NAME));
            add(from(ASKING_NAME)
                    .on(signal)
                    .when("French must agree, and does not know how", LetterConditions::lacksGender)
                    .to(ASKING_GENDER));
            add(from(ASKING_NAME).on(signal).to(PLANNING));
            add(from(ASKING_GENDER).on(signal).to(PLANNING));
        }
    }

    /** To this question about a requirement if it is worth asking, else to the reason. */
    private void toProof(int number, LetterState state, Signal signal) {
        if (number < PROOFS.size()) {
            var proof = LetterSlots.PROOFS.get(number);
            add(from(state)
                    .on(signal)
                    .when(
                            "the offer asks for something unproven",
                            slots -> Gaps.of(proof, slots).isPresent())
                    .to(PROOFS.get(number)));
        }
        add(from(state).on(signal).to(ASKING_MOTIVE));
    }

    private void toProofIfOpen(int number, LetterState state) {
        var proof = LetterSlots.PROOFS.get(number);
        add(from(state)
                .on(SETTLED)
                .when(
                        "it asks for something unproven, not asked yet (" + (number + 1) + ")",
                        slots -> LetterConditions.lacksProof(proof, slots))
                .to(PROOFS.get(number)));
    }

    private void letter() {
        add(from(PLANNING)
                .on(SETTLED)
                .when("there is something to say", LetterConditions::isTouched)
                .to(DRAFTING));
        add(from(PLANNING).on(SETTLED).to(KEEPING_OURS));
        add(from(DRAFTING).on(WRITTEN).to(CHECKING));
        add(from(DRAFTING).on(WITHHELD).to(KEEPING_OURS));
        add(from(DRAFTING).on(UNAVAILABLE).to(KEEPING_OURS));
        add(from(CHECKING)
                .on(SETTLED)
                .when("a sentence claims too much", LetterConditions::isBlocked)
                .to(DRAFTING_AGAIN));
        add(from(CHECKING).on(SETTLED).to(PRESENTING));
        add(from(DRAFTING_AGAIN).on(WRITTEN).to(CHECKING_AGAIN));
        add(from(DRAFTING_AGAIN).on(WITHHELD).to(KEEPING_OURS));
        add(from(DRAFTING_AGAIN).on(UNAVAILABLE).to(KEEPING_OURS));
        add(from(CHECKING_AGAIN).on(SETTLED).to(PRESENTING));
        add(from(KEEPING_OURS).on(SETTLED).to(PRESENTING));
        add(from(PRESENTING)
                .on(SETTLED)
                .when("there are no files of it yet", LetterConditions::needsFilesNow)
                .to(TYPESETTING));
        add(from(PRESENTING).on(SETTLED).to(SHOWING));
        add(from(TYPESETTING).on(TYPESET).to(NOTING_FILES));
        add(from(TYPESETTING).on(UNAVAILABLE).to(ASKING_AFTER_NO_FILES));
        add(from(NOTING_FILES)
                .on(SETTLED)
                .when("they are content", slots -> LetterConditions.is(VerdictQuestion.GOOD, slots))
                .to(DONE));
        add(from(NOTING_FILES).on(SETTLED).to(SHOWING));
        add(from(ASKING_AFTER_NO_FILES)
                .on(ANSWERED)
                .when("the text is enough", slots -> LetterConditions.is(VerdictQuestion.GOOD, slots))
                .to(DONE));
        add(from(ASKING_AFTER_NO_FILES).on(ANSWERED).to(TYPESETTING));
    }

    private void revision() {
        add(from(SHOWING)
                .on(ANSWERED)
                .when("they want it changed", slots -> LetterConditions.is(VerdictQuestion.REVISE, slots))
                .to(REVISING));
        add(from(SHOWING)
                .on(ANSWERED)
                .when("they ask where it comes from", slots -> LetterConditions.is(VerdictQuestion.WHERE_FROM, slots))
                .to(TRACING));
        add(from(SHOWING)
                .on(ANSWERED)
                .when("they want it as an e-mail", slots -> LetterConditions.is(VerdictQuestion.MAIL, slots))
                .to(MAILING));
        add(from(SHOWING)
                .on(ANSWERED)
                .when("the files are of an older version", LetterConditions::lacksFiles)
                .to(TYPESETTING));
        add(from(SHOWING).on(ANSWERED).to(DONE));
        add(from(REVISING)
                .on(SETTLED)
                .when("sentences are to be said better", LetterConditions::isTouched)
                .to(DRAFTING));
        add(from(REVISING)
                .on(SETTLED)
                .when("it is changed", LetterConditions::isChanged)
                .to(PRESENTING));
        add(from(REVISING).on(SETTLED).to(SHOWING));
        add(from(TRACING).on(SETTLED).to(SHOWING));
        add(from(MAILING).on(SETTLED).to(SHOWING));
    }

    private void add(Arrow<LetterState> arrow) {
        arrows.add(arrow);
    }
}
