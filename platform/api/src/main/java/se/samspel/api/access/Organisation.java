package se.samspel.api.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;

/** The adopted units: förbund, municipalities, groups and parties. Safe for any thread; answers from memory. */
@ProviderType
public interface Organisation {
    Optional<Unit> find(UnitId id);

    /** All units of a kind, in Swedish order of their names. */
    List<Unit> all(UnitKind kind);

    /** The förbund a unit belongs to: itself, or the one above. Empty for a party. */
    Optional<Unit> associationOf(UnitId unit);

    /** The groups of a förbund, in Swedish order. */
    List<Unit> groupsOf(UnitId association);

    /** The parties of a group, in the order they are shown. */
    List<Unit> partiesOf(UnitId group);

    /** The unit itself, every unit above it and, for a group, its municipalities: where content may apply. */
    Set<UnitId> within(UnitId unit);

    /** The people who hold a role in the unit today, with that role; the office reads it to invite and to list. */
    List<Person> peopleOf(UnitId unit);

    /** The name of a unit, or its id when it is not known. */
    default String name(UnitId id) {
        return find(id).map(Unit::name).orElse(id.value());
    }

    /** A person with a membership. */
    record Person(se.samspel.api.UserId user, String name, String title, Membership membership) {}
}
