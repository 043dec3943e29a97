package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** The API's description of the whole product: complete, and without loose ends. */
@SamspelContainer
class DescriptionIT {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> WITH_BODY = Set.of("post", "put", "patch");

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    @Test
    void everyOperationIsDescribedFromSummaryToRefusal(SamspelClient client) {
        JsonObject document = document(client);
        assertTrue(document.get("openapi").getAsString().startsWith("3.1"));
        JsonObject paths = document.getAsJsonObject("paths");
        assertTrue(paths.size() > 30, "only " + paths.keySet());
        for (String path : paths.keySet()) {
            JsonObject item = paths.getAsJsonObject(path);
            item.keySet().forEach(verb -> check(path, verb, item.getAsJsonObject(verb)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyReferenceLeadsSomewhere(SamspelClient client) {
        JsonObject document = document(client);
        Set<String> named =
                document.getAsJsonObject("components").getAsJsonObject("schemas").keySet();
        List<String> lost =
                Pattern.compile("\"#/components/schemas/([^\"]+)\"")
                        .matcher(document.toString())
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !named.contains(name))
                        .distinct()
                        .toList();
        assertEquals(List.of(), lost);
    }

    private void check(String path, String verb, JsonObject operation) {
        String where = verb + " " + path;
        say(path.startsWith("/api/v1/"), where, "stands outside the API");
        say(text(operation, "summary").endsWith("."), where, "has no summary");
        say(ids.add(text(operation, "operationId")), where, "shares its id with another");
        say(
                inBraces(path).equals(parametersInPath(operation)),
                where,
                "has the parameters " + parametersInPath(operation));
        checkAnswers(where, operation.getAsJsonObject("responses"));
        if (operation.has("requestBody")) {
            say(WITH_BODY.contains(verb), where, "takes a body");
            content(operation.getAsJsonObject("requestBody"))
                    .forEach(
                            media ->
                                    say(
                                            media.has("schema")
                                                    && !media.getAsJsonObject("schema").isEmpty(),
                                            where,
                                            "has a body without a schema"));
        }
    }

    private void checkAnswers(String where, JsonObject answers) {
        say(
                answers.keySet().stream().anyMatch(status -> status.startsWith("2")),
                where,
                "never succeeds");
        JsonObject refusal = answers.getAsJsonObject("default");
        say(
                refusal != null
                        && refusal.getAsJsonObject("content").has("application/problem+json"),
                where,
                "does not say how it refuses");
        answers.asMap()
                .values()
                .forEach(
                        answer ->
                                say(
                                        !text(answer.getAsJsonObject(), "description").isEmpty(),
                                        where,
                                        "has an answer without a description"));
    }

    private static List<JsonObject> content(JsonObject of) {
        return of.getAsJsonObject("content").asMap().values().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static Set<String> inBraces(String path) {
        return IN_BRACES
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> parametersInPath(JsonObject operation) {
        if (!operation.has("parameters")) {
            return Set.of();
        }
        return StreamSupport.stream(operation.getAsJsonArray("parameters").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(parameter -> text(parameter, "in").equals("path"))
                .filter(parameter -> parameter.get("required").getAsBoolean())
                .map(parameter -> text(parameter, "name"))
                .collect(Collectors.toSet());
    }

    private void say(boolean right, String where, String what) {
        if (!right) {
            wrong.add(where + " " + what);
        }
    }

    private static String text(JsonObject of, String member) {
        return of.has(member) ? of.get(member).getAsString() : "";
    }

    private static JsonObject document(SamspelClient client) {
        return JsonParser.parseString(client.getJson("/api/v1/openapi.json").body())
                .getAsJsonObject();
    }
}
