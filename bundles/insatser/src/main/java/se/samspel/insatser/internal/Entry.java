package se.samspel.insatser.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.api.web.Swedish;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;

/** A row of the register. */
public record Entry(
        InterventionId id,
        long version,
        UnitId association,
        Scope scope,
        String name,
        InterventionStatus status,
        String starts,
        String ends) {
    static final String COLUMNS = "id, version, association, scope, name, status, starts, ends";

    /** What the form shows, by field id. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("status", status.name());
        values.put("starts", starts);
        values.put("ends", ends);
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

    boolean isEnded() {
        return status == InterventionStatus.ENDED;
    }

    private static String day(String stored) {
        return Swedish.date(LocalDate.parse(stored));
    }
}
