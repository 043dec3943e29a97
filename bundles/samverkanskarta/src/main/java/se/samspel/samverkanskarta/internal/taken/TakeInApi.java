package se.samspel.samverkanskarta.internal.taken;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** Tables into maps, for programs. */
@Component(service = TakeInApi.class)
@Rest
@SignedIn
@OwnGuard
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/tables")
public final class TakeInApi {
    private final Maps maps;
    private final TakingIn taking;

    @Activate
    public TakeInApi(@Reference Maps maps, @Reference TakingIn taking) {
        this.maps = maps;
        this.taking = taking;
    }

    /**
     * A table.
     *
     * @param rows the first is the head
     * @param columns the field of each column, "" for one that is left out; left out altogether to guess by the head
     * @param keep whether the rows that are right are taken in; otherwise it is only looked at
     */
    public record Table(
            @Nullable MapPart part,
            @Nullable List<List<String>> rows,
            @Nullable List<String> columns,
            boolean keep) {}

    @POST
    @Summary(
            "Tittar på en tabell rad för rad, eller tar in de rader som stämmer. En tom cell lämnar det som"
                    + " står.")
    public TakingIn.Look take(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            Table table) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        MapPart part = table.part() == null ? MapPart.FORUM : table.part();
        List<List<String>> rows = table.rows() == null ? List.of() : table.rows();
        List<String> columns = table.columns() == null ? List.of() : table.columns();
        Optional<String> wrong = TakeInPages.wrong(rows);
        if (wrong.isPresent()) {
            throw new Problem(
                    422, "Tabellen är inte intagen", wrong.get(), Map.of("rows", rows.size()));
        }
        return table.keep()
                ? taking.take(viewer, id, part, rows, columns)
                : taking.look(viewer, id, part, rows, columns);
    }
}
