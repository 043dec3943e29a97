package se.samspel.identity.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Place;
import se.samspel.api.access.Action;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;

/** Who manages whom and what: the rules that the changing of accounts and units share. */
@Component(service = Stewardship.class)
public final class Stewardship {
    private final Register register;
    private final Access access;

    @Activate
    public Stewardship(@Reference Register register, @Reference Access access) {
        this.register = register;
        this.access = access;
    }

    /** What is managed. */
    enum Managing implements Action {
        PEOPLE("hantera användare", Set.of(Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR)),
        GROUPS("ändra grupper", Set.of(Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR)),
        SERVER("ändra förbund, kommuner och parter", Set.of(Role.SERVER_ADMINISTRATOR));

        private final String swedish;
        private final Set<Role> roles;

        Managing(String swedish, Set<Role> roles) {
            this.swedish = swedish;
            this.roles = roles;
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }

        @Override
        public String swedish() {
            return swedish;
        }
    }

    boolean managesServer(Viewer by) {
        return access.may(by, Managing.SERVER, UnitId.SERVER);
    }

    boolean may(Viewer by, Managing managing, UnitId unit) {
        return access.may(by, managing, unit);
    }

    void require(Viewer by, Managing managing, UnitId unit) {
        access.require(by, managing, unit);
    }

    /** Refuses whoever manages nobody at all. */
    void requireSomewhere(Viewer by, Managing managing) {
        if (!access.maySomewhere(by, managing)) {
            access.require(by, managing, UnitId.SERVER);
        }
    }

    /** Whether the account has, or has had, a role where the viewer manages people. */
    boolean sees(Viewer by, Account account) {
        return managesServer(by)
                || account.memberships().stream().anyMatch(held -> manages(by, held.membership()));
    }

    boolean manages(Viewer by, Membership membership) {
        return may(by, Managing.PEOPLE, membership.unit());
    }

    /** Whether every role the person has is where the viewer manages people, so that nothing elsewhere is touched. */
    boolean managesWholly(Viewer by, Account account) {
        return managesServer(by)
                || (sees(by, account)
                        && account.memberships().stream()
                                .allMatch(held -> manages(by, held.membership())));
    }

    void requireWholly(Viewer by, Account account) {
        if (!managesWholly(by, account)) {
            throw new AccessDenied(
                    account.name()
                            + " har roller även utanför ditt förbund. Därför är det serverns"
                            + " administratör som ändrar uppgifter och inloggning. Roller i ditt eget"
                            + " förbund kan du ändra själv.");
        }
    }

    /** Every unit where the viewer may give roles, with the roles that fit there. */
    List<Place> places(Viewer by) {
        OrganisationTree tree = register.now().tree();
        List<Place> places = new ArrayList<>();
        if (managesServer(by)) {
            places.add(new Place(UnitId.SERVER, "Servern", List.of(Role.SERVER_ADMINISTRATOR)));
        }
        for (Unit association : tree.all(UnitKind.ASSOCIATION)) {
            if (may(by, Managing.PEOPLE, association.id())) {
                places.add(place(association));
                tree.groupsOf(association.id()).forEach(group -> places.add(place(group)));
            }
        }
        return List.copyOf(places);
    }

    /** What a unit is called in a sentence after "i". */
    String nameOf(UnitId unit) {
        return unit.equals(UnitId.SERVER)
                ? "servern"
                : register.now().tree().find(unit).map(Unit::name).orElse(unit.value());
    }

    /** Whose eyes an event about a unit's people is for. */
    Scope scopeOf(UnitId unit) {
        return register.now()
                .tree()
                .associationOf(unit)
                .map(association -> Scope.administration(association.id()))
                .orElse(Scope.SERVER);
    }

    /** Whose eyes an event about a person is for: those who manage the newest of the roles. */
    Scope scopeOf(Account account) {
        return Optional.of(account.memberships())
                .filter(held -> !held.isEmpty())
                .map(held -> scopeOf(held.getFirst().membership().unit()))
                .orElse(Scope.SERVER);
    }

    private static Place place(Unit unit) {
        return new Place(unit.id(), unit.name(), rolesAt(unit.kind()));
    }

    private static List<Role> rolesAt(UnitKind kind) {
        return switch (kind) {
            case ASSOCIATION ->
                    List.of(
                            Role.OFFICE,
                            Role.PROCESS_LEADER,
                            Role.BOARD,
                            Role.AUDITOR,
                            Role.READER,
                            Role.ASSOCIATION_IT);
            case GROUP -> List.of(Role.MEMBER, Role.CONVENER, Role.PROCESS_LEADER, Role.READER);
            case MUNICIPALITY, PARTY -> List.of();
        };
    }
}
