package se.samspel.samverkanskarta.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.UnitId;

/**
 * A meeting that comes back, between parties or within one.
 *
 * @param key within the map, the same in all its versions: what makes before and after comparable
 * @param targetGroups whom it is about, in the förbund's words
 * @param transitions the {@link Transition#key}s that it covers
 * @param municipalities where it works; empty for all of the map's
 * @param seats who sits in it, in the order they were added; a function sits once
 */
public record Forum(
        String key,
        String name,
        Level level,
        ForumStatus status,
        ForumWords words,
        Pace pace,
        Agreement agreement,
        Set<String> targetGroups,
        Set<String> transitions,
        Set<UnitId> municipalities,
        List<Seat> seats) {
    public Forum {
        targetGroups = Set.copyOf(targetGroups);
        transitions = Set.copyOf(transitions);
        municipalities = Set.copyOf(municipalities);
        seats = List.copyOf(seats);
    }

    public Optional<Seat> seat(String function) {
        return seats.stream().filter(seat -> seat.function().equals(function)).findFirst();
    }

    public Forum withSeats(List<Seat> others) {
        return new Forum(
                key,
                name,
                level,
                status,
                words,
                pace,
                agreement,
                targetGroups,
                transitions,
                municipalities,
                others);
    }

    public Forum withStatus(ForumStatus other) {
        return new Forum(
                key,
                name,
                level,
                other,
                words,
                pace,
                agreement,
                targetGroups,
                transitions,
                municipalities,
                seats);
    }
}
