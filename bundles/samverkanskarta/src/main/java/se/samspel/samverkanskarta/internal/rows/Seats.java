package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.model.Seat;

/** Who sits in a forum, as one text: {@code f12*1 f7*2}. */
final class Seats {
    /** Most of one function in one forum. */
    static final int MOST = 50;

    private Seats() {}

    static List<Seat> read(String stored) {
        return words(stored)
                .map(one -> one.split("\\*", 2))
                .map(it -> new Seat(it[0], Integer.parseInt(it[1])))
                .toList();
    }

    static String write(List<Seat> seats) {
        return seats.stream().map(it -> it.function() + "*" + it.people()).collect(joining(" "));
    }

    /** The seats with so many of a function; the others, and the order, stay. */
    static String with(String stored, String function, int people) {
        List<Seat> seats = new ArrayList<>(read(stored));
        int at = at(seats, function);
        if (at >= 0) {
            seats.remove(at);
        }
        if (people > 0) {
            seats.add(at < 0 ? seats.size() : at, new Seat(function, people));
        }
        return write(seats);
    }

    /** The same seats with one before another; last when {@code before} is empty. Unchanged when one of them sits elsewhere. */
    static String moved(String stored, String function, String before) {
        List<Seat> seats = new ArrayList<>(read(stored));
        int from = at(seats, function);
        if (from < 0 || function.equals(before) || (!before.isEmpty() && at(seats, before) < 0)) {
            return stored;
        }
        Seat moved = seats.remove(from);
        seats.add(before.isEmpty() ? seats.size() : at(seats, before), moved);
        return write(seats);
    }

    private static int at(List<Seat> seats, String function) {
        return seats.stream().map(Seat::function).toList().indexOf(function);
    }

    /** The words of a text with spaces between. */
    static Stream<String> words(String stored) {
        return Arrays.stream(stored.strip().split("\\s+")).filter(one -> !one.isEmpty());
    }
}
