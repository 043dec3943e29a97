package se.samspel.web.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    private final Json json = new Json();

    @Test
    void whatIsWrittenIsReadBack() {
        Trial.Thing thing =
                new Trial.Thing(
                        RunningWeb.GROUP,
                        Trial.Kind.ADOPTED,
                        LocalDate.of(2027, 3, 31),
                        Instant.parse("2026-11-21T12:00:00Z"),
                        Optional.of("åäö"),
                        List.of("a"));
        String text = json.write(thing);
        assertTrue(text.contains("\"unit\":\"mysam-hofors\""), text);
        assertEquals(thing, json.read(new StringReader(text), Trial.Thing.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\":\"x\"}|Okänt fält \"titel\". Menade du \"title\"?",
                "{\"inner\":{\"nmber\":1}}|Okänt fält \"nmber\". Menade du \"number\"?",
                "{\"xyz\":1}|Okänt fält \"xyz\". Det som finns är: title, inner, unit.",
                "{\"unit\":\"Å Ä Ö\"}|är inte ett giltigt id"
            })
    void whatDoesNotFitIsSaidInSwedish(String text, String words) {
        JsonParseException refused =
                assertThrows(
                        JsonParseException.class,
                        () -> json.read(new StringReader(text), Trial.Outer.class));
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
    }

    @Test
    void aWrongDateSaysWhatWouldWork() {
        JsonParseException refused =
                assertThrows(
                        JsonParseException.class,
                        () -> json.read(new StringReader("{\"due\":\"31/3\"}"), Trial.Thing.class));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("till exempel 2027-03-31"),
                refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"titel\":\"x\"}|Menade du",
                "{\"title\":|inte giltig JSON",
                "{\"inner\":\"text\"}|inte giltig JSON",
                "null|Skicka ett JSON-objekt"
            })
    void theApiAnswersAProblem(String body, String words) throws IOException {
        try (RunningWeb web = new RunningWeb(new Trial.Api())) {
            HttpResponse<String> answer =
                    web.send(
                            web.signedIn("/api/v1/prov")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(body)));
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains(words), answer.body());
            assertTrue(
                    !answer.body().contains("com.google") && !answer.body().contains("se.samspel"),
                    answer.body());
        }
    }
}
