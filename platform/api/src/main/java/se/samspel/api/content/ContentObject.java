package se.samspel.api.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that fits a {@link Shape.Members}: values are String, Long, Boolean, List of these, ContentObject.
 * Asking for a member that the shape does not have is the kind's own mistake and fails at once.
 *
 * @param path where in the file it stands, such as {@code sections[1].fields[0]}; empty for the root
 */
public record ContentObject(String path, Map<String, Object> values) {
    public ContentObject {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }

    /** A required text. */
    public String text(String member) {
        return optionalText(member).orElseThrow(() -> missing(member));
    }

    public Optional<String> optionalText(String member) {
        return Optional.ofNullable((String) values.get(member));
    }

    public String text(String member, String otherwise) {
        return optionalText(member).orElse(otherwise);
    }

    public long whole(String member, long otherwise) {
        Object value = values.get(member);
        return value == null ? otherwise : (Long) value;
    }

    public boolean truth(String member, boolean otherwise) {
        Object value = values.get(member);
        return value == null ? otherwise : (Boolean) value;
    }

    /** The objects of a list; empty when the member is not there. */
    public List<ContentObject> objects(String member) {
        return list(member).stream().map(ContentObject.class::cast).toList();
    }

    /** The texts of a list; empty when the member is not there. */
    public List<String> texts(String member) {
        return list(member).stream().map(String.class::cast).toList();
    }

    public Optional<ContentObject> object(String member) {
        return Optional.ofNullable((ContentObject) values.get(member));
    }

    /** The texts of an object whose names the author chose, in the file's order. */
    public Map<String, String> named(String member) {
        Map<String, String> named = new java.util.LinkedHashMap<>();
        object(member)
                .ifPresent(
                        texts ->
                                texts.values()
                                        .forEach((name, text) -> named.put(name, (String) text)));
        return named;
    }

    /** The path of a member, for an error. */
    public String pathOf(String member) {
        return path.isEmpty() ? member : path + "." + member;
    }

    private List<?> list(String member) {
        Object value = values.get(member);
        return value == null ? List.of() : (List<?>) value;
    }

    private IllegalStateException missing(String member) {
        return new IllegalStateException(
                "no member " + pathOf(member) + "; there are " + values.keySet());
    }
}
