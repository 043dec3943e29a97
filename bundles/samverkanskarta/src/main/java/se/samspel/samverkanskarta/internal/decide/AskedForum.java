package se.samspel.samverkanskarta.internal.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.Maps;

/**
 * A new forum as a form or a program writes it.
 *
 * @param functions the keys of those that would sit in it, {@code key*2} when two of a function come
 * @param times meetings a year; empty when nobody has said
 * @param minutes the length of a meeting; empty when nobody has said
 */
public record AskedForum(String name, List<String> functions, String times, String minutes) {
    /** Between a function and how many of it. */
    static final String TIMES = "*";

    private static final Pattern SEAT = Pattern.compile("(.*)\\*([1-9]|[1-4]\\d|50)");

    public AskedForum {
        functions = List.copyOf(functions);
        times = times.strip();
        minutes = minutes.strip();
    }

    /** What has to be corrected, by field; by the same rules as on the map. */
    public Map<String, String> problems(Maps maps) {
        Map<String, String> problems = new LinkedHashMap<>();
        maps.wrong(MapPart.FORUM, FieldIds.TIMES, times)
                .ifPresent(it -> problems.put(FieldIds.TIMES, it));
        maps.wrong(MapPart.FORUM, FieldIds.MINUTES, minutes)
                .ifPresent(it -> problems.put(FieldIds.MINUTES, it));
        if (functions.stream().anyMatch(it -> it.contains(TIMES) && !SEAT.matcher(it).matches())) {
            problems.put(
                    FieldIds.SEATS,
                    "Antalet av varje funktion ska vara ett heltal från 1 till 50.");
        }
        return problems;
    }

    /** What can be tried of it; what has to be corrected is taken as not told. */
    public NewForum without(Map<String, String> problems) {
        return new NewForum(
                name,
                functions.stream().filter(it -> !it.isEmpty()).map(AskedForum::seat).toList(),
                new Pace(
                        problems.containsKey(FieldIds.TIMES) ? 0 : number(times),
                        problems.containsKey(FieldIds.MINUTES) ? 0 : number(minutes)));
    }

    /** The forum. @throws Problem 422 when something has to be corrected */
    public NewForum forum(Maps maps) {
        Map<String, String> problems = problems(maps);
        if (!problems.isEmpty()) {
            throw new Problem(
                    422,
                    "Det nya forumet kan inte se ut så",
                    String.join(" ", problems.values()) + " Inget är ändrat.");
        }
        return without(Map.of());
    }

    private static int number(String told) {
        return told.isEmpty() ? 0 : Integer.parseInt(told);
    }

    /** A seat as it is written here. */
    public static String written(Seat seat) {
        return seat.people() == 1 ? seat.function() : seat.function() + TIMES + seat.people();
    }

    /** One of a function when what is written is no number. */
    static Seat seat(String written) {
        Matcher several = SEAT.matcher(written);
        return several.matches()
                ? new Seat(several.group(1), Integer.parseInt(several.group(2)))
                : Seat.of(written.split("\\*", 2)[0]);
    }
}
