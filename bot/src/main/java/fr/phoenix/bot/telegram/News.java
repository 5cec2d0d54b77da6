package fr.phoenix.bot.telegram;

import fr.phoenix.bot.delivery.LiveReplies;
import java.time.Duration;

/** What happens in a conversation, for one thread that waits for it. */
final class News implements LiveReplies.Watcher {

    private String soFar = "";
    private boolean fresh;
    private boolean replied;

    @Override
    public synchronized void replied() {
        replied = true;
        notifyAll();
    }

    @Override
    public synchronized void wrote(String text) {
        fresh |= !text.equals(soFar);
        soFar = text;
        notifyAll();
    }

    @Override
    public void typing(boolean on) {}

    /** What there is of the reply that is being written. */
    synchronized String soFar() {
        return soFar;
    }

    /** This text is known now. */
    synchronized void known(String text) {
        fresh = !text.equals(soFar);
    }

    /** True as soon as there is a reply, which ends what was written before; false when the time is over. */
    synchronized boolean replyWithin(Duration time) throws InterruptedException {
        return await(time, false);
    }

    /** True as soon as there is more of a reply, or a reply itself; false when the time is over. */
    synchronized boolean anythingWithin(Duration time) throws InterruptedException {
        return await(time, true);
    }

    private boolean await(Duration time, boolean orFresh) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toMillis(); left > 0 && !replied && !(orFresh && fresh); ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return replied || (orFresh && fresh);
    }

    /** A reply came, and what follows is about another one. */
    synchronized boolean takeReply() {
        boolean came = replied;
        if (came) {
            replied = false;
            fresh = false;
            soFar = "";
        }
        return came;
    }
}
