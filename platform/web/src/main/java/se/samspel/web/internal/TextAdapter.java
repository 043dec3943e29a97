package se.samspel.web.internal;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is text in JSON, as its {@code toString} writes it. */
final class TextAdapter<T> extends TypeAdapter<@Nullable T> {
    private final Function<String, T> parse;

    private TextAdapter(Function<String, T> parse) {
        this.parse = parse;
    }

    static <T> TextAdapter<T> of(Function<String, T> parse) {
        return new TextAdapter<>(parse);
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
        String path = in.getPath();
        String text = in.nextString();
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new JsonParseException(
                    Members.at(path)
                            + " ska vara ett datum eller en tidpunkt, till exempel 2027-03-31 eller 2027-03-31T12:00:00Z, inte \""
                            + text
                            + "\".",
                    wrong);
        }
    }
}
