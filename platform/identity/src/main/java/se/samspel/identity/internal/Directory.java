package se.samspel.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;

/** The organisation as others read it, over the tree and the people that stand now. */
@Component(service = Organisation.class)
public final class Directory implements Organisation {
    private final Supplier<OrganisationTree> tree;
    private final Function<UnitId, List<Person>> people;

    /** @param people who holds a role in a unit today */
    private Directory(Supplier<OrganisationTree> tree, Function<UnitId, List<Person>> people) {
        this.tree = tree;
        this.people = people;
    }

    @Activate
    public Directory(@Reference Register register, @Reference Clock clock) {
        this(() -> register.now().tree(), unit -> register.now().peopleOf(unit, Today.by(clock)));
    }

    /** The same without a container, for whoever holds the organisation in another way. A static method, because the container takes the first public constructor with as many parameters as it has. */
    public static Directory of(
            Supplier<OrganisationTree> tree, Function<UnitId, List<Person>> people) {
        return new Directory(tree, people);
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return tree.get().find(id);
    }

    @Override
    public List<Unit> all(UnitKind kind) {
        return tree.get().all(kind);
    }

    @Override
    public Optional<Unit> associationOf(UnitId unit) {
        return tree.get().associationOf(unit);
    }

    @Override
    public List<Unit> groupsOf(UnitId association) {
        return tree.get().groupsOf(association);
    }

    @Override
    public List<Unit> partiesOf(UnitId group) {
        return tree.get().partiesOf(group);
    }

    @Override
    public Set<UnitId> within(UnitId unit) {
        return tree.get().within(unit);
    }

    @Override
    public List<Person> peopleOf(UnitId unit) {
        return people.apply(unit);
    }
}
