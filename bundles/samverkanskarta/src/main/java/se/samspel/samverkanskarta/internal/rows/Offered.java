package se.samspel.samverkanskarta.internal.rows;

import java.util.List;
import java.util.function.Function;
import se.samspel.api.fields.Field;
import se.samspel.samverkanskarta.MapPart;

/**
 * What can be chosen in the fields of a version.
 *
 * @param parts the parts that are on the map, by kind
 * @param municipalities where the map is drawn
 * @param units the parties of the förbund's groups
 */
record Offered(
        Function<MapPart, List<Field.Choice>> parts,
        List<Field.Choice> municipalities,
        List<Field.Choice> units) {
    static final Offered NOTHING = new Offered(part -> List.of(), List.of(), List.of());

    Offered {
        municipalities = List.copyOf(municipalities);
        units = List.copyOf(units);
    }

    /** The same with the parts that stand in a version; nothing is gone through before it is asked for. */
    Offered in(Stored stored) {
        return new Offered(
                part ->
                        stored.standing(part)
                                .map(it -> new Field.Choice(it.itemKey(), it.name()))
                                .toList(),
                municipalities,
                units);
    }
}
