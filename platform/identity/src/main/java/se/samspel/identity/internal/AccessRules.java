package se.samspel.identity.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Action;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;

/**
 * The rules of access over the tree that stands now. They trust that a viewer carries only the memberships that hold
 * today, and pass over a membership that makes no sense: an unknown unit, or a server role outside the server.
 */
@Component(service = Access.class)
public final class AccessRules implements Access {
    private final Standing standing;

    @Activate
    public AccessRules(@Reference Standing standing) {
        this.standing = standing;
    }

    @Override
    public boolean may(Viewer viewer, Action action, UnitId unit) {
        OrganisationTree now = standing.tree();
        List<UnitId> above = now.above(unit);
        return viewer.memberships().stream()
                .filter(membership -> counts(now, membership))
                .filter(membership -> action.roles().contains(membership.role()))
                .anyMatch(membership -> above.contains(membership.unit()));
    }

    @Override
    public void require(Viewer viewer, Action action, UnitId unit) {
        if (!may(viewer, action, unit)) {
            throw new AccessDenied(refusal(action, unit));
        }
    }

    @Override
    public boolean maySomewhere(Viewer viewer, Action action) {
        OrganisationTree now = standing.tree();
        return viewer.memberships().stream()
                .filter(membership -> counts(now, membership))
                .anyMatch(membership -> action.roles().contains(membership.role()));
    }

    @Override
    public Set<Scope> scopes(Viewer viewer) {
        OrganisationTree now = standing.tree();
        Set<Scope> scopes = new LinkedHashSet<>();
        scopes.add(Scope.EVERYONE);
        viewer.memberships().stream()
                .filter(membership -> counts(now, membership))
                .forEach(membership -> open(now, membership, scopes));
        return Set.copyOf(scopes);
    }

    @Override
    public void requireRead(Viewer viewer, Scope scope) {
        if (!mayRead(viewer, scope)) {
            throw new NotThere("Det du söker");
        }
    }

    /** The server's administration is the one role at the server, and is held nowhere else. */
    static boolean fits(Role role, UnitId unit) {
        return (role == Role.SERVER_ADMINISTRATOR) == unit.equals(UnitId.SERVER);
    }

    private static boolean counts(OrganisationTree now, Membership membership) {
        return fits(membership.role(), membership.unit()) && now.knows(membership.unit());
    }

    private static void open(OrganisationTree now, Membership membership, Set<Scope> scopes) {
        Role.Reads reads = membership.role().reads();
        if (reads == Role.Reads.UNIT_CONTENT) {
            now.below(membership.unit()).forEach(unit -> scopes.add(Scope.unit(unit)));
        }
        if (reads != Role.Reads.SHARED_CONTENT) {
            now.associationOf(membership.unit())
                    .ifPresent(association -> scopes.add(Scope.within(association.id())));
        }
        if (membership.role() == Role.ASSOCIATION_IT) {
            now.associationOf(membership.unit())
                    .ifPresent(association -> scopes.add(Scope.administration(association.id())));
        }
        if (membership.role() == Role.SERVER_ADMINISTRATOR) {
            scopes.add(Scope.SERVER);
            now.all(UnitKind.ASSOCIATION)
                    .forEach(unit -> scopes.add(Scope.administration(unit.id())));
        }
    }

    private String refusal(Action action, UnitId unit) {
        String where =
                standing.tree().find(unit).map(Unit::name).map(name -> " i " + name).orElse("");
        return "Du får inte "
                + action.swedish()
                + where
                + ". Det kan den göra som har rollen "
                + SwedishWords.either(
                        action.roles().stream()
                                .sorted()
                                .map(role -> SwedishWords.lowerFirst(role.swedish()))
                                .toList())
                + ". Fråga ditt förbunds it om du behöver den.";
    }
}
