package fr.phoenix.dialogs.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until it is moved. */
public final class MovableClock implements InstantSource {

    private Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    public synchronized void move(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
