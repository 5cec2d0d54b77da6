package fr.phoenix.dialogs;

import fr.phoenix.dialogs.ConversationEvent.AdulthoodAnswered;
import fr.phoenix.dialogs.ConversationEvent.CareAgreed;
import fr.phoenix.dialogs.ConversationEvent.CoachAsked;
import fr.phoenix.dialogs.ConversationEvent.CommandProposed;
import fr.phoenix.dialogs.ConversationEvent.Confirmation;
import fr.phoenix.dialogs.ConversationEvent.ConfirmationAsked;
import fr.phoenix.dialogs.ConversationEvent.ConsentAnswered;
import fr.phoenix.dialogs.ConversationEvent.ConversationStarted;
import fr.phoenix.dialogs.ConversationEvent.CrisisAnswered;
import fr.phoenix.dialogs.ConversationEvent.CrisisClosed;
import fr.phoenix.dialogs.ConversationEvent.CrisisNoticed;
import fr.phoenix.dialogs.ConversationEvent.DraftUnavailable;
import fr.phoenix.dialogs.ConversationEvent.DraftWithheld;
import fr.phoenix.dialogs.ConversationEvent.DraftWritten;
import fr.phoenix.dialogs.ConversationEvent.ErasureOffered;
import fr.phoenix.dialogs.ConversationEvent.FactForgotten;
import fr.phoenix.dialogs.ConversationEvent.FactRemembered;
import fr.phoenix.dialogs.ConversationEvent.FlowCancelled;
import fr.phoenix.dialogs.ConversationEvent.FlowFinished;
import fr.phoenix.dialogs.ConversationEvent.FlowMigrated;
import fr.phoenix.dialogs.ConversationEvent.FlowMoved;
import fr.phoenix.dialogs.ConversationEvent.FlowResumed;
import fr.phoenix.dialogs.ConversationEvent.FlowStarted;
import fr.phoenix.dialogs.ConversationEvent.GenderChosen;
import fr.phoenix.dialogs.ConversationEvent.LanguageChosen;
import fr.phoenix.dialogs.ConversationEvent.MessageMissed;
import fr.phoenix.dialogs.ConversationEvent.MessageReceived;
import fr.phoenix.dialogs.ConversationEvent.Planned;
import fr.phoenix.dialogs.ConversationEvent.QuestionAsked;
import fr.phoenix.dialogs.ConversationEvent.QuestionRevisited;
import fr.phoenix.dialogs.ConversationEvent.RegisterChosen;
import fr.phoenix.dialogs.ConversationEvent.Reminded;
import fr.phoenix.dialogs.ConversationEvent.ReminderCancelled;
import fr.phoenix.dialogs.ConversationEvent.ReminderPlanned;
import fr.phoenix.dialogs.ConversationEvent.ReminderSettingChanged;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.ConversationEvent.SlotsFilled;
import fr.phoenix.dialogs.ConversationEvent.TurnAbandoned;
import fr.phoenix.dialogs.ConversationEvent.WellbeingAsked;
import fr.phoenix.dialogs.ConversationEvent.WentBack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A conversation's state, folded from its events. {@link #evolve} is the only place where an event changes anything.
 *
 * @param version how many events were folded
 * @param stack flows in progress, the active one last
 * @param facts what is remembered beyond a flow, by stable key
 * @param misses messages in a row that were not understood
 * @param unconfirmed what the last turn asked to be sure of
 * @param heardAt when the person's last message came
 * @param care what is owed to somebody in whose words distress was noticed
 */
