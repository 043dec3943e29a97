package se.samspel.samverkanskarta.internal.decide;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * A forum that the map does not have, as somebody tries it.
 *
 * @param name empty when none is tried
 * @param seats those that would sit in it, each function once, in one order whichever way they were chosen
 * @param pace how often and how long it would meet
 */
public record NewForum(String name, List<Seat> seats, Pace pace) {
    /** None. */
    public static final NewForum NONE = new NewForum("", List.of(), Pace.UNKNOWN);

    /** The key it has while it is tried. */
    static final String KEY = "nytt-forum";

    private static final int LONGEST_NAME = 200;
    private static final String BETWEEN = "~";
    private static final String PACE = "@";

    public NewForum {
        name = name.strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        seats =
                List.copyOf(
                        seats.stream()
                                .collect(
                                        toMap(
                                                Seat::function,
                                                Function.identity(),
                                                (first, last) -> last,
                                                TreeMap::new))
                                .values());
    }

    static NewForum of(Forum forum) {
        return new NewForum(forum.name(), forum.seats(), forum.pace());
    }

    public boolean isEmpty() {
        return name.isEmpty();
    }

    /** The keys of those that would sit in it. */
    List<String> functions() {
        return seats.stream().map(Seat::function).toList();
    }

    /** The name in letters that may stand in a ref. */
    String writtenName() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Who sits in it, and before them how often and how long when that is told. */
    String writtenRest() {
        String told = pace.timesPerYear() + AskedForum.TIMES + pace.minutes();
        String sit = seats.stream().map(AskedForum::written).collect(joining(BETWEEN));
        return pace.equals(Pace.UNKNOWN) ? sit : PACE + told + (sit.isEmpty() ? "" : BETWEEN) + sit;
    }

    /** What the two above have written; empty for anything else. */
    static Optional<NewForum> read(String name, String rest) {
        try {
            String read = new String(Base64.getUrlDecoder().decode(name), StandardCharsets.UTF_8);
            List<String> parts =
                    Arrays.stream(rest.split(BETWEEN)).filter(it -> !it.isEmpty()).toList();
            return Optional.of(
                            new NewForum(
                                    read,
                                    parts.stream()
                                            .filter(it -> !it.startsWith(PACE))
                                            .map(AskedForum::seat)
                                            .toList(),
                                    parts.stream()
                                            .filter(it -> it.startsWith(PACE))
                                            .map(it -> pace(it.substring(PACE.length())))
                                            .findFirst()
                                            .orElse(Pace.UNKNOWN)))
                    .filter(it -> !it.name().isBlank());
        } catch (IllegalArgumentException others) {
            return Optional.empty();
        }
    }

    private static Pace pace(String written) {
        int between = written.indexOf(AskedForum.TIMES);
        return new Pace(
                Integer.parseInt(written.substring(0, Math.max(0, between))),
                Integer.parseInt(written.substring(between + 1)));
    }

    /** Whether the map has every function of it. */
    boolean fits(Inventory inventory) {
        return inventory.functionsByKey().keySet().containsAll(functions());
    }

    /** The address that tries it. */
    String query() {
        String sit =
                seats.stream().map(it -> "&gar-dit=" + AskedForum.written(it)).collect(joining());
        return "?nytt="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + sit
                + asked("ganger", pace.timesPerYear())
                + asked("minuter", pace.minutes());
    }

    private static String asked(String parameter, int number) {
        return number == 0 ? "" : "&" + parameter + "=" + number;
    }

    /** As a forum that meets, with those of its functions that the map has; strategic when all of them are. */
    Forum in(Inventory inventory) {
        Map<String, MapFunction> known = inventory.functionsByKey();
        List<MapFunction> sit =
                inventory.functions().stream()
                        .filter(it -> functions().contains(it.key()))
                        .toList();
        boolean strategic =
                !sit.isEmpty() && sit.stream().allMatch(it -> it.level() == Level.STRATEGIC);
        return new Forum(
                KEY,
                name,
                strategic ? Level.STRATEGIC : Level.OPERATIVE,
                ForumStatus.EXISTS,
                ForumWords.NONE,
                pace,
                Agreement.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                seats.stream().filter(it -> known.containsKey(it.function())).toList());
    }
}
