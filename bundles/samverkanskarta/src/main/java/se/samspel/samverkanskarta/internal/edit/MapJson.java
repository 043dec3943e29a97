package se.samspel.samverkanskarta.internal.edit;

import java.time.LocalDate;
import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** A map with its versions, for programs. @param version what to send back when the map is changed */
public record MapJson(
        MapId id,
        long version,
        UnitId association,
        String title,
        String purpose,
        String owner,
        String steeringGroup,
        List<UnitId> municipalities,
        boolean mayWrite,
        List<VersionJson> versions) {
    /** A dated version. @param version what to send back when its title, kind or day is changed */
    public record VersionJson(
            VersionId id,
            long version,
            String title,
            VersionKind kind,
            LocalDate day,
            long basedOn) {
        static VersionJson of(VersionLine line) {
            return new VersionJson(
                    line.id(),
                    line.rowVersion(),
                    line.title(),
                    line.kind(),
                    line.day(),
                    line.basedOn());
        }
    }

    static MapJson of(MapLine line) {
        return new MapJson(
                line.id(),
                line.rowVersion(),
                line.association(),
                line.title(),
                line.purpose(),
                line.owner(),
                line.steeringGroup(),
                line.municipalities(),
                line.mayWrite(),
                line.versions().stream().map(VersionJson::of).toList());
    }
}
