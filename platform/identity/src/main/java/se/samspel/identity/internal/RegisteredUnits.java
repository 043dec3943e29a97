package se.samspel.identity.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Checked;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.storage.Tx;
import se.samspel.identity.GroupComposed;
import se.samspel.identity.UnitAdopted;
import se.samspel.identity.UnitCreated;
import se.samspel.identity.UnitRenamed;
import se.samspel.identity.internal.Stewardship.Managing;

/** The units as rows, under the rules of stewardship. */
@Component(service = Units.class)
public final class RegisteredUnits implements Units {
    private final Register register;
    private final Stewardship stewardship;
    private final UnitsKind proposals;
    private final SwedishOrder order;

    @Activate
    public RegisteredUnits(
            @Reference Register register,
            @Reference Stewardship stewardship,
            @Reference UnitsKind proposals,
            @Reference SwedishOrder order) {
        this.register = register;
        this.stewardship = stewardship;
        this.proposals = proposals;
        this.order = order;
    }

    @Override
    public List<Proposal> proposals(Viewer by) {
        stewardship.requireSomewhere(by, Managing.GROUPS);
        OrganisationTree tree = register.now().tree();
        return proposals.proposals().stream()
                .filter(proposal -> !tree.knows(proposal.unit().id()))
                .filter(proposal -> mayAdopt(by, proposal.unit()))
                .sorted(
                        (left, right) ->
                                order.comparator().compare(left.unit().name(), right.unit().name()))
                .toList();
    }

    @Override
    public Checked<List<Unit>> adopt(Viewer by, Set<UnitId> chosen) {
        Map<UnitId, Unit> proposed = new LinkedHashMap<>();
        proposals.proposals().forEach(it -> proposed.put(it.unit().id(), it.unit()));
        Adoption adoption = new Adoption(register.now().tree(), proposed);
        Optional<String> problem = adoption.problem(chosen);
        if (problem.isPresent()) {
            return new Checked.Refused<>("unit", problem.get());
        }
        chosen.stream()
                .flatMap(id -> Optional.ofNullable(proposed.get(id)).stream())
                .forEach(unit -> requireAdopting(by, unit));
        List<Unit> units = adoption.units(chosen);
        if (units.isEmpty()) {
            return new Checked.Done<>(List.of());
        }
        register.change(
                tx -> {
                    units.forEach(unit -> adopt(tx, by, unit));
                    return units.size();
                });
        return new Checked.Done<>(units);
    }

    @Override
    public Checked<Unit> create(Viewer by, NewUnit wanted) {
        @Nullable UnitId parent = wanted.parent();
        if (!mayCreate(by, wanted.kind(), parent)) {
            stewardship.require(
                    by, managing(wanted.kind()), parent == null ? UnitId.SERVER : parent);
        }
        String name = UnitNames.tidy(wanted.name());
        Map<String, String> problems = problems(wanted, name);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        Unit unit =
                new Unit(
                        UnitNames.idFor(name, this::taken),
                        wanted.kind(),
                        name,
                        isBelow(wanted.kind()) ? parent : null,
                        wanted.kind() == UnitKind.PARTY ? wanted.partyKind() : null,
                        wanted.kind() == UnitKind.MUNICIPALITY ? wanted.code() : null,
                        wanted.municipalities(),
                        wanted.parties());
        register.change(
                tx -> {
                    UnitRows.add(tx, unit);
                    tx.publish(
                            by.actor(),
                            new UnitCreated(unit.id(), unit.kind(), unit.name(), scopeOf(unit)));
                    return unit;
                });
        return new Checked.Done<>(unit);
    }

    @Override
    public Checked<Unit> rename(Viewer by, UnitId id, String filledIn) {
        Unit unit = find(id);
        if (!mayChange(by, unit)) {
            stewardship.require(by, managing(unit.kind()), UnitId.SERVER);
        }
        String name = UnitNames.tidy(filledIn);
        Optional<String> problem =
                UnitNames.problem(name).or(() -> sameName(unit.kind(), name, Optional.of(id)));
        if (problem.isPresent()) {
            return new Checked.Refused<>("name", problem.get());
        }
        register.change(
                tx -> {
                    UnitRows.rename(tx, unit, name);
                    tx.publish(
                            by.actor(),
                            new UnitRenamed(unit.id(), unit.kind(), name, scopeOf(unit)));
                    return id;
                });
        return new Checked.Done<>(find(id));
    }

