package se.samspel.dialogstod.internal.own;

import java.util.List;
import se.samspel.api.content.ContentError;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * The form for a guide that comes as a file, and those that came before.
 *
 * @param units the förbund and groups it may be taken in for
 * @param unit the chosen one; empty when there is none to choose
 * @param problem what is wrong with the form itself; empty for nothing
 * @param errors what is wrong with the file
 */
public record TakeInPage(
        List<Field.Choice> units,
        String unit,
        String problem,
        List<ContentError> errors,
        List<Line> kept)
        implements Page {
    public TakeInPage {
        units = List.copyOf(units);
        errors = List.copyOf(errors);
        kept = List.copyOf(kept);
    }

    /**
     * A guide that was taken in.
     *
     * @param said such as "Version 3, för Mysam Hofors, intagen 4 maj 2026 av Karin Ekmark"
     * @param href where it is read; empty when it is taken away
     * @param path where it is taken away or brought back
     */
    public record Line(
            String title,
            String said,
            String href,
            String path,
            long version,
            boolean removed,
            List<VersionLine> versions) {
        public Line {
            versions = List.copyOf(versions);
        }
    }

    /** A version that was taken in. */
    public record VersionLine(String label, String href, String fileName) {}

    @Override
    public String title() {
        return "Ta in en guide";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
