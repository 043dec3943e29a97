package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.MapChange;
import se.samspel.samverkanskarta.internal.rows.MapOutcome;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.Parts;

/** The forums, functions, parties, transitions and findings of a version, for programs. */
@Component(service = PartsApi.class)
@Rest
@SignedIn
@OwnGuard
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/{part: forums|functions|parties|transitions|findings}")
public final class PartsApi {
    private static final String ONE = "{key: " + MapAddress.KEY + "}";

    private final Maps maps;
    private final Parts parts;

    @Activate
    public PartsApi(@Reference Maps maps, @Reference Parts parts) {
        this.maps = maps;
        this.parts = parts;
    }

    /** How many of a function sit in a forum; 0 for none. */
    public record People(int people) {}

    /** What was kept. @param version what to send next time */
    public record Kept(String key, long version, boolean changed) {}

    @GET
    @Summary(
            "Alla forum, funktioner, parter, brytpunkter eller iakttagelser i en version av kartan.")
    public List<PartLine> list(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @QueryParam("removed") @DefaultValue("false") boolean removed) {
        return parts.of(viewer, version(viewer, map, version), part(part), removed);
    }

    @POST
    @Summary("Lägger till ett forum, en funktion, part, brytpunkt eller iakttagelse.")
    public Answer add(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            PartSent sent) {
        String key = sent.wantedKey();
        return new Answer(
                201,
                kept(
                        maps.write(
                                viewer,
                                version(viewer, map, version),
                                sent.put(part(part), key, 0),
                                sent.request() == null ? "" : sent.request())));
    }

    @GET
    @Path(ONE)
    @Summary(
            "Ett forum, en funktion, part, brytpunkt eller iakttagelse, också om den är borttagen.")
    public PartLine one(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key) {
        return parts.open(viewer, version(viewer, map, version), part(part), key);
    }

    @PUT
    @Path(ONE)
    @Summary("Ändrar en del av kartan. version är den du läste; det du utelämnar står kvar.")
    public Kept save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key,
            PartSent sent) {
        MapChange change = sent.put(part(part), key, Math.max(1, sent.seen()));
        return kept(maps.write(viewer, version(viewer, map, version), change, ""));
    }

    @GET
    @Path(ONE + "/history")
    @Summary("Vad som har ändrats i en del av kartan, det senaste först.")
    public List<Parts.Save> history(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key) {
        return parts.history(viewer, version(viewer, map, version), part(part), key);
    }

    @PUT
    @Path(ONE + "/seats/{function: " + MapAddress.KEY + "}")
    @Summary("Säger hur många av en funktion som sitter i ett forum; 0 tar bort den.")
    public Kept sit(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @PathParam("key") String key,
            @PathParam("function") String function,
            People sent) {
        if (part(part) != MapPart.FORUM) {
            throw new NotThere("Forumet");
        }
        MapChange change = new MapChange.Sit(key, function, sent.people());
        return kept(maps.write(viewer, version(viewer, map, version), change, ""));
    }

    private VersionId version(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version)).id();
    }

    static MapPart part(String slug) {
        String name = slug.equals("parties") ? "party" : slug.substring(0, slug.length() - 1);
        return MapPart.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static Kept kept(MapOutcome outcome) {
        MapOutcome.Saved saved = Refusals.saved(outcome);
        return new Kept(saved.key(), saved.version(), saved.changed());
    }
}