    @Override
    public Checked<Unit> compose(
            Viewer by, UnitId id, List<UnitId> parties, List<UnitId> municipalities) {
        Unit group = find(id);
        if (group.kind() != UnitKind.GROUP) {
            throw new NotThere("Gruppen");
        }
        stewardship.require(by, Managing.GROUPS, id);
        Map<String, String> problems = new LinkedHashMap<>();
        checkParts(parties, municipalities, problems);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        register.change(
                tx -> {
                    UnitRows.compose(tx, id, parties, municipalities);
                    tx.publish(
                            by.actor(),
                            new GroupComposed(id, group.kind(), group.name(), scopeOf(group)));
                    return id;
                });
        return new Checked.Done<>(find(id));
    }

    @Override
    public boolean mayChange(Viewer by, Unit unit) {
        return unit.kind() == UnitKind.GROUP
                ? stewardship.may(by, Managing.GROUPS, unit.id())
                : stewardship.managesServer(by);
    }

    @Override
    public boolean mayCreate(Viewer by, UnitKind kind, @Nullable UnitId parent) {
        return kind == UnitKind.GROUP && parent != null
                ? stewardship.may(by, Managing.GROUPS, parent)
                : stewardship.managesServer(by);
    }

    private Map<String, String> problems(NewUnit wanted, String name) {
        Map<String, String> problems = new LinkedHashMap<>();
        UnitNames.problem(name)
                .or(() -> sameName(wanted.kind(), name, Optional.empty()))
                .ifPresent(problem -> problems.put("name", problem));
        @Nullable UnitId parent = wanted.parent();
        if (isBelow(wanted.kind()) && (parent == null || !is(parent, UnitKind.ASSOCIATION))) {
            problems.put("parent", "Välj vilket förbund det hör till.");
        }
        if (wanted.kind() == UnitKind.PARTY && wanted.partyKind() == null) {
            problems.put("partyKind", "Välj vilken sorts part det är.");
        }
        @Nullable String code = wanted.code();
        if (wanted.kind() == UnitKind.MUNICIPALITY && (code == null || !code.matches("[0-9]{4}"))) {
            problems.put("code", "Skriv kommunkoden med fyra siffror, till exempel 2104.");
        }
        checkParts(wanted.parties(), wanted.municipalities(), problems);
        return problems;
    }

    private void checkParts(
            List<UnitId> parties, List<UnitId> municipalities, Map<String, String> problems) {
        if (!parties.stream().allMatch(it -> is(it, UnitKind.PARTY))) {
            problems.put("parties", "Välj parter ur listan.");
        }
        if (!municipalities.stream().allMatch(it -> is(it, UnitKind.MUNICIPALITY))) {
            problems.put("municipalities", "Välj kommuner ur listan.");
        }
    }

    private Optional<String> sameName(UnitKind kind, String name, Optional<UnitId> except) {
        return register.now().tree().all(kind).stream()
                .filter(unit -> !except.equals(Optional.of(unit.id())))
                .filter(unit -> unit.name().equalsIgnoreCase(name))
                .findFirst()
                .map(unit -> "Det finns redan något som heter " + unit.name() + ".");
    }

    private void adopt(Tx tx, Viewer by, Unit unit) {
        UnitRows.add(tx, unit);
        tx.publish(by.actor(), new UnitAdopted(unit.id(), unit.kind(), unit.name(), scopeOf(unit)));
    }

    private boolean mayAdopt(Viewer by, Unit unit) {
        @Nullable UnitId parent = unit.parent();
        return switch (unit.kind()) {
            case GROUP ->
                    stewardship.managesServer(by)
                            || (parent != null && stewardship.may(by, Managing.GROUPS, parent));
            case ASSOCIATION, PARTY -> stewardship.managesServer(by);
            case MUNICIPALITY -> parent != null && stewardship.managesServer(by);
        };
    }

    private void requireAdopting(Viewer by, Unit unit) {
        if (!mayAdopt(by, unit)) {
            stewardship.require(by, Managing.SERVER, UnitId.SERVER);
        }
    }

    private Scope scopeOf(Unit unit) {
        return switch (unit.kind()) {
            case ASSOCIATION -> Scope.administration(unit.id());
            case PARTY -> Scope.SERVER;
            case GROUP, MUNICIPALITY ->
                    unit.above().map(Scope::administration).orElse(Scope.SERVER);
        };
    }

    private Unit find(UnitId id) {
        return register.now().tree().find(id).orElseThrow(() -> new NotThere("Enheten"));
    }

    private boolean is(UnitId id, UnitKind kind) {
        return register.now().tree().find(id).filter(unit -> unit.kind() == kind).isPresent();
    }

    private boolean taken(UnitId id) {
        return register.now().tree().knows(id)
                || proposals.proposals().stream().anyMatch(it -> it.unit().id().equals(id));
    }

    private static boolean isBelow(UnitKind kind) {
        return kind == UnitKind.GROUP || kind == UnitKind.MUNICIPALITY;
    }

    private static Managing managing(UnitKind kind) {
        return kind == UnitKind.GROUP ? Managing.GROUPS : Managing.SERVER;
    }
}
