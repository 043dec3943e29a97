package se.samspel.identity.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Unit;
import se.samspel.api.web.Swedish;

/**
 * A role as its holder reads it.
 *
 * @param where with its preposition: "i Mysam Hofors"
 * @param party whom the person speaks for; may be empty
 * @param now whether it holds today
 */
public record HeldRole(String role, String where, String party, String period, boolean now) {
    static HeldRole of(Membership membership, OrganisationTree tree, LocalDate today) {
        @Nullable UnitId party = membership.party();
        return new HeldRole(
                membership.role().swedish(),
                membership.unit().equals(UnitId.SERVER)
                        ? "för servern"
                        : tree.find(membership.unit())
                                .map(unit -> "i " + unit.name())
                                .orElse("i " + membership.unit()),
                party == null ? "" : tree.find(party).map(Unit::name).orElse(party.value()),
                period(membership.from(), membership.to(), today),
                membership.holdsOn(today));
    }

    private static String period(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return to == null
                ? (from.isAfter(today) ? "från " : "sedan ") + Swedish.date(from)
                : Swedish.date(from) + " – " + Swedish.date(to);
    }
}