public record Conversation(
        ConversationId id,
        PersonId person,
        Channel channel,
        long version,
        Profile profile,
        List<Frame> stack,
        Map<String, String> facts,
        Misses misses,
        Optional<Confirmation> unconfirmed,
        Optional<Instant> heardAt,
        Care care,
        Reminders reminders) {

    /** While a fact of this key is there, a coach holds the conversation: no reminder comes in between. */
    public static final String COACH_HOLDS = "coach.holds";

    /** What was cached before there were these has none of them: then it must not be read as if nothing had happened or been chosen. */
    public Conversation {
        Objects.requireNonNull(care);
        Objects.requireNonNull(reminders);
        stack = List.copyOf(stack);
        facts = Map.copyOf(facts);
    }

    /** A conversation of which nothing is known yet. */
    public static Conversation begin(Claim claim) {
        return new Conversation(
                claim.conversation(),
                claim.person(),
                claim.channel(),
                0,
                Profile.UNKNOWN,
                List.of(),
                Map.of(),
                Misses.NONE,
                Optional.empty(),
                Optional.empty(),
                Care.NONE,
                Reminders.NONE);
    }

    public static Conversation fold(Claim claim, List<ConversationEvent> events) {
        var conversation = begin(claim);
        for (var event : events) {
            conversation = conversation.evolve(event);
        }
        return conversation;
    }

    /** The flow that is being talked about now. */
    public Optional<Frame> active() {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /** Whether distress was noticed within a day of the last message: then no model may be asked. */
    public boolean watched() {
        return care.watches(now());
    }

    /** When the last message came: what a turn takes for the present. */
    private Instant now() {
        return heardAt.orElse(Instant.EPOCH);
    }

    public Conversation evolve(ConversationEvent event) {
        var next = switch (event) {
            case ConversationStarted e -> with(profile.speaking(e.language()));
            case LanguageChosen e -> with(profile.speaking(e.language()));
            case RegisterChosen e -> with(profile.addressed(e.register()));
            case GenderChosen e -> with(profile.agreeing(e.gender()));
            case ConsentAnswered e -> with(profile.consenting(e));
            case AdulthoodAnswered e -> with(profile.adult(e.adult()));
            case CoachAsked e -> with(profile.askingForCoach());
            case FlowStarted e -> pushed(Frame.begin(e.flow(), e.version(), e.state()));
            case FlowMoved e -> changed(e.flow(), frame -> frame.move(e.from(), e.signal(), e.to()));
            case FlowMigrated e -> changed(e.flow(), frame -> frame.migrated(e));
            case SlotsFilled e -> changed(e.flow(), frame -> frame.fill(e.slots()));
            case QuestionAsked e -> changed(e.flow(), Frame::ask);
            case WentBack e -> changed(e.flow(), Frame::back);
            case QuestionRevisited e -> changed(e.flow(), frame -> frame.revisit(e.state(), e.slot()));
            case CommandProposed e -> this;
            case Planned e -> changed(e.flow(), frame -> frame.fill(Map.of(Frame.CHOSEN_PROMPT, e.chosen())));
            case MessageMissed e -> missing(misses.missed());
            case DraftWritten e -> changed(e.flow(), frame -> frame.fill(draftSlots(e)));
            case FlowResumed e -> raised(e.flow());
            case FlowFinished e -> without(e.flow());
            case FlowCancelled e -> without(e.flow());
            case FactRemembered e -> remembering(e.fact(), e.value().text());
            case FactForgotten e -> forgetting(e.fact());
            case MessageReceived(var _, Message.Left _, var _) -> with(reminders.left());
            case MessageReceived(var _, Message.Due _, var _) -> this;
            case MessageReceived e -> hearing(e.at()).missing(misses.heard()).with(reminders.heard());
            case ReminderSettingChanged e -> with(reminders.setting(e.setting(), e.value()));
            case ReminderPlanned e ->
                with(reminders.planning(new PlannedReminder(e.occasion(), e.occurrence(), e.day(), e.at(), e.asked())));
            case ReminderCancelled e -> with(reminders.cancelling(e.occasion()));
            case Reminded e -> with(reminders.sent(e.occasions(), e.at()));
            case ErasureOffered e -> confirming(Confirmation.ERASURE);
            case ConfirmationAsked e -> confirming(e.of());
            case DraftWithheld e -> this;
            case DraftUnavailable e -> this;
            case CrisisNoticed e -> caring(care.noticed(e.rule(), now()));
            case CrisisAnswered e -> caring(care.answered(e.answer(), now()));
            case CrisisClosed e -> caring(care.closed());
            case CareAgreed e -> caring(care.agreed(e.agreed(), now()));
            case WellbeingAsked e -> caring(care.asked());
            case TurnAbandoned e -> this;
            case Replied e -> this;
        };
        return next.at(version + 1);
    }

    private static Map<String, String> draftSlots(DraftWritten e) {
        var slots = new HashMap<String, String>();
        e.parts().forEach((part, text) -> slots.put(e.slot() + "." + part, text));
        slots.put(e.slot() + ".model", e.model());
        slots.put(e.slot() + ".prompt", e.prompt());
        return slots;
    }

    private Conversation changed(String flow, UnaryOperator<Frame> change) {
        return with(stack.stream()
                .map(frame -> frame.flow().equals(flow) ? change.apply(frame) : frame)
                .toList());
    }

    private Conversation pushed(Frame frame) {
        var frames = new ArrayList<>(stack);
        frames.add(frame);
        return with(frames);
    }

    private Conversation raised(String flow) {
        var raised = stack.stream().filter(frame -> frame.flow().equals(flow)).toList();
        return raised.isEmpty() ? this : without(flow).pushed(raised.getLast());
    }

    private Conversation without(String flow) {
        return with(stack.stream().filter(frame -> !frame.flow().equals(flow)).toList());
    }

    private Conversation remembering(String fact, String value) {
        var all = new HashMap<>(facts);
        all.put(fact, value);
        return new Conversation(
                id, person, channel, version, profile, stack, all, misses, unconfirmed, heardAt, care, reminders);
    }

    private Conversation forgetting(String fact) {
        var others = new HashMap<>(facts);
        others.remove(fact);
        return new Conversation(
                id, person, channel, version, profile, stack, others, misses, unconfirmed, heardAt, care, reminders);
    }

    private Conversation with(List<Frame> frames) {
        return new Conversation(
                id, person, channel, version, profile, frames, facts, misses, unconfirmed, heardAt, care, reminders);
    }

    private Conversation with(Profile newProfile) {
        return new Conversation(
                id, person, channel, version, newProfile, stack, facts, misses, unconfirmed, heardAt, care, reminders);
    }

    private Conversation with(Reminders changed) {
        return new Conversation(
                id, person, channel, version, profile, stack, facts, misses, unconfirmed, heardAt, care, changed);
    }

    private Conversation confirming(Confirmation asked) {
        return new Conversation(
                id,
                person,
                channel,
                version,
                profile,
                stack,
                facts,
                misses,
                Optional.of(asked),
                heardAt,
                care,
                reminders);
    }

    private Conversation caring(Care newCare) {
        return new Conversation(
                id, person, channel, version, profile, stack, facts, misses, unconfirmed, heardAt, newCare, reminders);
    }

    /** Another message came: what was to be confirmed is so no longer. */
    private Conversation hearing(Instant at) {
        return new Conversation(
                id,
                person,
                channel,
                version,
                profile,
                stack,
                facts,
                misses,
                Optional.empty(),
                Optional.of(at),
                care,
                reminders);
    }

    private Conversation missing(Misses newMisses) {
        return new Conversation(
                id, person, channel, version, profile, stack, facts, newMisses, unconfirmed, heardAt, care, reminders);
    }

    private Conversation at(long newVersion) {
        return new Conversation(
                id, person, channel, newVersion, profile, stack, facts, misses, unconfirmed, heardAt, care, reminders);
    }

    /** Shows no personal text. */
    @Override
    public String toString() {
        return "Conversation[" + id + ", version " + version + "]";
    }
}
