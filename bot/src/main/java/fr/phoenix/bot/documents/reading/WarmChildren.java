package fr.phoenix.bot.documents.reading;

import org.springframework.context.SmartLifecycle;

/** Has a child ready while the service runs, and leaves none behind when it stops. */
final class WarmChildren implements SmartLifecycle {

    private final Children children;
    private volatile boolean running;

    WarmChildren(Children children) {
        this.children = children;
    }

    @Override
    public void start() {
        running = true;
        children.reopen();
        Thread.ofVirtual().name("warm-child").start(children::warm);
    }

    @Override
    public void stop() {
        running = false;
        children.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started before and stopped after what takes turns. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 2048;
    }
}
