package se.samspel.identity.internal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server on the loopback that keeps what it gets, for tests. */
public final class SmtpSink implements AutoCloseable {
    private final ServerSocket socket;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<String> answers = command -> "";

    public SmtpSink() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** What arrived: the envelope's receiver and the whole message. */
    public record Received(String to, String message) {}

    public int port() {
        return socket.getLocalPort();
    }

    public List<Received> received() {
        return received;
    }

    /** Answers commands in another way; an empty answer is the usual one. */
    public void answer(UnaryOperator<String> other) {
        answers = other;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException ended) {
                // the test closed the socket, or the client went away
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        Writer out = writer(client);
        say(out, "220 sink");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
            String other = answers.apply(line);
            if (!other.isEmpty()) {
                say(out, other);
                continue;
            }
            switch (word) {
                case "EHLO" -> say(out, "250-sink\r\n250 AUTH PLAIN");
                case "RCPT" -> {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, "250 ok");
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    received.add(new Received(to, body(in)));
                    say(out, "250 kept");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 ok");
            }
        }
    }

    private static Writer writer(Socket client) throws IOException {
        return new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8);
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            body.append(line).append('\n');
        }
        return body.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
