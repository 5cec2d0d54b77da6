package fr.phoenix.prompts.routing;

import java.time.Duration;

/** Waits between two attempts; {@code Thread::sleep} outside tests. */
@FunctionalInterface
public interface Pause {
    void of(Duration time) throws InterruptedException;
}
