package se.samspel.insatser.internal;

import java.util.List;
import java.util.Map;
import se.samspel.api.access.Unit;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;

/**
 * The register.
 *
 * @param groups the insatser of each förbund
 * @param writable the förbund to add to; none when the viewer only reads
 * @param values what was written and could not be kept
 */
public record InterventionListPage(
        List<OfAssociation> groups,
        List<Unit> writable,
        String association,
        List<Field> fields,
        Map<String, String> values,
        Map<String, String> problems)
        implements Page {
    public InterventionListPage {
        groups = List.copyOf(groups);
        writable = List.copyOf(writable);
        values = Map.copyOf(values);
    }

    /** The insatser of one förbund. */
    public record OfAssociation(String name, List<Entry> entries) {}

    @Override
    public String title() {
        return "Insatser";
    }

    @Override
    public String menu() {
        return InterventionMenu.ID;
    }
}
