package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWatchTest {
    private static RunningWeb web;

    @BeforeAll
    static void start() throws IOException {
        web = new RunningWeb(new Trial.Pages(), new Trial.Api());
    }

    @AfterAll
    static void stop() throws IOException {
        web.close();
    }

    private static HttpResponse<String> post(String path, String type, String body)
            throws IOException {
        return web.send(
                web.signedIn(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> form(String path, String body) throws IOException {
        return post(path, "application/x-www-form-urlencoded", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=hemligt", "a=b&text=n%C3%A5got+he%6Dligt+h%C3%A4r"})
    void aFormWithANumberIsRefusedBeforeTheMethodIsCalled(String body) throws IOException {
        HttpResponse<String> answer = form("/prov/spara", body);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("80xxxx-xxxx"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"hemligt\"}",
                "{\"title\":\"he\\u006dligt\"}",
                "{\"inner\":{\"names\":[\"x\",\"hemligt\"]}}"
            })
    void soIsJsonHoweverDeepItStands(String body) throws IOException {
        HttpResponse<String> answer = post("/api/v1/prov", "application/json", body);
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("personnummer"), answer.body());
    }

    @Test
    void soIsWhatIsTypedBesideAFileAndTheFileItselfIsNot() throws IOException {
        String type = "multipart/form-data; boundary=B";
        String begin = "--B\r\nContent-Disposition: form-data; name=\"";
        String file = begin + "fil\"; filename=\"a.txt\"\r\n\r\nhemligt\r\n";
        assertEquals(
                422,
                post("/prov/fil", type, file + begin + "titel\"\r\n\r\nhemligt\r\n--B--\r\n")
                        .statusCode());
        assertEquals(
                200,
                post("/prov/fil", type, file + begin + "titel\"\r\n\r\nannat\r\n--B--\r\n")
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=annat", "password=hemligt&again=hemligt"})
    void anythingElseIsReadAsBefore(String body) throws IOException {
        assertEquals(303, form("/prov/spara", body).statusCode());
    }

    @Test
    void aMethodWithItsOwnGuardTellsItself() throws IOException {
        HttpResponse<String> answer = form("/prov/egen-vakt", "text=hemligt");
        assertEquals(303, answer.statusCode());
    }

    @Test
    void aFormThatIsNotEncodedIsToldByWhoeverReadsIt() throws IOException {
        assertEquals(400, form("/prov/spara", "text=100%").statusCode());
    }

    @Test
    void brokenJsonIsToldByWhoeverReadsIt() throws IOException {
        assertEquals(400, post("/api/v1/prov", "application/json", "{\"title\":").statusCode());
    }
}
