package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    private static RunningWeb web;

    @BeforeAll
    static void start() throws IOException {
        web = new RunningWeb(new Trial.Pages(), new Trial.Api());
    }

    @AfterAll
    static void stop() throws IOException {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /tillganglighet HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost",
                "GET /prov HTTP/1.1\r\nHost: localhost\r\nCookie: samspel=" + RunningWeb.SESSION,
                "GET /prov/fel HTTP/1.1\r\nHost: localhost\r\nCookie: samspel="
                        + RunningWeb.SESSION,
                "GET /finns/inte HTTP/1.1\r\nHost: localhost",
                "GET /static/se.samspel.web/samspel.css HTTP/1.1\r\nHost: localhost",
                "GET /static/finns/inte.css HTTP/1.1\r\nHost: localhost",
                "GET /tema/inte.css HTTP/1.1\r\nHost: localhost",
                "GET /live HTTP/1.1\r\nHost: localhost",
                "GET /live?topic=a HTTP/1.1\r\nHost: localhost",
                "GET /health/live HTTP/1.1\r\nHost: localhost",
                "GET /api/v1/openapi.json HTTP/1.1\r\nHost: localhost",
                "GET /api/v1/prov/1 HTTP/1.1\r\nHost: localhost",
                "OPTIONS /prov HTTP/1.1\r\nHost: localhost",
                "DELETE /tillganglighet HTTP/1.1\r\nHost: localhost",
                "TRACE / HTTP/1.1\r\nHost: localhost",
                "TRACK / HTTP/1.1\r\nHost: localhost",
                "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80",
                "BREW / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: evil.example",
                "POST /prov/spara HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\nContent-Length: 0",
                "GET /%2e%2e/x HTTP/1.1\r\nHost: localhost",
                "GET /a%2fb HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1",
                "GET / HTTP/9.9\r\nHost: localhost",
                "nonsense"
            })
    void everyAnswerIsStrict(String request) throws IOException {
        String answer = web.raw(request + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 "), request + " → " + answer);
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        for (String name : Headers.ALWAYS.keySet()) {
            assertTrue(
                    head.contains("\r\n" + name.toLowerCase(Locale.ROOT) + ":"),
                    name + " in " + answer);
        }
        assertTrue(head.contains("default-src 'none'"), head);
        assertFalse(head.contains("unsafe") || head.contains("\r\nserver:"), head);
        assertFalse(answer.contains("jetty") || answer.contains("Exception"), answer);
    }

    @Test
    void otherNamesAreNotAnswered() throws IOException {
        assertEquals("421", status("GET /health/live HTTP/1.1\r\nHost: evil.example\r\n\r\n"));
        assertEquals(
                "421",
                status("GET /health/live HTTP/1.1\r\nHost: localhost.evil.example:80\r\n\r\n"));
        assertEquals("200", status("GET /health/live HTTP/1.1\r\nHost: LOCALHOST:99\r\n\r\n"));
        assertEquals("200", status("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        assertEquals("200", status("GET /health/live HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "BREW"})
    void strangeMethodsAreRefused(String method) throws IOException {
        String target = method.equals("CONNECT") ? "localhost:80" : "/";
        String status = status(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertTrue(
                status.equals("405") || status.equals("400"), method + " was answered " + status);
    }

    private static String status(String request) throws IOException {
        return web.raw(request).split(" ")[1];
    }
}
