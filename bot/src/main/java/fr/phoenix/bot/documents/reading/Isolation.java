package fr.phoenix.bot.documents.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the system lets a child be kept from, found by trying. Namespaces need no privilege where the system offers them to everybody; in
 * many containers it does not.
 */
enum Isolation {

    /** No network, and nothing on the disk can be written. */
    FULL("no network and a read-only disk") {
        @Override
        List<String> prefix() {
            var prefix = new ArrayList<>(NAMESPACES);
            prefix.add("--mount");
            prefix.addAll(List.of("/bin/sh", "-c", READ_ONLY + "exec setpriv --bounding-set=-all \"$@\"", "sh"));
            return prefix;
        }
    },

    NETWORK("no network") {
        @Override
        List<String> prefix() {
            return NAMESPACES;
        }
    },

    NONE("the limits of its JVM only: this system offers no namespaces") {
        @Override
        List<String> prefix() {
            return List.of();
        }
    };

    private static final List<String> NAMESPACES = List.of("/usr/bin/unshare", "--user", "--map-root-user", "--net");

    /** Each mount by itself: making only the root read-only would leave the others writable. */
    private static final String READ_ONLY =
            "while read -r a b c d at rest; do mount -o remount,bind,ro \"$at\"; done </proc/self/mountinfo; ";

    private static final String NO_NETWORK = "test \"$(grep -c : /proc/net/dev)\" -le 1";
    private static final String NO_WRITING = " && ! touch \"$1/.phoenix-probe\" && ! mount -o remount,bind,rw /";

    private final String sentence;

    Isolation(String sentence) {
        this.sentence = sentence;
    }

    /** What goes before the child's own command. */
    abstract List<String> prefix();

    /** Completes “files are read in children with …”. */
    String sentence() {
        return sentence;
    }

    /** The strictest that works here. */
    static Isolation offered() {
        if (works(FULL, NO_NETWORK + NO_WRITING)) {
            return FULL;
        }
        return works(NETWORK, NO_NETWORK) ? NETWORK : NONE;
    }

    private static boolean works(Isolation isolation, String test) {
        var command = new ArrayList<>(isolation.prefix());
        command.addAll(List.of("/bin/sh", "-c", test, "sh", System.getProperty("java.io.tmpdir")));
        try {
            var builder = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            var process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
