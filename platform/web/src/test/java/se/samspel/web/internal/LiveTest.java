package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.samspel.api.access.Scope;

class LiveTest {
    @Test
    void thoseWhoMayReadAreToldAndOthersAreNot() throws IOException {
        try (RunningWeb web = new RunningWeb();
                Stream nora = new Stream(web, RunningWeb.SESSION, "plan:1");
                Stream ali = new Stream(web, RunningWeb.OTHER_SESSION, "plan:1");
                Stream elsewhere = new Stream(web, RunningWeb.SESSION, "plan:2")) {
            await(web, 3);
            Live live = web.assembly.live();
            live.tell("plan:1", Scope.unit(RunningWeb.GROUP), "saved", "mål 3\nsparat");
            live.tell("plan:1", Scope.EVERYONE, "all", "å");
            assertEquals("data: {\"name\":\"saved\",\"data\":\"mål 3\\nsparat\"}", nora.next());
            assertEquals("data: {\"name\":\"all\",\"data\":\"å\"}", nora.next());
            assertEquals("data: {\"name\":\"all\",\"data\":\"å\"}", ali.next());
            live.tell("plan:2", Scope.EVERYONE, "end", "");
            assertTrue(elsewhere.next().contains("end"));
        }
    }

    @Test
    void thosePresentAreNamedOnceEach() throws IOException {
        try (RunningWeb web = new RunningWeb();
                Stream nora = new Stream(web, RunningWeb.SESSION, "plan:1")) {
            await(web, 1);
            try (Stream twice = new Stream(web, RunningWeb.SESSION, "plan:1");
                    Stream ali = new Stream(web, RunningWeb.OTHER_SESSION, "plan:1")) {
                await(web, 3);
                assertEquals(
                        List.of("Nora Ek", "Ali Berg"),
                        web.assembly.live().listening("plan:1").stream()
                                .sorted(java.util.Comparator.reverseOrder())
                                .toList());
                assertEquals(List.of(), web.assembly.live().listening("plan:2"));
            }
        }
    }

    @Test
    void aSessionThatEndedHearsNothing() throws IOException {
        try (RunningWeb web = new RunningWeb();
                Stream nora = new Stream(web, RunningWeb.SESSION, "plan:1");
                Stream ali = new Stream(web, RunningWeb.OTHER_SESSION, "plan:1")) {
            await(web, 2);
            web.sessions.remove(RunningWeb.SESSION);
            web.assembly.live().tell("plan:1", Scope.EVERYONE, "saved", "");
            assertTrue(ali.next().contains("saved"));
            assertFalse(nora.hasMore());
        }
    }

    private static void await(RunningWeb web, int listeners) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (web.assembly.live().listeners() < listeners && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(2_000_000);
        }
        assertEquals(listeners, web.assembly.live().listeners());
    }

    /** A page that listens. */
    private static final class Stream implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader lines;
        private final List<String> seen = new ArrayList<>();

        Stream(RunningWeb web, String session, String topic) throws IOException {
            socket = new Socket("127.0.0.1", web.server.base().getPort());
            socket.setSoTimeout(30_000);
            String request =
                    "GET /live?topic="
                            + topic
                            + " HTTP/1.1\r\nHost: localhost\r\nCookie: samspel="
                            + session
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            lines =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            while (true) {
                String line = lines.readLine();
                seen.add(String.valueOf(line));
                if (line == null) {
                    throw new IOException("the stream ended after " + seen);
                }
                if (line.startsWith("data:") && !line.contains("presence")) {
                    return line;
                }
            }
        }

        boolean hasMore() throws IOException {
            while (lines.ready()) {
                String line = lines.readLine();
                if (line.startsWith("data:") && !line.contains("presence")) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
