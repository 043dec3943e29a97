package se.samspel.web.internal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.Reader;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** JSON as the API speaks it: dates as ISO text, ids as their value, empty members left out, unknown members refused. */
final class Json {
    private final Gson gson =
            new GsonBuilder()
                    .disableHtmlEscaping()
                    .registerTypeAdapter(Instant.class, TextAdapter.of(Instant::parse))
                    .registerTypeAdapter(LocalDate.class, TextAdapter.of(LocalDate::parse))
                    .registerTypeAdapterFactory(new OptionalAdapters())
                    .registerTypeAdapterFactory(new RecordAdapters())
                    .create();

    String write(Object value) {
        return gson.toJson(value);
    }

    void write(Object value, Appendable out) {
        gson.toJson(value, value.getClass(), out);
    }

    /**
     * Reads a value.
     *
     * @return null when there is none
     * @throws JsonParseException with a Swedish sentence when it does not fit
     */
    @Nullable Object read(Reader text, Type type) {
        return gson.fromJson(text, type);
    }
}
