package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    private static RunningWeb web;

    @BeforeAll
    static void start() throws IOException {
        web = new RunningWeb(new Trial.Pages(), new Trial.Doors(), new Trial.Api());
    }

    @AfterAll
    static void stop() throws IOException {
        web.close();
    }

    @Test
    void theStartPageGreetsInItsFrame() throws IOException {
        HttpResponse<String> answer = web.get("/");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("<h1>Hej Nora!</h1>"), answer.body());
        assertTrue(answer.body().contains("Samordningsförbund Gävleborg"));
        assertTrue(answer.body().contains("Mysam Hofors"));
        assertTrue(answer.body().contains("aria-current=\"page\">Start</a>"));
        assertEquals(
                "text/html;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void htmxGetsThePieceAlone() throws IOException {
        HttpResponse<String> answer =
                web.send(
                        web.signedIn("/prov")
                                .header("HX-Request", "true")
                                .header("HX-Request-Type", "partial"));
        assertTrue(answer.body().strip().startsWith("<h1>"), answer.body());
    }

    @Test
    void aScriptThatTakesOnlyHtmlGetsThePage() throws IOException {
        assertEquals(
                200, web.send(web.signedIn("/prov").header("Accept", "text/html")).statusCode());
    }

    @Test
    void aVisitorIsSentToSignInAndBack() throws IOException {
        HttpResponse<String> answer = web.send(web.ask("/prov?a=1"));
        assertEquals(303, answer.statusCode());
        assertEquals(
                "/logga-in?tillbaka=%2Fprov%3Fa%3D1",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void aVisitorOfTheApiIsToldToSignIn() throws IOException {
        HttpResponse<String> answer = web.send(web.ask("/api/v1/prov/1"));
        assertEquals(401, answer.statusCode());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "/prov/nekad,403,Be din sammankallande",
        "/prov/saknas,404,Planen finns inte",
        "/prov/roll,403,annan roll",
        "/finns/inte,404,Sidan finns inte",
        "/prov/fel,500,Det du sparat tidigare finns kvar",
        "/prov/full,507,Inget av det du skickade har sparats. Kopiera det du skrivit",
        "/prov/borta,503,Vänta en liten stund och försök igen. Händer det igen"
    })
    void aRefusalIsAPageInTheFrame(String path, int status, String words) throws IOException {
        HttpResponse<String> answer = web.get(path);
        assertEquals(status, answer.statusCode());
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(answer.body().contains("Huvudmeny"), "it stands in the frame");
        assertFalse(answer.body().contains("IllegalState") || answer.body().contains("secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/prov/problem,409,Planen är fastställd",
        "/api/v1/prov/fel,500,Något gick fel hos oss",
        "/api/v1/prov/full,507,Det gick inte att spara",
        "/api/v1/finns-inte,404,Sidan finns inte"
    })
    void aRefusalOfTheApiIsAProblem(String path, int status, String title) throws IOException {
        HttpResponse<String> answer = web.get(path);
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
        assertTrue(answer.body().contains("\"title\":\"" + title + "\""), answer.body());
        assertTrue(answer.body().contains("\"status\":" + status), answer.body());
        assertFalse(answer.body().contains("secret") || answer.body().contains("java."));
    }

    @Test
    void aFailureHasANumberToLookFor() throws IOException {
        assertTrue(web.get("/api/v1/prov/fel").body().matches(".*\"reference\":\"[0-9a-f]{8}\".*"));
        assertTrue(web.get("/prov/fel").body().contains("Nummer "));
    }

    @Test
    void aFormLeadsOnAndSaysItOnce() throws IOException {
        HttpResponse<String> saved =
                web.send(
                        web.signedIn("/prov/spara")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("text=gr%C3%B6nt")));
        assertEquals(303, saved.statusCode());
        assertEquals("/prov", saved.headers().firstValue("Location").orElse(""));
        String cookie = saved.headers().firstValue("Set-Cookie").orElse("").replaceAll(";.*", "");
        HttpResponse<String> next =
                web.send(
                        web.ask("/prov")
                                .header("Cookie", "samspel=" + RunningWeb.SESSION + "; " + cookie));
        assertTrue(next.body().contains("Sparat: grönt"), next.body());
        assertTrue(
                next.headers()
                        .firstValue("Set-Cookie")
                        .orElse("")
                        .contains("Expires=Thu, 01 Jan 1970"));
    }

    @Test
    void aScriptIsToldWhereToGo() throws IOException {
        HttpResponse<String> saved =
                web.send(
                        web.signedIn("/prov/spara")
                                .header("HX-Request", "true")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("text=x")));
        assertEquals(204, saved.statusCode());
        assertEquals("/prov", saved.headers().firstValue("HX-Redirect").orElse(""));
    }

    @Test
    void anAnswerHasItsStatus() throws IOException {
        assertEquals(
                409,
                web.send(web.signedIn("/prov/konflikt").POST(BodyPublishers.noBody()))
                        .statusCode());
        HttpResponse<String> api =
                web.send(web.signedIn("/api/v1/prov/konflikt").POST(BodyPublishers.noBody()));
        assertEquals(409, api.statusCode());
        assertEquals("{\"number\":7}", api.body());
    }

    @Test
    void aSessionIsACookieThatScriptsCannotRead() throws IOException {
        HttpResponse<String> in = web.send(web.ask("/oppen/in").POST(BodyPublishers.noBody()));
        String cookie = in.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.startsWith("samspel=" + RunningWeb.SESSION + ";"), cookie);
        assertTrue(
                cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax")
                        && cookie.contains("Path=/"),
                cookie);
        assertFalse(cookie.contains("Max-Age") || cookie.contains("Expires"), cookie);
        HttpResponse<String> out = web.send(web.ask("/oppen/ut").POST(BodyPublishers.noBody()));
        String taken = out.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(
                taken.startsWith("samspel=;") && taken.contains("Expires=Thu, 01 Jan 1970"), taken);
    }

    @Test
    void theApiSpeaksJson() throws IOException {
        assertEquals(
                "{\"unit\":\"mysam-hofors\",\"kind\":\"DRAFT\",\"due\":\"2027-03-31\",\"at\":\"2026-11-21T12:00:00Z\",\"note\":\"å <b>\",\"names\":[\"a\",\"b\"]}",
                web.get("/api/v1/prov/1").body());
        assertFalse(web.get("/api/v1/prov/1?kort=true").body().contains("note"));
    }

    @Test
    void theMethodIsToldWhoAsks() throws IOException {
        assertEquals("Nora Ek false /prov/vem?x=1", web.get("/prov/vem?x=1").body());
    }

    @Test
    void anUploadArrivesWithItsText() throws IOException {
        HttpResponse<String> answer = web.send(upload("hej".repeat(10)));
        assertEquals("Nora Ek|Rapport|[rapport.txt:30]", answer.body());
    }

    @Test
    void tooLargeAnUploadIsRefused() throws IOException {
        HttpResponse<String> answer = web.send(upload("x".repeat((1 << 20) + 1)));
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("högst 1 MB"), answer.body());
    }

    @Test
    void whoeverAsksForEveryFileHearsWhichIsTooLarge() throws IOException {
        String begin = "--B\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"";
        String body =
                begin
                        + "stor.txt\"\r\n\r\n"
                        + "x".repeat((1 << 20) + 1)
                        + "\r\n"
                        + begin
                        + "liten.txt\"\r\n\r\nhej\r\n--B--\r\n";
        HttpResponse<String> answer =
                web.send(
                        web.signedIn("/prov/filer")
                                .header("Content-Type", "multipart/form-data; boundary=B")
                                .POST(BodyPublishers.ofString(body)));
        assertEquals("[stor.txt:true, liten.txt:false]", answer.body());
    }

    private static java.net.http.HttpRequest.Builder upload(String content) {
        String body =
                "--B\r\nContent-Disposition: form-data; name=\"titel\"\r\n\r\nRapport\r\n--B\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"C:\\\\x\\\\rapport.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                        + content
                        + "\r\n--B--\r\n";
        return web.signedIn("/prov/fil")
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void tooLargeAFormIsRefused() throws IOException {
        HttpResponse<String> answer =
                web.send(
                        web.signedIn("/prov/spara")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("text=" + "x".repeat(5 << 20))));
        assertEquals(413, answer.statusCode());
    }

    @Test
    void aPanelThatFailsIsLeftOut() throws IOException {
        web.panels.add(
                viewer -> java.util.Optional.of(new RefusalPage("En panel", "Den syns.", "")));
        web.panels.add(
                viewer -> {
                    throw new IllegalStateException("broken");
                });
        try {
            HttpResponse<String> answer = web.get("/");
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("En panel"));
        } finally {
            web.panels.clear();
        }
    }

    @Test
    void readinessNamesWhatIsMissing() throws IOException {
        assertEquals(200, web.send(web.ask("/health/live")).statusCode());
        assertEquals(200, web.send(web.ask("/health/ready")).statusCode());
        web.missing.add("inloggning");
        HttpResponse<String> answer = web.send(web.ask("/health/ready"));
        web.missing.clear();
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("\"missing\":[\"inloggning\"]"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/se.samspel.web/../x.css",
                "/static/se.samspel.web/%2e%2e/x.css",
                "/static/se.samspel.web/vendor",
                "/static/se.samspel.web/vendor/",
                "/static/annan/samspel.css",
                "/static/se.samspel.web/finns-inte.css",
                "/tema/finns-inte.css"
            })
    void nothingButFilesIsServed(String path) throws IOException {
        String answer =
                web.raw(
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(
                answer.startsWith("HTTP/1.1 404")
                        || answer.startsWith("HTTP/1.1 400")
                        || answer.startsWith("HTTP/1.1 303"),
                answer);
    }

    @Test
    void aFileIsKeptUnderItsHash() throws IOException {
        String page = web.get("/").body();
        String href =
                page.replaceAll(
                        "(?s).*href=\"(/static/se.samspel.web/samspel.css[^\"]*)\".*", "$1");
        HttpResponse<String> file = web.send(web.ask(href));
        assertEquals(200, file.statusCode());
        assertTrue(file.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        String tag = file.headers().firstValue("ETag").orElse("");
        HttpResponse<String> again =
                web.send(
                        web.ask("/static/se.samspel.web/samspel.css").header("If-None-Match", tag));
        assertEquals(304, again.statusCode());
        assertEquals("public, no-cache", again.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void theApiDescribesItself() throws IOException {
        HttpResponse<String> answer = web.send(web.ask("/api/v1/openapi.json"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"openapi\":\"3.1.0\""));
        assertTrue(answer.body().contains("\"/api/v1/prov/{id}\""), answer.body());
        assertTrue(answer.body().contains("Hämtar en sak."));
        assertTrue(answer.body().contains("\"enum\":[\"DRAFT\",\"ADOPTED\"]"), answer.body());
        assertTrue(web.get("/api").body().contains("/api/v1/prov/{id}"));
    }
}
