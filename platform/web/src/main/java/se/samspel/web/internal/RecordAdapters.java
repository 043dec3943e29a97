package se.samspel.web.internal;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records: an id is its only value, all others are objects whose members are exactly those of the record. */
final class RecordAdapters implements TypeAdapterFactory {
    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) {
            return null;
        }
        RecordComponent[] components = type.getRawType().getRecordComponents();
        return isId(components)
                ? id(gson, type, components[0])
                : strict(gson, gson.getDelegateAdapter(this, type), components);
    }

    /** A record with one member that is called value. */
    static boolean isId(RecordComponent[] components) {
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static <T> TypeAdapter<T> id(Gson gson, TypeToken<T> type, RecordComponent value) {
        @SuppressWarnings("unchecked") // the component's own type
        TypeAdapter<Object> inner =
                (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(value.getGenericType()));
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, @Nullable T id) throws IOException {
                if (id == null) {
                    out.nullValue();
                } else {
                    inner.write(out, valueOf(id, value));
                }
            }

            @Override
            public @Nullable T read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return null;
                }
                String path = in.getPath();
                return make(type, value, inner.read(in), path);
            }
        };
    }

    private static Object valueOf(Object id, RecordComponent value) {
        try {
            value.getAccessor().setAccessible(true);
            return value.getAccessor().invoke(id);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + id.getClass().getName(), impossible);
        }
    }

    @SuppressWarnings("unchecked") // the constructor makes the token's type
    private static <T> T make(TypeToken<T> type, RecordComponent value, Object inner, String path) {
        try {
            var constructor = type.getRawType().getDeclaredConstructor(value.getType());
            constructor.setAccessible(true);
            return (T) constructor.newInstance(inner);
        } catch (ReflectiveOperationException refused) {
            throw new JsonParseException(
                    Members.at(path) + " är inte ett giltigt id: \"" + inner + "\".", refused);
        }
    }

    private static <T> TypeAdapter<T> strict(
            Gson gson, TypeAdapter<T> usual, RecordComponent[] components) {
        List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
        TypeAdapter<JsonElement> trees = gson.getAdapter(JsonElement.class);
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                usual.write(out, value);
            }

            @Override
            public T read(JsonReader in) throws IOException {
                JsonElement tree = trees.read(in);
                if (tree.isJsonObject()) {
                    for (String name : tree.getAsJsonObject().keySet()) {
                        if (!names.contains(name)) {
                            throw new JsonParseException(unknown(name, names));
                        }
                    }
                }
                return usual.fromJsonTree(tree);
            }
        };
    }

    private static String unknown(String name, List<String> known) {
        Optional<String> meant = Members.nearest(name, known);
        return "Okänt fält \""
                + name
                + "\"."
                + meant.map(near -> " Menade du \"" + near + "\"?")
                        .orElse(
                                known.stream()
                                        .collect(
                                                Collectors.joining(
                                                        ", ", " Det som finns är: ", ".")));
    }
}
