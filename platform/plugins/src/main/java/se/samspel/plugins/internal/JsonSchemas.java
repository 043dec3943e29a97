package se.samspel.plugins.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.content.Shape;

/** Writes a shape as a JSON Schema (2020-12), so that an editor helps while the author types. */
final class JsonSchemas {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JsonSchemas() {}

    static String of(String title, Shape.Members shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.putAll(members(shape));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", Map.of("type", "string"));
        properties.putAll(properties(shape));
        schema.put("properties", properties);
        return GSON.toJson(schema) + "\n";
    }

    private static Map<String, Object> schema(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> text(text);
            case Shape.Choice choice -> ordered("type", "string", "enum", choice.words());
            case Shape.Whole whole ->
                    ordered("type", "integer", "minimum", whole.least(), "maximum", whole.most());
            case Shape.Truth truth -> ordered("type", "boolean");
            case Shape.Many many ->
                    ordered(
                            "type",
                            "array",
                            "items",
                            schema(many.of()),
                            "minItems",
                            many.least(),
                            "maxItems",
                            many.most());
            case Shape.Members members -> members(members);
            case Shape.Named named ->
                    ordered(
                            "type",
                            "object",
                            "additionalProperties",
                            schema(named.of()),
                            "maxProperties",
                            named.most());
        };
    }

    private static Map<String, Object> text(Shape.Text text) {
        Map<String, Object> schema =
                ordered("type", "string", "minLength", text.least(), "maxLength", text.most());
        if (!text.pattern().isEmpty()) {
            schema.put("pattern", "^(?:" + text.pattern() + ")$");
        }
        return schema;
    }

    private static Map<String, Object> members(Shape.Members shape) {
        List<String> required =
                shape.members().entrySet().stream()
                        .filter(member -> member.getValue().required())
                        .map(Map.Entry::getKey)
                        .toList();
        return ordered(
                "type",
                "object",
                "properties",
                properties(shape),
                "required",
                required,
                "additionalProperties",
                false);
    }

    private static Map<String, Object> properties(Shape.Members shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.members()
                .forEach(
                        (name, member) -> {
                            Map<String, Object> schema = new LinkedHashMap<>();
                            schema.put("description", member.help());
                            schema.putAll(schema(member.shape()));
                            properties.put(name, schema);
                        });
        return properties;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            map.put((String) pairs[index], pairs[index + 1]);
        }
        return map;
    }
}
