package se.samspel.samverkanskarta.internal.taken;

import java.util.List;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** What a norm would bring into a version. @param offered the norms to choose from */
public record FromNormPage(VersionLine line, List<NormFile> offered, FromNorm.Look look)
        implements Page {
    public FromNormPage {
        offered = List.copyOf(offered);
    }

    public String path() {
        return MapAddress.of(line.map(), line.id()) + "/fran-normen";
    }

    public String back() {
        return MapAddress.table(line.map(), line.id(), MapPart.TRANSITION);
    }

    /** How many can be taken in. */
    public long fresh() {
        return look.all().stream().filter(it -> it.state() == FromNorm.State.NEW).count();
    }

    @Override
    public String title() {
        return "Ta in från normen";
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
