package se.samspel.samverkanskarta.internal.norm;

import java.util.Collections;
import java.util.Set;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.internal.analysis.Norm;

/**
 * One file of a plugin.
 *
 * @param key the plugin's id and the norm's: what an address names it by
 * @param appliesTo the units that are offered it; empty for all
 * @param intro what the norm rests on, in the plugin's words
 */
public record NormFile(String key, Set<UnitId> appliesTo, String intro, Norm norm) {
    public NormFile {
        appliesTo = Set.copyOf(appliesTo);
    }

    boolean offeredWithin(Set<UnitId> units) {
        return appliesTo.isEmpty() || !Collections.disjoint(appliesTo, units);
    }
}
