package se.samspel.web.internal;

import com.google.gson.JsonParseException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Problem;
import se.samspel.api.web.View;

/** Reads and writes the API's values. */
@Consumes("application/json")
@Produces({"application/json", "application/problem+json"})
final class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private final Json json;

    JsonBodies(Json json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    private static boolean isJson(Class<?> type, MediaType media) {
        return (media.getSubtype().equals("json") || media.getSubtype().endsWith("+json"))
                && type != String.class
                && type != byte[].class
                && !InputStream.class.isAssignableFrom(type)
                && !StreamingOutput.class.isAssignableFrom(type)
                && !View.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        try {
            @Nullable Object value =
                    json.read(new InputStreamReader(in, StandardCharsets.UTF_8), generic);
            if (value == null) {
                throw new Problem(400, "Innehållet saknas", "Skicka ett JSON-objekt.");
            }
            return value;
        } catch (JsonParseException wrong) {
            throw new Problem(400, "Innehållet går inte att läsa", said(wrong));
        }
    }

    /** Our own sentences pass on; Gson's may name classes and do not. */
    private static String said(JsonParseException wrong) {
        @Nullable String message = wrong.getMessage();
        return message != null && message.endsWith(".") || message != null && message.endsWith("?")
                ? message
                : "Det är inte giltig JSON, eller ett fält har fel sorts värde.";
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        json.write(value, writer);
        writer.flush();
    }
}
