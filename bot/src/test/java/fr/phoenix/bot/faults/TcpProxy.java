package fr.phoenix.bot.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A wire on loopback that breaks when told to: it takes connections on a port chosen by the system and forwards bytes to one target.
 * Everything can be said from any thread and takes effect at once. At most {@value #MOST} connections at a time; more are reset.
 */
public final class TcpProxy implements AutoCloseable {

    private static final int MOST = 512;

    private final InetSocketAddress target;
    private final ServerSocket listening;
    private final Gate gate = new Gate();
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean refusing;
    private volatile Supplier<Watch> watches = () -> Watch.NOTHING;

    private TcpProxy(InetSocketAddress target, ServerSocket listening) {
        this.target = target;
        this.listening = listening;
    }

    /** Listens at once; the target is called for each connection, so it may be down now. */
    public static TcpProxy to(String host, int port) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), MOST);
        TcpProxy proxy = new TcpProxy(new InetSocketAddress(host, port), listening);
        Thread.ofVirtual().name("tcp-proxy").start(proxy::take);
        return proxy;
    }

    /** Where clients go instead of the target, on 127.0.0.1. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Connections open now. */
    public int open() {
        return wires.size();
    }

    /** Connections taken since the start, refused ones not counted. */
    public long taken() {
        return taken.get();
    }

    /** Resets (RST, both sides) all open connections; bytes on their way are lost. New ones are taken as before. */
    public void cutAll() {
        wires.forEach(Wire::cut);
    }

    /** Whether new connections are reset at once; the open ones stay. {@code refuse(true)} and {@link #cutAll()} make a dead server. */
    public void refuse(boolean refused) {
        refusing = refused;
    }

    /** Whether connections are taken but no byte passes, in either direction: a server that hangs. What waits passes at the end. */
    public void stall(boolean stalled) {
        gate.closed(stalled);
    }

    /** Looks at what clients send, with one watch for each connection that is opened from now on. */
    public void watch(Supplier<Watch> watches) {
        this.watches = watches;
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gate.closed(false);
            cutAll();
        }
    }

    private void take() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (refusing || wires.size() >= MOST) {
                    Wire.reset(client);
                } else {
                    taken.incrementAndGet();
                    Wire wire = new Wire(client, target, gate, watches.get(), wires::remove);
                    wires.add(wire);
                    wire.start();
                    if (listening.isClosed()) {
                        wire.cut();
                    }
                }
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** What one connection's client sends, seen before it is forwarded; called by one thread, in order. */
    public interface Watch {

        /** Lets everything pass. */
        Watch NOTHING = (bytes, length) -> Verdict.FORWARD;

        /** @param bytes what came, valid for the time of this call and up to {@code length} */
        Verdict saw(byte[] bytes, int length);
    }

    /** What becomes of bytes a client sent. */
    public enum Verdict {
        /** They pass. */
        FORWARD,
        /** They pass, the server's answer to them is read and thrown away, then the connection is reset: done, and nobody told. */
        LOSE_ANSWER,
        /** They do not pass: the connection is reset before them. */
        LOSE_REQUEST
    }
}
