package se.samspel.web.internal;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An Optional is its value, or not there. */
final class OptionalAdapters implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // the token says that T is an Optional
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class
                || !(type.getType() instanceof ParameterizedType optional)) {
            return null;
        }
        TypeToken<?> of = TypeToken.get(optional.getActualTypeArguments()[0]);
        return (TypeAdapter<T>) adapter((TypeAdapter<Object>) gson.getAdapter(of));
    }

    private static TypeAdapter<@Nullable Optional<Object>> adapter(TypeAdapter<Object> inner) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, @Nullable Optional<Object> value) throws IOException {
                if (value == null || value.isEmpty()) {
                    out.nullValue();
                } else {
                    inner.write(out, value.get());
                }
            }

            @Override
            public Optional<Object> read(JsonReader in) throws IOException {
                if (in.peek() == JsonToken.NULL) {
                    in.nextNull();
                    return Optional.empty();
                }
                return Optional.ofNullable(inner.read(in));
            }
        };
    }
}
