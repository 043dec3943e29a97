package se.samspel.samverkanskarta.internal.agreements;

import java.time.Instant;
import java.util.Optional;
import se.samspel.api.UnitId;
import se.samspel.api.access.Scope;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.model.Agreement;

/**
 * What a forum of a map's newest current state rests on, as the rows hold it; a text that nobody has filled in is empty.
 *
 * @param id the forum's row
 * @param basisText what the agreement is called
 */
record Ground(
        long id,
        String itemKey,
        String name,
        String owner,
        String steeringGroup,
        String basis,
        String basisText,
        String basisFrom,
        String basisUntil,
        Instant createdAt,
        MapId mapId,
        VersionId versionId,
        UnitId association,
        Scope scope,
        String mapTitle) {
    Agreement agreement() {
        return Agreement.told(basis, basisText, basisFrom, basisUntil);
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(agreement().until()).map(until -> new Ending(this, until));
    }

    String called() {
        return basisText.isEmpty() ? name : basisText;
    }

    String path() {
        return MapAddress.of(mapId, versionId, MapPart.FORUM, itemKey);
    }
}
