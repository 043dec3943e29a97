package se.samspel.samverkanskarta.internal.taken;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Refusals;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** Norms into maps, for programs. */
@Component(service = FromNormApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/norm-parts")
public final class FromNormApi {
    private final Maps maps;
    private final FromNorm fromNorm;

    @Activate
    public FromNormApi(@Reference Maps maps, @Reference FromNorm fromNorm) {
        this.maps = maps;
        this.fromNorm = fromNorm;
    }

    /** What is wanted. @param norm its key; left out for the first there is; {@code keys} left out for all that is new */
    public record Wanted(@Nullable String norm, @Nullable List<String> keys) {}

    /** What a norm names. @param targetGroups those that no forum is about yet */
    public record Named(String norm, List<FromNorm.Named> parts, List<String> targetGroups) {
        static Named of(FromNorm.Look look) {
            return new Named(look.norm().key(), look.all(), look.targetGroups());
        }
    }

    /** What was done. @param changed whether anything was new */
    public record Taken(boolean changed) {}

    @GET
    @Summary(
            "Vad normen nämner: brytpunkter och parter, och om de är nya, finns eller är borttagna. Inget sparas.")
    public Named look(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("norm") @DefaultValue("") String norm) {
        return Named.of(fromNorm.look(viewer, line(viewer, map, version), norm));
    }

    @POST
    @Summary(
            "Tar in det ur normen som är nytt på kartan. Det som finns lämnas som det är; samma sak igen ändrar inget.")
    public Taken take(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            Wanted wanted) {
        VersionLine line = line(viewer, map, version);
        String norm = wanted.norm() == null ? "" : wanted.norm();
        List<String> named = wanted.keys();
        Set<String> keys =
                named == null
                        ? fromNorm.look(viewer, line, norm).all().stream()
                                .map(FromNorm.Named::key)
                                .collect(Collectors.toUnmodifiableSet())
                        : Set.copyOf(named);
        return new Taken(Refusals.saved(fromNorm.take(viewer, line, norm, keys)).changed());
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }
}
