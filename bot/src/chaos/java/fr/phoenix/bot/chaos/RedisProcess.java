package fr.phoenix.bot.chaos;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import redis.embedded.core.ExecutableProvider;

/** A Redis on one port for all its lives. */
final class RedisProcess implements AutoCloseable {

    private static final int MOST_STARTS = 50;
    private static final int MOST_LOOKS = 100;

    private final String program;
    private final int port;
    private Process process;

    private RedisProcess(String program, int port) throws IOException {
        this.program = program;
        this.port = port;
        this.process = launch();
    }

    static RedisProcess start() throws IOException {
        var program = ExecutableProvider.newJarResourceProvider().get().getAbsolutePath();
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            var redis = new RedisProcess(program, port);
            redis.awaitUp();
            return redis;
        }
    }

    private Process launch() throws IOException {
        var started = new ProcessBuilder(program, "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", "")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Jvm.endWithThisOne(started);
        return started;
    }

    int port() {
        return port;
    }

    /** As {@code kill -9}: everything in it is gone. */
    synchronized void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Does nothing when it runs. */
    synchronized void restart() throws IOException {
        for (int i = 0; i < MOST_STARTS && !process.isAlive(); i++) {
            process = launch();
            awaitUp();
        }
    }

    void flush() throws IOException {
        say("FLUSHALL\r\n");
    }

    private void awaitUp() {
        for (int i = 0; i < MOST_LOOKS && process.isAlive(); i++) {
            try {
                say("PING\r\n");
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private void say(String command) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(command.getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() != '+') {
                throw new IOException("Redis did not say OK");
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
