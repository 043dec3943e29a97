package se.samspel.handlingsplan.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.ObjectRef;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.ActivityId;
import se.samspel.handlingsplan.ActivityStatus;

/**
 * Something that is to be done for a goal.
 *
 * @param party the party that has taken it on; null when nobody has
 * @param partners the parties that take part in it besides
 * @param person who does it, in the group's own words; may be empty
 * @param due the day it is to be done; null when that has not been said
 * @param intervention the insats or application it belongs to, in the group's own words; may be empty
 * @param linked the insats in the register it belongs to; null for none
 * @param application the registry number of the application it belongs to; may be empty
 */
public record Activity(
        ActivityId id,
        String what,
        @Nullable UnitId party,
        List<UnitId> partners,
        String person,
        @Nullable LocalDate starts,
        @Nullable LocalDate due,
        String place,
        ActivityStatus status,
        String intervention,
        String note,
        @Nullable Linked linked,
        String application) {
    public Activity {
        partners = List.copyOf(partners);
    }

    /** An insats in the register. */
    public record Linked(long id, String name) {}

    /** What it belongs to, in words: the group's own, the insats and the application; may be empty. */
    public String belongsTo() {
        Linked insats = linked;
        return Stream.of(
                        intervention,
                        insats == null ? "" : insats.name(),
                        application.isEmpty() ? "" : "ansökan " + application)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Every party that has taken it on, the responsible one first, each once. */
    public List<UnitId> parties() {
        UnitId first = party;
        return Stream.concat(first == null ? Stream.empty() : Stream.of(first), partners.stream())
                .distinct()
                .toList();
    }

    /** Whether the date has passed while something is still to be done. */
    public boolean isLate(LocalDate today) {
        LocalDate last = due;
        return status.isOpen() && last != null && last.isBefore(today);
    }

    /** Whether a party or a person has taken it on. */
    public boolean hasOwner() {
        return party != null || !person.isBlank();
    }

    /** For {@link Finding#at}. */
    public ObjectRef ref() {
        return new ObjectRef("plan.activity", id.value());
    }
}
