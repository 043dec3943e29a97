package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.MapId;

/**
 * A map in a list.
 *
 * @param rowVersion what to send back when it is changed
 * @param purpose what it is drawn for
 * @param owner who looks after it, as a function
 * @param steeringGroup who decides from it
 * @param versions the newest day first
 */
public record MapLine(
        MapId id,
        long rowVersion,
        UnitId association,
        String title,
        String purpose,
        String owner,
        String steeringGroup,
        boolean mayWrite,
        List<UnitId> municipalities,
        List<VersionLine> versions) {
    public MapLine {
        municipalities = List.copyOf(municipalities);
        versions = List.copyOf(versions);
    }
}
