package fr.phoenix.bot.delivery;

import fr.phoenix.dialogs.ConversationId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Tells who watches a conversation on this instance what happens in it. Only a hint: whoever watches reads the outbox, and looks there from
 * time to time without being told, so that nothing depends on a hint arriving.
 */
@Component
public class LiveReplies {

    private final Map<ConversationId, List<Watcher>> watchers = new ConcurrentHashMap<>();
    private final List<Runnable> bells = new CopyOnWriteArrayList<>();

    /** Watches until the returned handle is closed. */
    public Watch watch(ConversationId conversation, Watcher watcher) {
        watchers.computeIfAbsent(conversation, id -> new CopyOnWriteArrayList<>())
                .add(watcher);
        return () -> watchers.computeIfPresent(conversation, (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    /** Hears of new replies in any conversation, until the returned handle is closed. The bell must return at once and never throw. */
    public Watch watchAll(Runnable bell) {
        bells.add(bell);
        return () -> bells.remove(bell);
    }

    /** New replies are in the outbox. */
    public void replied(ConversationId conversation) {
        each(conversation, Watcher::replied);
        bells.forEach(Runnable::run);
    }

    /** How far a reply is that is being written: all of it so far, or nothing when it is not going to come. */
    public void wrote(ConversationId conversation, String soFar) {
        each(conversation, watcher -> watcher.wrote(soFar));
    }

    /** Somebody began or stopped answering. */
    public void typing(ConversationId conversation, boolean on) {
        each(conversation, watcher -> watcher.typing(on));
    }

    private void each(ConversationId conversation, Consumer<Watcher> tell) {
        watchers.getOrDefault(conversation, List.of()).forEach(tell);
    }

    /** Hears what happens. Must return at once and never throw. */
    public interface Watcher {

        void replied();

        void wrote(String soFar);

        void typing(boolean on);
    }

    /** Ends a watch. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
