package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Channel;
import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.FileId;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.PlannedReminder;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import fr.phoenix.dialogs.orchestration.TurnContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A turn while it is being taken: what happened so far, and the conversation as that makes it. Used by one thread. */
final class Unfolding {

    /** The flow and state that replies carry when no flow is active. */
    static final String MENU = "menu";

    static final String CHOOSING = "CHOOSING";

    private final List<ConversationEvent> events = new ArrayList<>();
    private final List<NewFile> files = new ArrayList<>();
    private final List<FileId> discarded = new ArrayList<>();
    private final List<FileId> kept = new ArrayList<>();
    private final Progress progress;
    private final TurnContext context;
    private final Hold hold;
    private final Conversation before;
    private final Channel channel;
    private Conversation now;
    private boolean erasing;
    private boolean held;
    private boolean questionWanted;
    private boolean recapped;

    /**
     * @param channel where the message came from and the replies go
     * @param progress hears text of replies while it is written
     * @param context what the orchestrator is told about this turn
     */
    Unfolding(Conversation before, Channel channel, Progress progress, TurnContext context, Hold hold) {
        this.before = before;
        this.now = before;
        this.channel = channel;
        this.progress = progress;
        this.context = context;
        this.hold = hold;
    }

    /** To be called before whatever may take long: nobody should wait for it with a message that a crash would lose. */
    void beforeSlowWork() {
        hold.take();
    }

    /** Where this turn takes place; a conversation may have others. */
    Channel channel() {
        return channel;
    }

    Progress progress() {
        return progress;
    }

    TurnContext context() {
        return context;
    }

    /** The conversation as this turn found it. */
    Conversation before() {
        return before;
    }

    Conversation now() {
        return now;
    }

    void record(ConversationEvent event) {
        events.add(event);
        now = now.evolve(event);
    }

    void say(Line line) {
        var frame = now.active();
        say(line, frame.map(Frame::flow).orElse(MENU), frame.map(Frame::state).orElse(CHOOSING));
    }

    /** Reminds; wherever the conversation stands, it stays there. */
    void remind(Line line) {
        say(line, Replied.REMINDER, Replied.DUE);
    }

    private void say(Line line, String flow, String state) {
        record(new Replied(
                line.reply(), flow, state, line.author(), now.profile().language()));
    }

    /** Something else was put to the person: the open question is not put again in this turn. */
    void hold() {
        held = true;
    }

    boolean held() {
        return held;
    }

    /** The person was told where they were. */
    void recap() {
        recapped = true;
        questionWanted = true;
    }

    boolean recapped() {
        return recapped;
    }

    /** The person wants to read the open question, however often it was put. */
    void wantQuestion() {
        questionWanted = true;
    }

    boolean wantsQuestion() {
        return questionWanted;
    }

    /** Everything about the person goes when this turn is over; it is not committed. */
    void eraseAfterwards() {
        erasing = true;
    }

    boolean erasing() {
        return erasing;
    }

    void attach(NewFile file) {
        files.add(file);
    }

    /** Nobody needs the file any more when this turn is committed. */
    void discard(FileId file) {
        discarded.add(file);
    }

    /** The file stays as long as the conversation does. */
    void keep(FileId file) {
        kept.add(file);
    }

    List<FileId> kept() {
        return kept;
    }

    List<FileId> discarded() {
        return discarded;
    }

    /** All reminders planned from here on; empty when the turn changed none. */
    Optional<List<PlannedReminder>> reminders() {
        var planned = now.reminders().planned();
        return planned.equals(before.reminders().planned()) ? Optional.empty() : Optional.of(planned);
    }

    List<ConversationEvent> events() {
        return events;
    }

    List<NewFile> files() {
        return files;
    }
}
