package se.samspel.samverkanskarta.internal.taken;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * A table that is to be taken in: where it is given, and what it would do.
 *
 * @param part what each row is
 * @param text the rows, to be sent on; empty before any came
 * @param problem why nothing came; empty when something did
 * @param fields what a column can be
 * @param look what the table would do; null before any came
 */
public record TakeInPage(
        VersionLine line,
        MapPart part,
        String text,
        String problem,
        List<Field> fields,
        TakingIn.@Nullable Look look)
        implements Page {
    public TakeInPage {
        fields = List.copyOf(fields);
    }

    public String path() {
        return MapAddress.of(line.map(), line.id()) + "/ta-in";
    }

    public long rightRows() {
        return look == null
                ? 0
                : look.count(TakingIn.Does.ADDS) + look.count(TakingIn.Does.CHANGES);
    }

    @Override
    public String title() {
        return "Ta in från kalkylblad";
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                MapMenu.CRUMB,
                new Crumb(line.mapTitle(), MapAddress.of(line.map())),
                new Crumb(line.title(), MapAddress.table(line.map(), line.id())));
    }
}
