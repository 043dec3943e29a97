package se.samspel.arkiv.internal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.ArchiveMenu;
import se.samspel.arkiv.internal.structure.StructureView.Known;

/**
 * The form where one thing a document says is corrected, or added.
 *
 * @param heading what it is
 * @param sentence the words in the document; empty when it stands nowhere
 * @param sentenceHref where they stand
 * @param kinds other kinds to add instead: label and address; empty when something is corrected
 * @param conflict what stands in the way when somebody else decided first; null for nothing
 */
public record FindingPage(
        String name,
        String href,
        String heading,
        String rule,
        String sentence,
        String sentenceHref,
        List<Known> kinds,
        FieldGroup group,
        @Nullable FieldConflict conflict)
        implements Page {
    public FindingPage {
        kinds = List.copyOf(kinds);
    }

    @Override
    public String title() {
        return heading;
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
