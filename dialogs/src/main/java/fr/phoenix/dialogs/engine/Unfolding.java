package fr.phoenix.dialogs.engine;

import fr.phoenix.dialogs.Conversation;
import fr.phoenix.dialogs.ConversationEvent;
import fr.phoenix.dialogs.ConversationEvent.Replied;
import fr.phoenix.dialogs.Frame;
import fr.phoenix.dialogs.NewFile;
import fr.phoenix.dialogs.flow.Decision.Line;
import fr.phoenix.dialogs.orchestration.Orchestrator.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A turn while it is being taken: what happened so far, and the conversation as that makes it. Used by one thread. */
final class Unfolding {

    /** The flow and state that replies carry when no flow is active. */
    static final String MENU = "menu";

    static final String CHOOSING = "CHOOSING";

    private final List<ConversationEvent> events = new ArrayList<>();
    private final List<NewFile> files = new ArrayList<>();
    private final Progress progress;
    private final Instant deadline;
    private final Hold hold;
    private final Conversation before;
    private Conversation now;
    private boolean erasing;

    /**
     * @param progress hears text of replies while it is written
     * @param deadline when the turn must be decided
     */
    Unfolding(Conversation before, Progress progress, Instant deadline, Hold hold) {
        this.before = before;
        this.now = before;
        this.progress = progress;
        this.deadline = deadline;
        this.hold = hold;
    }

    /** To be called before whatever may take long: nobody should wait for it with a message that a crash would lose. */
    void beforeSlowWork() {
        hold.take();
    }

    Progress progress() {
        return progress;
    }

    Instant deadline() {
        return deadline;
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
        record(new Replied(
                line.reply(),
                frame.map(Frame::flow).orElse(MENU),
                frame.map(Frame::state).orElse(CHOOSING),
                line.author(),
                now.profile().language()));
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

    List<ConversationEvent> events() {
        return events;
    }

    List<NewFile> files() {
        return files;
    }
}
