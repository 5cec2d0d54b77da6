package fr.phoenix.persistence.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

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

    /** Whether all of them ended in time. Asked again and again: of processes that are not our children, Java learns late. */
    boolean awaitEnd(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!list().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return true;
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
