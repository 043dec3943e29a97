package se.samspel.storage.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an event record is kept: JSON by its components' names; a time and a day in ISO form. */
final class EventJson {
    private EventJson() {}

    static Gson gson() {
        return new GsonBuilder()
                .registerTypeAdapter(Instant.class, new Text<>(Instant::parse))
                .registerTypeAdapter(LocalDate.class, new Text<>(LocalDate::parse))
                .disableHtmlEscaping()
                .create();
    }

    /** A value that is its own text. */
    private static final class Text<T> extends TypeAdapter<@Nullable T> {
        private final Function<String, T> parse;

        Text(Function<String, T> parse) {
            this.parse = parse;
        }

        @Override
        public void write(JsonWriter out, @Nullable T value) throws IOException {
            out.value(value == null ? null : value.toString());
        }

        @Override
        public @Nullable T read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            return parse.apply(in.nextString());
        }
    }
}
