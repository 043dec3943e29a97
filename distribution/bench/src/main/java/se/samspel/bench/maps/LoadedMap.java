package se.samspel.bench.maps;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.testing.SamspelClient;

/** A map in a running demo, put there part by part through the API. */
final class LoadedMap {
    private static final String API = "/api/v1/samverkanskartor";

    private final SamspelClient office;
    private final String version;

    private LoadedMap(SamspelClient office, String version) {
        this.office = office;
        this.version = version;
    }

    /** Begins a map in the demo's förbund and draws all of it. */
    static LoadedMap of(SamspelClient office, Inventory map, String title) {
        JsonObject begun = new JsonObject();
        begun.addProperty("association", "gavleborg");
        begun.addProperty("title", title);
        JsonObject kept = sent(office, "POST", API, begun);
        LoadedMap loaded =
                new LoadedMap(
                        office, kept.get("map").getAsLong() + "/" + kept.get("id").getAsLong());
        map.parties().forEach(loaded::party);
        map.functions().forEach(loaded::function);
        map.forums().forEach(loaded::forum);
        return loaded;
    }

    /** Where one of its views is. */
    String page(String view) {
        return "/samverkanskartor/" + version + "/" + view;
    }

    private void party(MapParty party) {
        JsonObject values = new JsonObject();
        values.addProperty("name", party.name());
        values.addProperty("kind", party.kind().name());
        put("parties", party.key(), values);
    }

    private void function(MapFunction function) {
        JsonObject values = new JsonObject();
        values.addProperty("name", function.name());
        values.addProperty("party", function.party());
        values.addProperty("level", function.level().name());
        put("functions", function.key(), values);
    }

    private void forum(Forum forum) {
        JsonObject values = new JsonObject();
        values.addProperty("name", forum.name());
        values.addProperty("level", forum.level().name());
        values.addProperty("status", forum.status().name());
        values.addProperty("times", "" + forum.pace().timesPerYear());
        values.addProperty("minutes", "" + forum.pace().minutes());
        values.addProperty(
                "seats",
                forum.seats().stream()
                        .map(it -> it.function() + "*" + it.people())
                        .collect(Collectors.joining(" ")));
        put("forums", forum.key(), values);
    }

    private void put(String parts, String key, JsonObject values) {
        JsonObject part = new JsonObject();
        part.addProperty("key", key);
        part.add("values", values);
        sent(office, "POST", API + "/" + version + "/" + parts, part);
    }

    private static JsonObject sent(
            SamspelClient client, String method, String path, JsonObject body) {
        HttpResponse<String> answer = client.json(method, path, body.toString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
