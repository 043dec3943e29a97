package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Removals;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Removes a version of a map, after having told what goes with it. */
@Component(service = VersionRemovalPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/ta-bort")
public final class VersionRemovalPages {
    static final String PLANS =
            "Det som har lagts i handlingsplaner härifrån står kvar med sina ord och säger att kartan"
                    + " är borttagen.";
    static final String LAST =
            "Det är kartans enda version, och en karta har alltid en. Inget är borttaget. Ta bort hela"
                    + " kartan i stället.";

    private final Maps maps;
    private final Removals removals;

    @Activate
    public VersionRemovalPages(@Reference Maps maps, @Reference Removals removals) {
        this.maps = maps;
        this.removals = removals;
    }

    /** What goes and what stays. */
    @GET
    public RemovalPage ask(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        return page(viewer, maps.line(viewer, new MapId(map), new VersionId(version)), "");
    }

    /** Removes it. */
    @POST
    public Object remove(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @FormParam("version") long seen) {
        VersionId id = new VersionId(version);
        return switch (removals.remove(viewer, new MapId(map), id, seen)) {
            case DONE ->
                    Redirect.to(MapAddress.of(new MapId(map)))
                            .saying(
                                    "Versionen är borttagen. Du kan lägga tillbaka den från de"
                                            + " borttagna.");
            case LAST -> new Answer(422, page(viewer, maps.line(viewer, id), LAST));
            case CHANGED ->
                    new Answer(409, page(viewer, maps.line(viewer, id), MapRemovalPages.CHANGED));
        };
    }

    private RemovalPage page(Viewer viewer, VersionLine line, String problem) {
        maps.requireWrite(viewer, line.id());
        String back = MapAddress.of(line.map());
        return new RemovalPage(
                "Ta bort versionen",
                Ways.to(line),
                line.mapTitle() + ", " + line.title() + ", " + Swedish.date(line.day()),
                List.of(
                        "Med den går " + content(maps.open(viewer, line.id())) + ".",
                        "De andra versionerna står kvar, också de som är kopior av den här.",
                        PLANS),
                MapAddress.of(line.map(), line.id()) + "/ta-bort",
                line.rowVersion(),
                back,
                problem);
    }

    /** "25 forum, 35 funktioner och 9 iakttagelser". */
    static String content(Inventory inventory) {
        return inventory.forums().size()
                + " forum, "
                + Swedish.count(inventory.functions().size(), "funktion", "funktioner")
                + " och "
                + Swedish.count(inventory.findings().size(), "iakttagelse", "iakttagelser");
    }
}
