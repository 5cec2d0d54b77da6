package fr.phoenix.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to run servers on a data dir: one process at a time. The operating system gives it back when the process dies, however it
 * dies, so whoever holds it knows that servers still running there were left behind.
 */
final class DataDirectoryLock implements AutoCloseable {

    /** POSIX forgets a process's lock as soon as that process closes any channel of the file: one of ours must not open it twice. */
    private static final Set<DataDirectory> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final DataDirectory directory;
    private final FileChannel channel;

    private DataDirectoryLock(DataDirectory directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DataDirectoryLock take(DataDirectory directory) {
        if (!HELD_HERE.add(directory)) {
            throw inUse(directory, null);
        }
        try {
            var channel = FileChannel.open(
                    directory.resolve("phoenix.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(directory);
                throw inUse(directory, null);
            }
            return new DataDirectoryLock(directory, channel);
        } catch (IOException e) {
            HELD_HERE.remove(directory);
            throw inUse(directory, e);
        }
    }

    /** The directory that is ours while the lock is held. */
    DataDirectory directory() {
        return directory;
    }

    private static StartRefused inUse(DataDirectory directory, @Nullable IOException cause) {
        var sentence = "Another Phoenix is using the data directory " + directory.path() + ".";
        var action = "Stop the other one first, or give this one a directory of its own with PHOENIX_DATA_DIR"
                + " (two instances share data through SPRING_DATASOURCE_URL and SPRING_DATA_REDIS_URL).";
        return cause == null ? new StartRefused(sentence, action) : new StartRefused(sentence, action, cause);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(directory);
    }
}
