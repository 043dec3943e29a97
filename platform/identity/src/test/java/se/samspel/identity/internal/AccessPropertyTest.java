package se.samspel.identity.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Action;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;

/** The rules against the plainest reading of them: look at every unit, every role and every way up. */
class AccessPropertyTest {
    private static final int LARGEST = 12;

    private record Doing(Set<Role> roles) implements Action {
        @Override
        public String name() {
            return "DOING";
        }

        @Override
        public String swedish() {
            return "göra det";
        }
    }

    /** A tree and someone in it. */
    private record Case(List<Unit> units, Viewer viewer) {
        AccessRules rules() {
            OrganisationTree tree = new OrganisationTree(units, Comparator.naturalOrder());
            return new AccessRules(() -> tree);
        }

        /** Every id there is, and one that is not. */
        List<UnitId> ids() {
            List<UnitId> ids = new ArrayList<>(units.stream().map(Unit::id).toList());
            ids.add(UnitId.SERVER);
            ids.add(new UnitId("nowhere"));
            return ids;
        }

        boolean isAtOrAbove(UnitId above, UnitId unit) {
            UnitId step = unit;
            while (step != null) {
                if (step.equals(above)) {
                    return true;
                }
                UnitId here = step;
                Unit found =
                        units.stream().filter(it -> it.id().equals(here)).findFirst().orElse(null);
                if (found == null) {
                    return false;
                }
                step = found.parent();
            }
            return above.equals(UnitId.SERVER);
        }

        boolean exists(UnitId unit) {
            return unit.equals(UnitId.SERVER)
                    || units.stream().anyMatch(it -> it.id().equals(unit));
        }

        boolean counts(Membership membership) {
            return exists(membership.unit())
                    && (membership.role() == Role.SERVER_ADMINISTRATOR)
                            == membership.unit().equals(UnitId.SERVER);
        }
    }

    @Property
    void aRoleCountsForItsUnitAndAllBelow(@ForAll("cases") Case given, @ForAll Set<Role> roles) {
        AccessRules rules = given.rules();
        for (UnitId unit : given.ids()) {
            boolean expected =
                    given.viewer().memberships().stream()
                            .anyMatch(
                                    it ->
                                            given.counts(it)
                                                    && roles.contains(it.role())
                                                    && given.exists(unit)
                                                    && given.isAtOrAbove(it.unit(), unit));
            assertEquals(expected, rules.may(given.viewer(), new Doing(roles), unit), unit.value());
        }
        assertEquals(
                given.viewer().memberships().stream()
                        .anyMatch(it -> given.counts(it) && roles.contains(it.role())),
                rules.maySomewhere(given.viewer(), new Doing(roles)));
    }

    @Property
    void whatMayBeReadIsWhatEachRoleOpens(@ForAll("cases") Case given) {
        Set<Scope> expected = new HashSet<>(Set.of(Scope.EVERYONE));
        for (Membership membership : given.viewer().memberships()) {
            if (!given.counts(membership)) {
                continue;
            }
            for (Unit unit : given.units()) {
                boolean below = given.isAtOrAbove(membership.unit(), unit.id());
                boolean association = unit.kind() == UnitKind.ASSOCIATION;
                boolean over = given.isAtOrAbove(unit.id(), membership.unit());
                switch (membership.role().reads()) {
                    case UNIT_CONTENT -> {
                        if (below) {
                            expected.add(Scope.unit(unit.id()));
                        }
                        if (association && over) {
                            expected.add(Scope.within(unit.id()));
                        }
                    }
                    case ASSOCIATION_CONTENT -> {
                        if (association && over) {
                            expected.add(Scope.within(unit.id()));
                        }
                    }
                    case SHARED_CONTENT -> {
                        boolean manages = membership.role() == Role.SERVER_ADMINISTRATOR || over;
                        if (association && manages) {
                            expected.add(Scope.administration(unit.id()));
                        }
                    }
                }
            }
            if (membership.role() == Role.SERVER_ADMINISTRATOR) {
                expected.add(Scope.SERVER);
            }
        }
        assertEquals(expected, given.rules().scopes(given.viewer()));
    }

    @Property
    void nothingOfOneAssociationIsOpenToSomeoneWithRolesOnlyInAnother(@ForAll("cases") Case given) {
        Set<Scope> scopes = given.rules().scopes(given.viewer());
        for (Unit unit : given.units()) {
            boolean touches =
                    given.viewer().memberships().stream()
                            .anyMatch(
                                    it ->
                                            given.isAtOrAbove(unit.id(), it.unit())
                                                    || given.isAtOrAbove(it.unit(), unit.id()));
            if (!touches) {
                assertEquals(false, scopes.contains(Scope.unit(unit.id())));
                assertEquals(false, scopes.contains(Scope.within(unit.id())));
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return trees().flatMap(
                        units ->
                                memberships(units)
                                        .list()
                                        .ofMaxSize(4)
                                        .map(
                                                held ->
                                                        new Case(
                                                                units,
                                                                new Viewer(
                                                                        new UserId(1),
                                                                        "Ida Prov",
                                                                        held,
                                                                        null))));
    }

    /** Each number says what the next unit is and under which förbund, if any stands before it. */
    private static Arbitrary<List<Unit>> trees() {
        return Arbitraries.integers()
                .between(0, 99)
                .list()
                .ofMaxSize(LARGEST)
                .map(AccessPropertyTest::tree);
    }

    private static List<Unit> tree(List<Integer> numbers) {
        List<Unit> units = new ArrayList<>();
        for (int number : numbers) {
            List<UnitId> associations =
                    units.stream()
                            .filter(unit -> unit.kind() == UnitKind.ASSOCIATION)
                            .map(Unit::id)
                            .toList();
            UnitKind kind =
                    associations.isEmpty()
                            ? UnitKind.ASSOCIATION
                            : UnitKind.values()[number % UnitKind.values().length];
            boolean below = kind == UnitKind.GROUP || kind == UnitKind.MUNICIPALITY;
            UnitId parent = below ? associations.get(number % associations.size()) : null;
            String id = "unit-" + units.size();
            units.add(new Unit(new UnitId(id), kind, id, parent, null, null, List.of(), List.of()));
        }
        return List.copyOf(units);
    }

    private static Arbitrary<Membership> memberships(List<Unit> units) {
        List<UnitId> places = new ArrayList<>(units.stream().map(Unit::id).toList());
        places.add(UnitId.SERVER);
        places.add(new UnitId("nowhere"));
        return Combinators.combine(Arbitraries.of(places), Arbitraries.of(Role.class))
                .as((unit, role) -> new Membership(unit, role, LocalDate.EPOCH, null, null));
    }
}
