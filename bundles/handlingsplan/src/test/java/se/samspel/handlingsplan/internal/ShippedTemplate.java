package se.samspel.handlingsplan.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.api.PluginId;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;

/** The template that ships with the Gävleborg plugin, read as the product reads it. */
final class ShippedTemplate {
    private static final Path TEMPLATE =
            Path.of("../../plugins/gavleborg/src/main/plugin/mallar/mysam.json");

    private ShippedTemplate() {}

    static Template read() throws Exception {
        JsonElement file = JsonParser.parseString(Files.readString(TEMPLATE));
        return TemplateReader.read(
                new ContentFile(
                        new PluginId("gavleborg"),
                        "1.0.0",
                        "mallar/mysam.json",
                        Set.of(),
                        object("", file.getAsJsonObject())));
    }

    private static ContentObject object(String path, JsonObject json) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.entrySet()
                .forEach(
                        member ->
                                values.put(
                                        member.getKey(),
                                        value(
                                                path.isEmpty()
                                                        ? member.getKey()
                                                        : path + "." + member.getKey(),
                                                member.getValue())));
        return new ContentObject(path, values);
    }

    private static Object value(String path, JsonElement json) {
        if (json instanceof JsonObject object) {
            return object(path, object);
        }
        if (json instanceof JsonArray array) {
            List<Object> items = new ArrayList<>();
            for (int place = 0; place < array.size(); place++) {
                items.add(value(path + "[" + place + "]", array.get(place)));
            }
            return items;
        }
        JsonPrimitive plain = json.getAsJsonPrimitive();
        if (plain.isBoolean()) {
            return plain.getAsBoolean();
        }
        return plain.isNumber() ? (Object) plain.getAsLong() : plain.getAsString();
    }
}
