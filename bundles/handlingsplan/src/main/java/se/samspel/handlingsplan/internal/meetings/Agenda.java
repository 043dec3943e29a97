package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/**
 * What a meeting goes through. Everything in the plans that is open, once: what is late first, then what has been silent
 * longest, then by area. After that the group's own points, and last what else there may be.
 */
final class Agenda {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry entry) -> !entry.late())
                    .thenComparing(Entry::updated)
                    .thenComparing(Entry::place);

    private Agenda() {}

    /**
     * A point.
     *
     * @param place where it stands in the plans
     * @param updated when it was last touched, in the plan or at a meeting
     * @param followed the goal or the activity as it stands now; null for the group's own and for what has left the plan
     * @param item what the meeting has kept of it; null while it only follows from the plan
     */
    record Entry(
            Key key,
            PlanId plan,
            String area,
            String wording,
            boolean late,
            int place,
            Instant updated,
            @Nullable Followed followed,
            @Nullable Item item) {

        Optional<Followed> inPlan() {
            return Optional.ofNullable(followed);
        }

        Optional<Item> kept() {
            return Optional.ofNullable(item);
        }

        boolean isHandled() {
            return item != null && item.isHandled();
        }
    }

    /**
     * The agenda of a meeting that has not begun.
     *
     * @param rows of the plans in their order
     * @param handled when a meeting last spoke of a row
     * @param carried own points that an earlier meeting did not reach
     * @param own the points of this meeting
     */
    static List<Entry> planned(
            List<Followed> rows,
            Map<Key, Instant> handled,
            List<Item> carried,
            List<Item> own,
            LocalDate today) {
        List<Entry> entries = new ArrayList<>(open(rows, handled, today));
        carried.forEach(item -> entries.add(kept(item, null)));
        own.forEach(item -> entries.add(kept(item, null)));
        return List.copyOf(entries);
    }

    /**
     * The agenda of a meeting that goes on: the order it began with, and what has been opened in the plans since.
     *
     * @param items what stands on it
     */
    static List<Entry> started(
            List<Followed> rows, Map<Key, Instant> handled, List<Item> items, LocalDate today) {
        Map<Key, Followed> now = new LinkedHashMap<>();
        rows.forEach(row -> now.put(key(row), row));
        List<Entry> entries = new ArrayList<>();
        items.forEach(item -> entries.add(kept(item, now.get(item.key()))));
        int last = entries.size();
        if (last > 0 && entries.getLast().key().kind() == ItemKind.OTHER) {
            last--;
        }
        List<Entry> since =
                open(rows, handled, today).stream()
                        .filter(
                                entry ->
                                        items.stream()
                                                .noneMatch(item -> item.key().equals(entry.key())))
                        .toList();
        entries.addAll(last, since);
        return List.copyOf(entries);
    }

    /** The agenda of a meeting that is over: what stands on it. */
    static List<Entry> finished(List<Item> items) {
        return items.stream().map(item -> kept(item, null)).toList();
    }

    private static List<Entry> open(
            List<Followed> rows, Map<Key, Instant> handled, LocalDate today) {
        Map<Key, Entry> entries = new LinkedHashMap<>();
        for (Followed row : rows) {
            if (row.isOpen()) {
                entries.putIfAbsent(
                        key(row), entry(row, handled.get(key(row)), today, entries.size()));
            }
        }
        return entries.values().stream().sorted(ORDER).toList();
    }

    private static Entry entry(
            Followed row, @Nullable Instant handled, LocalDate today, int place) {
        Instant updated =
                handled != null && handled.isAfter(row.updated()) ? handled : row.updated();
        return new Entry(
                key(row),
                row.plan(),
                row.area(),
                row.wording(),
                row.isLate(today),
                place,
                updated,
                row,
                null);
    }

    private static Entry kept(Item item, @Nullable Followed now) {
        return new Entry(
                item.key(),
                item.planId(),
                item.area(),
                item.wording(),
                item.late(),
                item.position(),
                now == null ? item.handledAt() : now.updated(),
                now,
                item);
    }

    static Key key(Followed row) {
        return new Key(ItemKind.of(row.kind()), row.row());
    }
}
