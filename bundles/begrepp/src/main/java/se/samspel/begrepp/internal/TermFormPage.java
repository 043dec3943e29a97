package se.samspel.begrepp.internal;

import java.util.List;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;

/**
 * The form for what a term means in a förbund.
 *
 * @param term the name of the term that is written over; empty for a new one
 * @param below what the layers below say; empty when there are none
 * @param withdrawal where the förbund's own text is taken away; empty when there is none
 */
public record TermFormPage(
        String term,
        String path,
        String association,
        String below,
        FieldGroup group,
        String withdrawal)
        implements Page {
    @Override
    public String title() {
        return term.isEmpty() ? "Nytt begrepp" : "Skriv om " + term;
    }

    @Override
    public String menu() {
        return TermMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return term.isEmpty()
                ? List.of(TermMenu.CRUMB)
                : List.of(TermMenu.CRUMB, new Crumb(term, path));
    }
}
