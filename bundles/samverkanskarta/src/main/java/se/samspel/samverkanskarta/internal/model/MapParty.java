package se.samspel.samverkanskarta.internal.model;

import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;

/**
 * A party of a map: a column of the picture.
 *
 * @param key within the map, the same in all its versions
 * @param unit the party it is in the organisation; null for one that the map alone knows, such as an association
 */
public record MapParty(
        String key, String name, String shortName, PartyKind kind, @Nullable UnitId unit) {}
