package se.samspel.samverkanskarta.internal.rows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.MapPart;

/** What has to hold between the parts of a version: names tell them apart, and what is named is there. */
final class Names {
    private Names() {}

    /** What is said when another part of the same kind goes by the same name. */
    static Optional<String> problem(
            Stored stored, MapPart part, String key, Map<String, String> values) {
        if (part == MapPart.FINDING) {
            return Optional.empty();
        }
        String mine = name(part, values);
        return stored.of(part).stream()
                .filter(row -> !row.isRemoved() && !row.itemKey().equals(key))
                .filter(row -> name(row).equals(mine))
                .findFirst()
                .map(
                        row ->
                                "Namnet finns redan på kartan. Välj ett som skiljer dem åt, till exempel"
                                        + " med kommunens namn.");
    }

    /** Two functions of the same name are told apart by party and part of the party. */
    private static String name(MapPart part, Map<String, String> values) {
        String name = values.getOrDefault(FieldIds.NAME, "");
        return part == MapPart.FUNCTION
                ? told(
                        name,
                        values.getOrDefault(FieldIds.PARTY, ""),
                        values.getOrDefault(FieldIds.UNIT_PART, ""))
                : told(name);
    }

    private static String name(Row row) {
        return row instanceof FunctionRow function
                ? told(function.name(), function.party(), function.unitPart())
                : told(row.name());
    }

    private static String told(String... apart) {
        return String.join("|", apart).toLowerCase(Locale.ROOT);
    }

    /** Whether every function that is to sit in a forum is on the map, once. */
    static boolean seatsFit(Stored stored, Map<String, String> values) {
        String seats = values.getOrDefault(FieldIds.SEATS, "");
        Set<String> known =
                stored.functions().stream().map(FunctionRow::itemKey).collect(Collectors.toSet());
        return Seats.words(seats).allMatch(seat -> seat.matches("[^*]+\\*([1-9]|[1-4]\\d|50)"))
                && functions(seats).allMatch(known::contains)
                && functions(seats).distinct().count() == functions(seats).count();
    }

    private static Stream<String> functions(String seats) {
        return Seats.words(seats).map(seat -> seat.substring(0, Math.max(0, seat.indexOf('*'))));
    }

    /** How many functions a party that is to be removed still has. */
    static long functionsOf(Stored stored, MapChange.Remove remove) {
        return remove.part() != MapPart.PARTY
                ? 0
                : stored.functions().stream()
                        .filter(it -> !it.isRemoved() && it.party().equals(remove.key()))
                        .count();
    }
}
