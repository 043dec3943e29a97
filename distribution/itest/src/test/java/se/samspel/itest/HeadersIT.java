package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** What stands on every answer of the product as it is shipped, errors included. */
@SamspelContainer
class HeadersIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/logga-in",
                "/finns-inte",
                "/api/v1/finns-inte",
                "/api/v1/openapi.json",
                "/health/live",
                "/static/se.samspel.web/samspel.css",
                "/static/../conf/samspel.properties"
            })
    void everyAnswerIsStrict(String path, SamspelClient client) {
        HttpResponse<String> answer = client.get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), path + ": " + policy);
        assertFalse(policy.contains("unsafe"), path + ": " + policy);
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), path);
        assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        assertTrue(answer.statusCode() < 500, path + " answered " + answer.statusCode());
    }

    @Test
    void aPageComesToWhoeverTakesOnlyHtmlAsHtmxDoes(URI base) throws Exception {
        HttpResponse<String> answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(base.resolve("/logga-in"))
                                        .header("Accept", "text/html")
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void anErrorOfTheApiIsAProblemInWords(SamspelClient client) {
        HttpResponse<String> answer = client.getJson("/api/v1/finns-inte");
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void nothingButSignInHealthAndTheApisDescriptionIsPublic(SamspelClient client) {
        assertEquals(200, client.getJson("/api/v1/openapi.json").statusCode());
        for (String path : new String[] {"/", "/arkiv", "/administration", "/konto"}) {
            assertEquals(303, client.get(path).statusCode(), path);
        }
        for (String path : new String[] {"/api/v1/tillagg", "/api/v1/konton", "/api/v1/enheter"}) {
            assertEquals(401, client.getJson(path).statusCode(), path);
        }
    }
}
