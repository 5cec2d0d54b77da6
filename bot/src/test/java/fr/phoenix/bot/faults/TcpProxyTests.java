package fr.phoenix.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wire breaks the way a test says, and only then. */
class TcpProxyTests {

    private final AtomicInteger reached = new AtomicInteger();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void open() throws IOException {
        echo = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        proxy = TcpProxy.to("127.0.0.1", echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void whatIsSentComesBack() throws IOException {
        try (Socket client = client()) {
            assertThat(say(client, 'a')).isEqualTo('a');
            assertThat(say(client, 'b')).isEqualTo('b');
            assertThat(proxy.open()).isOne();
        }
    }

    @Test
    void aCutResetsAndANewConnectionPasses() throws IOException {
        try (Socket client = client()) {
            assertThat(say(client, 'a')).isEqualTo('a');

            proxy.cutAll();

            assertThatThrownBy(() -> say(client, 'b')).isInstanceOf(SocketException.class);
        }
        try (Socket client = client()) {
            assertThat(say(client, 'c')).isEqualTo('c');
        }
    }

    @Test
    void aRefusedConnectionIsResetAndAnOpenOneStays() throws IOException {
        try (Socket open = client()) {
            assertThat(say(open, 'a')).isEqualTo('a');
            proxy.refuse(true);

            assertThatThrownBy(() -> {
                        try (Socket refused = client()) {
                            say(refused, 'b');
                        }
                    })
                    .isInstanceOf(SocketException.class);
            assertThat(say(open, 'c')).isEqualTo('c');
        }
    }

    @Test
    void nothingPassesAStalledWireUntilItGoesOn() throws IOException {
        try (Socket client = client()) {
            proxy.stall(true);
            client.setSoTimeout(200);
            assertThatThrownBy(() -> say(client, 'a')).isInstanceOf(SocketTimeoutException.class);
            assertThat(reached).hasValue(0);

            proxy.stall(false);
            client.setSoTimeout(10_000);

            assertThat(client.getInputStream().read()).isEqualTo('a');
        }
    }

    @Test
    void anAnswerCanBeLostAfterTheRequestArrived() throws IOException {
        proxy.watch(() ->
                (bytes, length) -> bytes[length - 1] == '!' ? TcpProxy.Verdict.LOSE_ANSWER : TcpProxy.Verdict.FORWARD);
        try (Socket client = client()) {
            assertThat(say(client, 'a')).isEqualTo('a');

            assertThatThrownBy(() -> say(client, '!')).isInstanceOf(SocketException.class);
            assertThat(reached).hasValue(2);
        }
    }

    @Test
    void aRequestCanBeLost() throws IOException {
        proxy.watch(() ->
                (bytes, length) -> bytes[length - 1] == '!' ? TcpProxy.Verdict.LOSE_REQUEST : TcpProxy.Verdict.FORWARD);
        try (Socket client = client()) {
            assertThat(say(client, 'a')).isEqualTo('a');

            assertThatThrownBy(() -> say(client, '!')).isInstanceOf(SocketException.class);
            assertThat(reached).hasValue(1);
        }
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(10_000);
        return client;
    }

    private static int say(Socket client, char said) throws IOException {
        client.getOutputStream().write(said);
        int heard = client.getInputStream().read();
        if (heard < 0) {
            throw new SocketException("closed");
        }
        return heard;
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                Socket caller = echo.accept();
                Thread.ofVirtual().start(() -> echo(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void echo(Socket caller) {
        try (caller) {
            for (int said = caller.getInputStream().read();
                    said >= 0;
                    said = caller.getInputStream().read()) {
                reached.incrementAndGet();
                caller.getOutputStream().write(said);
            }
        } catch (IOException broken) {
            return;
        }
    }
}
