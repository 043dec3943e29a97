package se.samspel.dialogstod.internal.round;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;

/** As whom a viewer speaks in a group's rounds. */
record Speakers(Organisation organisation) {
    Speaker of(Viewer viewer, UnitId group) {
        return new Speaker(viewer.user().toString(), viewer.name(), parties(viewer, group));
    }

    /** The parties that the viewer speaks for in a group. */
    List<UnitId> parties(Viewer viewer, UnitId group) {
        Set<UnitId> sitting =
                organisation.partiesOf(group).stream().map(Unit::id).collect(Collectors.toSet());
        return viewer.memberships().stream()
                .filter(it -> it.unit().equals(group))
                .map(Membership::party)
                .flatMap(Stream::ofNullable)
                .filter(sitting::contains)
                .distinct()
                .toList();
    }
}
