package se.samspel.dialogstod.internal.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;

/**
 * Who says something in a round.
 *
 * @param key known again by: an account, or what an address to prepare by was opened with
 * @param name what people read; empty for nobody in particular
 * @param parties the parties of the group they speak for
 */
record Speaker(String key, String name, List<UnitId> parties) {
    Speaker {
        parties = List.copyOf(parties);
    }

    boolean speaksFor(@Nullable UnitId party) {
        return party != null && parties.contains(party);
    }
}
