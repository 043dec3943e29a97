package se.samspel.samverkanskarta.internal.rows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.fields.Field;

/** The units of a förbund that its maps are drawn of. */
@Component(service = MapUnits.class)
public final class MapUnits {
    private final Organisation organisation;

    @Activate
    public MapUnits(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** The parties of the groups that work in one of the municipalities; of all groups when none is named. */
    public List<Unit> parties(UnitId association, List<UnitId> municipalities) {
        return organisation.groupsOf(association).stream()
                .filter(
                        group ->
                                municipalities.isEmpty()
                                        || !Collections.disjoint(
                                                group.municipalities(), municipalities))
                .flatMap(group -> organisation.partiesOf(group.id()).stream())
                .distinct()
                .toList();
    }

    /** What a party of a map is told when it is one of the förbund's. */
    public static Map<String, String> values(Unit party) {
        return Map.of(
                FieldIds.NAME, party.name(),
                FieldIds.SHORT_NAME, party.shortName(),
                FieldIds.KIND,
                        Optional.ofNullable(party.partyKind()).map(Enum::name).orElse("OTHER"),
                FieldIds.UNIT, party.id().value());
    }

    /** The municipalities of a förbund. */
    List<Unit> municipalities(UnitId association) {
        return organisation.all(UnitKind.MUNICIPALITY).stream()
                .filter(it -> Stream.ofNullable(it.parent()).anyMatch(association::equals))
                .toList();
    }

    /** What can be chosen in a map's versions besides their own parts. */
    Offered offered(Stored.Head head) {
        return new Offered(
                part -> List.of(),
                head.where().stream()
                        .map(it -> new Field.Choice(it.value(), organisation.name(it)))
                        .toList(),
                Ask.choices(
                        parties(head.association(), List.of()), it -> it.id().value(), Unit::name));
    }
}
