package fr.phoenix.bot.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One connection through a {@link TcpProxy}: two pumps, one a direction; when either ends, both sides are closed. */
final class Wire {

    private static final int CONNECT_MS = 5_000;
    private static final int CHUNK = 16 * 1024;

    private final Socket client;
    private final Socket server = new Socket();
    private final InetSocketAddress target;
    private final Gate gate;
    private final TcpProxy.Watch watch;
    private final Consumer<Wire> ended;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile boolean answerLost;

    Wire(Socket client, InetSocketAddress target, Gate gate, TcpProxy.Watch watch, Consumer<Wire> ended) {
        this.client = client;
        this.target = target;
        this.gate = gate;
        this.watch = watch;
        this.ended = ended;
    }

    void start() {
        Thread.ofVirtual().name("tcp-proxy-up").start(this::up);
    }

    void cut() {
        if (over.compareAndSet(false, true)) {
            reset(client);
            reset(server);
            ended.accept(this);
        }
    }

    static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException alreadyClosed) {
            return;
        } finally {
            closeQuietly(socket);
        }
    }

    private void up() {
        try {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            server.connect(target, CONNECT_MS);
            Thread.ofVirtual().name("tcp-proxy-down").start(this::down);
            InputStream from = client.getInputStream();
            OutputStream to = server.getOutputStream();
            byte[] bytes = new byte[CHUNK];
            for (int length = from.read(bytes); length >= 0; length = from.read(bytes)) {
                gate.pass();
                switch (watch.saw(bytes, length)) {
                    case FORWARD -> to.write(bytes, 0, length);
                    case LOSE_ANSWER -> {
                        answerLost = true;
                        to.write(bytes, 0, length);
                    }
                    case LOSE_REQUEST -> cut();
                }
            }
            end();
        } catch (IOException broken) {
            cut();
        }
    }

    private void down() {
        try {
            InputStream from = server.getInputStream();
            OutputStream to = client.getOutputStream();
            byte[] bytes = new byte[CHUNK];
            for (int length = from.read(bytes); length >= 0; length = from.read(bytes)) {
                gate.pass();
                if (answerLost) {
                    cut();
                } else {
                    to.write(bytes, 0, length);
                }
            }
            end();
        } catch (IOException broken) {
            cut();
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            closeQuietly(client);
            closeQuietly(server);
            ended.accept(this);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
