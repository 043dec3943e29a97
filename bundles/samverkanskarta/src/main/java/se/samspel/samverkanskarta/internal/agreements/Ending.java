package se.samspel.samverkanskarta.internal.agreements;

import java.time.Instant;
import java.time.LocalDate;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;

/**
 * An agreement that a forum of a map's newest current state rests on until a day.
 *
 * @param id the forum's row
 * @param basisText what the agreement is called; may be empty
 */
record Ending(
        long id,
        String itemKey,
        String name,
        String basisText,
        LocalDate basisUntil,
        Instant createdAt,
        MapId mapId,
        VersionId versionId,
        UnitId association,
        Scope scope,
        String mapTitle) {
    /** How long before the last day it is to be looked at again: long enough for a board to meet. */
    private static final int AHEAD = 60;

    LocalDate review() {
        return basisUntil.minusDays(AHEAD);
    }

    String called() {
        return basisText.isEmpty() ? name : basisText;
    }

    String path() {
        return MapAddress.of(mapId, versionId, MapPart.FORUM, itemKey);
    }
}
