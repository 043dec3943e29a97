package se.samspel.web.internal;

import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method of the API.
 *
 * @param verb GET and the like
 * @param path with its parameters in braces, such as {@code /api/v1/arkiv/{id}}
 * @param summary Swedish; may be empty
 * @param open whether anyone may call it
 * @param body what is sent as JSON; null for nothing
 * @param upload whether a multipart form is sent
 * @param result what is answered; null for nothing
 * @param media the types the answer may have
 */
public record Operation(
        String verb,
        String path,
        String summary,
        boolean open,
        List<Value> parameters,
        @Nullable Type body,
        boolean upload,
        @Nullable Type result,
        List<String> media) {
    /** What it belongs to: the first word after the version, such as {@code arkiv}. */
    public String group() {
        return path.replaceFirst("^/api/v1/", "").replaceFirst("[/.].*", "");
    }

    /**
     * A parameter.
     *
     * @param place {@code path}, {@code query} or {@code form}
     * @param byDefault its value when it is left out; null for none
     */
    public record Value(String name, String place, Type type, @Nullable String byDefault) {}
}
