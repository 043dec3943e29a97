package se.samspel.samverkanskarta.internal.filter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names with their values, as the end of an address writes them. */
final class Pairs {
    private Pairs() {}

    static String text(Map<String, List<String>> named) {
        return named.entrySet().stream()
                .flatMap(
                        it ->
                                it.getValue().stream()
                                        .map(value -> it.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** What was written so; of anything else nothing. */
    static Map<String, List<String>> read(String text) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                named.computeIfAbsent(sides[0], it -> new ArrayList<>()).add(decoded(sides[1]));
            }
        }
        return named;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
