package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** What is done with a part besides writing in it, for programs. */
@Component(service = PartTurnsApi.class)
@Rest
@SignedIn
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/{part: forums|functions|parties|transitions|findings}/{key: "
                + MapAddress.KEY
                + "}/{turn: remove|restore|undo|place}")
public final class PartTurnsApi {
    private final Maps maps;

    @Activate
    public PartTurnsApi(@Reference Maps maps) {
        this.maps = maps;
    }

    /**
     * What is done with a part.
     *
     * @param version the one that was read, to remove and undo
     * @param undone the save to undo
     * @param before the key of the one that it is placed before; left out to be last
     */
    public record Turn(@Nullable Long version, @Nullable Long undone, @Nullable String before) {
        private static long number(@Nullable Long sent) {
            return sent == null ? 0 : sent;
        }

        MapChange on(MapPart part, String key, String turn) {
            return switch (turn) {
                case "remove" -> new MapChange.Remove(part, key, number(version));
                case "restore" -> new MapChange.Restore(part, key);
                case "undo" -> new MapChange.Undo(part, key, number(undone), number(version));
                default -> new MapChange.Place(part, key, before == null ? "" : before);
            };
        }
    }

    @POST
    @Summary(
            "Tar bort en del av kartan (remove), lägger tillbaka den (restore), ångrar en ändring av den"
                    + " (undo) eller flyttar den i ordningen (place, till platsen före before).")
    public PartsApi.Kept turn(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key,
            @PathParam("turn") String turn,
            Turn sent) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        return PartsApi.kept(maps.write(viewer, id, sent.on(PartsApi.part(part), key, turn), ""));
    }
}
