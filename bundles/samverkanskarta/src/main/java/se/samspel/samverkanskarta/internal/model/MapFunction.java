package se.samspel.samverkanskarta.internal.model;

import java.util.Set;
import se.samspel.api.UnitId;

/**
 * A role in a part of a party, never a person: "enhetschef vuxenenheten".
 *
 * @param key within the map, the same in all its versions
 * @param party the {@link MapParty#key} of the party it belongs to
 * @param unitPart the part of the party, such as "Individ- och familjeomsorgen"; empty when it is not told
 * @param municipalities where it works; empty for all of the map's
 */
public record MapFunction(
        String key,
        String name,
        String party,
        String unitPart,
        Level level,
        Set<UnitId> municipalities) {
    public MapFunction {
        municipalities = Set.copyOf(municipalities);
    }
}
