package se.samspel.samverkanskarta.internal.rows;

import java.time.LocalDate;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.VersionKind;

/**
 * A version in a list, and what a page around it needs to know.
 *
 * @param rowVersion what to send back when its title, kind or day is changed
 * @param association the förbund whose map it is
 * @param title of the version; {@code mapTitle} of the map
 * @param mayWrite whether the viewer may change it
 * @param municipalities where the map is drawn; what a forum's and a function's municipalities are chosen from
 * @param basedOn the version it was copied from; 0 for none
 */
public record VersionLine(
        MapId map,
        VersionId id,
        long rowVersion,
        UnitId association,
        String mapTitle,
        String title,
        VersionKind kind,
        LocalDate day,
        boolean mayWrite,
        List<UnitId> municipalities,
        long basedOn) {
    public VersionLine {
        municipalities = List.copyOf(municipalities);
    }
}
