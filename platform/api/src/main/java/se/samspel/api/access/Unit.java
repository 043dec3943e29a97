package se.samspel.api.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;

/**
 * A förbund, a municipality, a local group or a party.
 *
 * @param parent the unit above: a group's and a municipality's förbund; null for a förbund and for a party
 * @param partyKind only for a party
 * @param code a municipality's four digits, as Statistics Sweden gives them
 * @param municipalities for a group: where it works
 * @param parties for a group: who sits in it, in the order they are shown
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String name,
        @Nullable UnitId parent,
        @Nullable PartyKind partyKind,
        @Nullable String code,
        List<UnitId> municipalities,
        List<UnitId> parties) {
    public Unit {
        municipalities = List.copyOf(municipalities);
        parties = List.copyOf(parties);
    }

    public Optional<UnitId> above() {
        return Optional.ofNullable(parent);
    }
}
