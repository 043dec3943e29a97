package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Page.Crumb;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.rows.MapLine;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Removals;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Removes a map, after having told what goes with it. */
@Component(service = MapRemovalPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/{map: \\d{1,18}}/ta-bort")
public final class MapRemovalPages {
    static final String CHANGED =
            "Någon annan har ändrat den medan du läste. Inget är borttaget. Läs hur det står nu och"
                    + " välj igen.";

    private final Maps maps;
    private final Removals removals;

    @Activate
    public MapRemovalPages(@Reference Maps maps, @Reference Removals removals) {
        this.maps = maps;
        this.removals = removals;
    }

    /** What goes and what stays. */
    @GET
    public RemovalPage ask(@Context Viewer viewer, @PathParam("map") long map) {
        return page(viewer, new MapId(map), "");
    }

    /** Removes it. */
    @POST
    public Object remove(
            @Context Viewer viewer, @PathParam("map") long map, @FormParam("version") long seen) {
        return removals.remove(viewer, new MapId(map), seen) == Removals.Outcome.DONE
                ? Redirect.to(MapAddress.ROOT)
                        .saying(
                                "Kartan är borttagen. Du kan lägga tillbaka den från de"
                                        + " borttagna.")
                : new Answer(409, page(viewer, new MapId(map), CHANGED));
    }

    private RemovalPage page(Viewer viewer, MapId map, String problem) {
        MapLine line = maps.map(viewer, map);
        maps.requireWrite(viewer, line.versions().getFirst().id());
        List<String> goes = new ArrayList<>();
        goes.add(
                "Alla versioner följer med: "
                        + Swedish.count(line.versions().size(), "version", "versioner")
                        + ".");
        for (VersionLine version : line.versions()) {
            goes.add(version.title() + ": " + content(viewer, version) + ".");
        }
        goes.add("Påminnelser om kartans överenskommelser upphör.");
        goes.add(VersionRemovalPages.PLANS);
        String path = MapAddress.of(map);
        return new RemovalPage(
                "Ta bort kartan",
                List.of(MapMenu.CRUMB, new Crumb(line.title(), path)),
                line.title(),
                goes,
                path + "/ta-bort",
                line.rowVersion(),
                path,
                problem);
    }

    private String content(Viewer viewer, VersionLine version) {
        return VersionRemovalPages.content(maps.open(viewer, version.id()));
    }
}
