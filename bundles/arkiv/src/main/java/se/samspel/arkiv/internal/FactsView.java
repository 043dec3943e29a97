package se.samspel.arkiv.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;

/**
 * The form with a document's facts.
 *
 * @param conflict what stands in the way when somebody else saved first; null for nothing
 */
public record FactsView(
        String name,
        String href,
        FieldGroup group,
        List<DocumentView.Suggested> suggestions,
        @Nullable FieldConflict conflict)
        implements Page {
    public FactsView {
        suggestions = List.copyOf(suggestions);
    }

    @Override
    public String title() {
        return "Uppgifter";
    }

    @Override
    public String menu() {
        return ArchiveMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb("Arkiv", ArchiveAddress.ROOT), new Crumb(name, href));
    }
}
