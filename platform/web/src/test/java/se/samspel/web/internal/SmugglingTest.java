package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that two servers in a row could read differently: each is refused whole, and nothing hides in its body. */
class SmugglingTest {
    private static final String HIDDEN = "GET /tillganglighet HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static RunningWeb web;

    @BeforeAll
    static void start() throws IOException {
        web = new RunningWeb(new Trial.Api());
    }

    @AfterAll
    static void stop() throws IOException {
        web.close();
    }

    static Stream<Arguments> cases() {
        String post =
                "POST /api/v1/prov HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        String get = "GET /health/live HTTP/1.1\r\n";
        return Stream.of(
                Arguments.of(
                        "length and chunks",
                        post
                                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                + HIDDEN),
                Arguments.of(
                        "two lengths", post + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcd"),
                Arguments.of("length with sign", post + "Content-Length: +4\r\n\r\nabcd"),
                Arguments.of("length list", post + "Content-Length: 4, 5\r\n\r\nabcd"),
                Arguments.of(
                        "unknown coding",
                        post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN),
                Arguments.of(
                        "chunked not last",
                        post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + HIDDEN),
                Arguments.of(
                        "open quote in a chunk's extension",
                        post
                                + "Transfer-Encoding: chunked\r\n\r\n1;ext=\"val\r\nX\r\n0\r\n\r\n"
                                + HIDDEN),
                Arguments.of(
                        "chunk size with sign",
                        post + "Transfer-Encoding: chunked\r\n\r\n+0\r\n\r\n" + HIDDEN),
                Arguments.of(
                        "chunk ended by a bare line feed",
                        post + "Transfer-Encoding: chunked\r\n\r\n2\nab\n0\n\n" + HIDDEN),
                Arguments.of("bare line feeds", "GET /health/live HTTP/1.1\nHost: localhost\n\n"),
                Arguments.of("space before colon", get + "Host : localhost\r\n\r\n"),
                Arguments.of("folded header", get + "Host: localhost\r\nA: b\r\n c\r\n\r\n"),
                Arguments.of("two hosts", get + "Host: localhost\r\nHost: evil.example\r\n\r\n"),
                Arguments.of("no host", get + "\r\n"),
                Arguments.of("null in a header", get + "Host: localhost\r\nA: b\0c\r\n\r\n"),
                Arguments.of(
                        "escaped slash",
                        "GET /api%2f..%2fhealth/live HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                Arguments.of(
                        "too many headers",
                        get + "Host: localhost\r\nA: " + "a".repeat(65_536) + "\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedWhole(String name, String request) throws IOException {
        String answer = web.raw(request);
        List<String> statuses = statuses(answer);
        assertTrue(statuses.size() <= 1, name + ": more than one answer, " + statuses);
        assertTrue(
                statuses.stream()
                        .allMatch(status -> status.startsWith("4") || status.startsWith("5")),
                name + ": " + statuses);
        assertFalse(answer.contains("Tillgänglighetsredogörelse</h1>"), name);
    }

    private static List<String> statuses(String answer) {
        Matcher matcher = Pattern.compile("HTTP/1\\.1 (\\d{3})").matcher(answer);
        List<String> statuses = new ArrayList<>();
        while (matcher.find()) {
            statuses.add(matcher.group(1));
        }
        return statuses;
    }
}
