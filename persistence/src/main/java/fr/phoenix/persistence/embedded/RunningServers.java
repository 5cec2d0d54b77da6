package fr.phoenix.persistence.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes whose executable lies in a directory of ours. Each data dir has executables of its own, so neither another
 * installation's servers nor a process that inherited an old number can be among them.
 */
record RunningServers(Path executables) {

    List<ProcessHandle> list() {
        var prefix = executables + "/";
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(prefix))
                .toList();
    }

    /** Whether all of them ended in time. */
    boolean awaitEnd(Duration most) {
        var ends = list().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks them to end. */
    void terminate() {
        list().forEach(ProcessHandle::destroy);
    }

    /** Ends them at once. */
    void kill() {
        list().forEach(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(10));
    }
}
