package se.samspel.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Standing standing;
    private final Clock clock;

    @Activate
    public Directory(@Reference Standing standing, @Reference Clock clock) {
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public Optional<Unit> find(UnitId id) {
        return standing.tree().find(id);
    }

    @Override
    public List<Unit> all(UnitKind kind) {
        return standing.tree().all(kind);
    }

    @Override
    public Optional<Unit> associationOf(UnitId unit) {
        return standing.tree().associationOf(unit);
    }

    @Override
    public List<Unit> groupsOf(UnitId association) {
        return standing.tree().groupsOf(association);
    }

    @Override
    public List<Unit> partiesOf(UnitId group) {
        return standing.tree().partiesOf(group);
    }

    @Override
    public Set<UnitId> within(UnitId unit) {
        return standing.tree().within(unit);
    }

    @Override
    public List<Person> peopleOf(UnitId unit) {
        return standing.peopleOf(unit, Today.by(clock));
    }
}
