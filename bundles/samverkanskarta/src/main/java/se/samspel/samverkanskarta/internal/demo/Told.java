package se.samspel.samverkanskarta.internal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.FieldIds;

/**
 * A day on which the map was drawn on, as {@code demo/karta.txt} tells it: a line {@code = days ago, current or desired}, then
 * blocks of a part with its key and a field a line, or {@code - part key} for one that is taken out. A day is told as days from
 * today; in target groups a {@code /} parts the lines.
 */
record Told(int daysAgo, VersionKind kind, List<Block> blocks) {
    private static final String FILE = "/demo/karta.txt";

    /** A part as it is to be. @param values null values never; empty for one that is taken out */
    record Block(MapPart part, String key, Map<String, String> values) {
        boolean removes() {
            return values.isEmpty();
        }
    }

    static List<Told> all(LocalDate today) {
        List<Told> all = new ArrayList<>();
        for (String block : text(FILE).split("\n\n")) {
            List<String> lines = block.lines().toList();
            String[] first = lines.getFirst().split(" ");
            if (first[0].equals("=")) {
                all.add(
                        new Told(
                                Integer.parseInt(first[1]),
                                first[2].equals("desired")
                                        ? VersionKind.DESIRED
                                        : VersionKind.CURRENT,
                                new ArrayList<>()));
            } else {
                all.getLast().blocks().add(block(lines, today));
            }
        }
        return all;
    }

    private static Block block(List<String> lines, LocalDate today) {
        String[] first = lines.getFirst().replaceFirst("^- ", "").split(" ");
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] told = line.split(" ", 2);
            values.put(told[0], value(told[0], told.length > 1 ? told[1] : "", today));
        }
        return new Block(MapPart.of(first[0]).orElseThrow(), first[1], values);
    }

    private static String value(String field, String told, LocalDate today) {
        return switch (field) {
            case FieldIds.DAY, FieldIds.BASIS_FROM, FieldIds.BASIS_UNTIL ->
                    today.plusDays(Integer.parseInt(told.replace("+", ""))).toString();
            case FieldIds.TARGET_GROUPS -> told.replace(" / ", "\n");
            default -> told;
        };
    }

    /** A text of the demo. */
    static String text(String name) {
        try (InputStream file =
                Objects.requireNonNull(Told.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
