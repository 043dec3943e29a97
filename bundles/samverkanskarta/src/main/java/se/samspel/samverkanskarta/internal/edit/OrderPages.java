package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Where the order of one kind of part is changed; {@link PartTurnPages} moves them. */
@Component(service = OrderPages.class)
@Rest
@SignedIn
@Path(
        "samverkanskartor/"
                + MapAddress.IN_PATH
                + "/ordning/{part: forum|funktion|part|brytpunkt|iakttagelse}")
public final class OrderPages {
    private final Maps maps;
    private final Parts parts;

    @Activate
    public OrderPages(@Reference Maps maps, @Reference Parts parts) {
        this.maps = maps;
        this.parts = parts;
    }

    /** The parts with their buttons. */
    @GET
    public OrderPage show(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String slug,
            @QueryParam("flyttad") @DefaultValue("") String moved,
            @QueryParam("knapp") @DefaultValue("") String button) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        maps.requireWrite(viewer, line.id());
        MapPart part = MapPart.of(slug).orElseThrow(() -> new NotThere("Sidan"));
        List<PartLine> stand = parts.of(viewer, line.id(), part, false);
        List<OrderPage.Line> lines = new ArrayList<>();
        for (int at = 0; at < stand.size(); at++) {
            PartLine each = stand.get(at);
            lines.add(
                    new OrderPage.Line(
                            at + 1,
                            each.key(),
                            each.name(),
                            MapAddress.of(line.map(), line.id(), part, each.key()) + "/flytta",
                            stand.get(Math.max(0, at - 1)).key(),
                            at + 2 < stand.size() ? stand.get(at + 2).key() : ""));
        }
        return new OrderPage(line, part, lines, moved, button);
    }
}
