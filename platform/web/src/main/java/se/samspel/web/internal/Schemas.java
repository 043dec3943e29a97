package se.samspel.web.internal;

import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samspel.api.web.Answer;

/** JSON Schemas of Java types, as {@link Json} writes them; records get names. */
final class Schemas {
    private final Map<String, Map<String, Object>> named = new TreeMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    Map<String, Map<String, Object>> named() {
        return named;
    }

    void add(String name, Map<String, Object> schema) {
        named.put(name, schema);
    }

    static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Object> of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (!(type instanceof ParameterizedType generic)) {
            return Map.of();
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0]);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Map.of("type", "array", "items", of(arguments[0]));
        }
        return Map.class.isAssignableFrom(raw)
                ? Map.of("type", "object", "additionalProperties", of(arguments[1]))
                : of(raw);
    }

    private Map<String, Object> of(Class<?> type) {
        if (type == Answer.class) {
            return Map.of();
        }
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            return RecordAdapters.isId(components)
                    ? of(components[0].getGenericType())
                    : record(type);
        }
        if (type.isEnum()) {
            List<String> words =
                    Arrays.stream(type.getEnumConstants())
                            .map(word -> ((Enum<?>) word).name())
                            .toList();
            return Map.of("type", "string", "enum", words);
        }
        if (type.isSealed()) {
            return Map.of(
                    "oneOf", Arrays.stream(type.getPermittedSubclasses()).map(this::of).toList());
        }
        return simple(type);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (List.<Class<?>>of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return Map.of("type", "integer");
        }
        return type == InputStream.class
                ? Map.of("type", "string", "contentMediaType", "application/octet-stream")
                : Map.of();
    }

    private Map<String, Object> record(Class<?> type) {
        String known = names.get(type);
        if (known != null) {
            return reference(known);
        }
        String name = name(type);
        names.put(type, name);
        named.put(name, Map.of());
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
        }
        named.put(name, Map.of("type", "object", "properties", properties));
        return reference(name);
    }

    /** The simple name, with the type around it when that is taken, and a number when that is taken too. */
    private String name(Class<?> type) {
        String name = type.getSimpleName();
        if (named.containsKey(name)) {
            name = outer(type) + name;
        }
        String free = name;
        for (int more = 2; named.containsKey(free); more++) {
            free = name + more;
        }
        return free;
    }

    private static String outer(Class<?> type) {
        return type.getEnclosingClass() == null
                ? "Other"
                : type.getEnclosingClass().getSimpleName();
    }
}
