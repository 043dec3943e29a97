package se.samspel.insatser.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.web.Swedish;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;

/**
 * A row of the register.
 *
 * @param earlier what it was called before, one name a line
 * @param partOf the insats it has become part of; 0 when it stands by itself
 */
public record Entry(
        InterventionId id,
        long version,
        UnitId association,
        Scope scope,
        String name,
        InterventionStatus status,
        String starts,
        String ends,
        String earlier,
        long partOf) {
    static final String COLUMNS =
            "id, version, association, scope, name, status, starts, ends, earlier, part_of";

    /** What the form shows, by field id. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(EntryFields.NAME, name);
        values.put(EntryFields.STATUS, status.name());
        values.put(EntryFields.STARTS, starts);
        values.put(EntryFields.ENDS, ends);
        values.put(EntryFields.EARLIER, earlier);
        return values;
    }

    /** Its page. */
    public String path() {
        return InterventionMenu.PATH + "/" + id;
    }

    /** From when to when, for people: "från 1 mars 2025"; empty when nothing is known. */
    public String period() {
        if (starts.isEmpty()) {
            return ends.isEmpty() ? "" : "till " + day(ends);
        }
        return ends.isEmpty() ? "från " + day(starts) : day(starts) + " – " + day(ends);
    }

    /** The picture that goes with its status. */
    public String badge() {
        return switch (status) {
            case PLANNED -> "planned";
            case ONGOING -> "ongoing";
            case ENDED -> "stopped";
        };
    }

    /** What it was called before. */
    public List<String> earlierNames() {
        return earlier.lines().toList();
    }

    boolean isPart() {
        return partOf != 0;
    }

    boolean isEnded() {
        return status == InterventionStatus.ENDED;
    }

    private static String day(String stored) {
        return Swedish.date(LocalDate.parse(stored));
    }
}
