package se.samspel.api.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;

/**
 * A förbund, a municipality, a local group or a party.
 *
 * @param shortName for narrow places, such as "Af"; the name itself when there is no shorter one
 * @param parent the unit above: a group's and a municipality's förbund; null for a förbund, for a party and for a
 *     municipality that is only proposed
 * @param partyKind only for a party
 * @param code a municipality's four digits, as Statistics Sweden gives them
 * @param municipalities for a group: where it works; for a proposed förbund: its municipalities
 * @param parties for a group: who sits in it, in the order they are shown
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable UnitId parent,
        @Nullable PartyKind partyKind,
        @Nullable String code,
        List<UnitId> municipalities,
        List<UnitId> parties) {
    public Unit {
        municipalities = List.copyOf(municipalities);
        parties = List.copyOf(parties);
    }

    /** A unit without a shorter name. */
    public Unit(
            UnitId id,
            UnitKind kind,
            String name,
            @Nullable UnitId parent,
            @Nullable PartyKind partyKind,
            @Nullable String code,
            List<UnitId> municipalities,
            List<UnitId> parties) {
        this(id, kind, name, name, parent, partyKind, code, municipalities, parties);
    }

    public Optional<UnitId> above() {
        return Optional.ofNullable(parent);
    }
}
