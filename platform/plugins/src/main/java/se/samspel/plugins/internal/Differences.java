package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.api.content.ContentObject;

/** Where two readings of a file differ, in lines that a person can follow: ids instead of numbers where there are any. */
final class Differences {
    private static final int MOST = 20;
    private static final int LEAD = 20;
    private final List<String> lines = new ArrayList<>();
    private int more;

    private Differences() {}

    static List<String> between(ContentObject before, ContentObject after) {
        Differences differences = new Differences();
        differences.objects("", before, after);
        if (differences.more > 0) {
            differences.lines.add("… och " + differences.more + " till");
        }
        return differences.lines;
    }

    private void values(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null || after == null) {
            add(path, before == null ? "är nytt" : "tas bort");
        } else if (before instanceof ContentObject left && after instanceof ContentObject right) {
            objects(path, left, right);
        } else if (before instanceof List<?> left && after instanceof List<?> right) {
            lists(path, left, right);
        } else {
            texts(path, before.toString(), after.toString());
        }
    }

    /** Two long texts that begin alike are shown from a little before the place where they part. */
    private void texts(String path, String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length())
                && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = before.lastIndexOf(' ', Math.max(0, same - LEAD)) + 1;
        String dots = same > LEAD && from > 0 ? "…" : "";
        int start = dots.isEmpty() ? 0 : from;
        add(
                path,
                Quoted.of(dots + before.substring(start))
                        + " blir "
                        + Quoted.of(dots + after.substring(start)));
    }

    private void objects(String path, ContentObject before, ContentObject after) {
        Map<String, Object> names = new LinkedHashMap<>(before.values());
        names.putAll(after.values());
        names.keySet()
                .forEach(
                        name ->
                                values(
                                        path.isEmpty() ? name : path + "." + name,
                                        before.values().get(name),
                                        after.values().get(name)));
    }

    private void lists(String path, List<?> before, List<?> after) {
        Map<String, Object> left = keyed(before);
        Map<String, Object> right = keyed(after);
        Map<String, Object> keys = new LinkedHashMap<>(left);
        keys.putAll(right);
        int found = lines.size() + more;
        keys.keySet().forEach(key -> values(path + "[" + key + "]", left.get(key), right.get(key)));
        if (found == lines.size() + more
                && !left.keySet().stream().toList().equals(right.keySet().stream().toList())) {
            add(path, "har en annan ordning");
        }
    }

    private static Map<String, Object> keyed(List<?> list) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        for (int index = 0; index < list.size(); index++) {
            Object item = Objects.requireNonNull(list.get(index));
            String key = key(item, index);
            keyed.put(keyed.containsKey(key) ? key + "#" + index : key, comparable(item));
        }
        return keyed;
    }

    private static String key(Object item, int index) {
        return switch (item) {
            case ContentObject object when object.values().get("id") instanceof String id -> id;
            case String text -> text;
            default -> Integer.toString(index);
        };
    }

    /** The same piece in another place is the same piece: where it stands is not part of it. */
    private static Object comparable(Object item) {
        return item instanceof ContentObject object ? withoutPath(object) : item;
    }

    private static ContentObject withoutPath(ContentObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.values()
                .forEach(
                        (name, value) ->
                                values.put(
                                        name,
                                        value instanceof ContentObject inner
                                                ? withoutPath(inner)
                                                : value instanceof List<?> list
                                                        ? list.stream()
                                                                .map(Differences::comparable)
                                                                .toList()
                                                        : value));
        return new ContentObject("", values);
    }

    private void add(String path, String text) {
        if (lines.size() < MOST) {
            lines.add(path + " " + text);
        } else {
            more++;
        }
    }
}
