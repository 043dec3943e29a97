package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named values as one text, a line each; for values that nobody asks the database about. */
final class FieldLines {
    private FieldLines() {}

    static String write(Map<String, String> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        String plain = value.replace("\\", "\\\\").replace("\n", "\\n");
                        lines.append(name).append('=').append(plain).append('\n');
                    }
                });
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), plain(line.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '\\' && at + 1 < escaped.length()) {
                at++;
                plain.append(escaped.charAt(at) == 'n' ? '\n' : escaped.charAt(at));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
