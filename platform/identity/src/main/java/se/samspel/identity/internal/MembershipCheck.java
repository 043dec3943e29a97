package se.samspel.identity.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Place;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/** What is wrong with a role that is to be given, by the field's name. */
final class MembershipCheck {
    private final OrganisationTree tree;
    private final List<Place> places;

    /** @param places where the viewer may give roles */
    MembershipCheck(OrganisationTree tree, List<Place> places) {
        this.tree = tree;
        this.places = places;
    }

    Map<String, String> problems(Membership membership, List<Account.Held> earlier) {
        Map<String, String> problems = new LinkedHashMap<>();
        place(membership, problems);
        @Nullable LocalDate to = membership.to();
        if (to != null && to.isBefore(membership.from())) {
            problems.put("to", "Sista dagen kan inte vara före första dagen.");
        }
        @Nullable UnitId party = membership.party();
        if (party != null && !isPartyOf(membership.unit(), party)) {
            problems.put("party", "Välj en av parterna i listan.");
        }
        if (problems.isEmpty() && earlier.stream().anyMatch(held -> clashes(held, membership))) {
            problems.put("role", "Personen har redan den rollen där under samma tid.");
        }
        return problems;
    }

    private void place(Membership membership, Map<String, String> problems) {
        Optional<Place> place =
                places.stream().filter(it -> it.unit().equals(membership.unit())).findFirst();
        if (place.isEmpty()) {
            problems.put("unit", "Välj en enhet i listan.");
        } else if (!place.get().roles().contains(membership.role())) {
            problems.put(
                    "role",
                    "Rollen "
                            + SwedishWords.lowerFirst(membership.role().swedish())
                            + " finns inte i "
                            + place.get().name()
                            + ". Där kan du ge "
                            + SwedishWords.either(
                                    place.get().roles().stream()
                                            .map(role -> SwedishWords.lowerFirst(role.swedish()))
                                            .toList())
                            + ".");
        }
    }

    private boolean isPartyOf(UnitId unit, UnitId party) {
        List<Unit> parties = tree.partiesOf(unit);
        return parties.isEmpty()
                ? tree.find(party).filter(it -> it.kind() == UnitKind.PARTY).isPresent()
                : parties.stream().anyMatch(it -> it.id().equals(party));
    }

    private static boolean clashes(Account.Held held, Membership added) {
        Membership earlier = held.membership();
        return earlier.unit().equals(added.unit())
                && earlier.role() == added.role()
                && !endsBefore(earlier, added.from())
                && !endsBefore(added, earlier.from());
    }

    private static boolean endsBefore(Membership membership, LocalDate day) {
        @Nullable LocalDate to = membership.to();
        return to != null && to.isBefore(day);
    }
}
