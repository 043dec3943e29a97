package se.samspel.samverkanskarta.internal.edit;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.model.VersionKind;
import se.samspel.samverkanskarta.internal.rows.FieldIds;
import se.samspel.samverkanskarta.internal.rows.MapDesk;
import se.samspel.samverkanskarta.internal.rows.MapForm;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** The maps and their versions for programs. */
@Component(service = MapsApi.class)
@Rest
@SignedIn
@OwnGuard
@Path("api/v1/samverkanskartor")
public final class MapsApi {
    private final Maps maps;
    private final MapDesk desk;
    private final Clock clock;

    @Activate
    public MapsApi(@Reference Maps maps, @Reference MapDesk desk, @Reference Clock clock) {
        this.maps = maps;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * What is told of a map.
     *
     * @param version the one that was read; left out for a new map
     * @param association the förbund of a new map
     * @param request the same for the same click; may be left out
     */
    public record MapSent(
            @Nullable Long version,
            @Nullable String association,
            @Nullable String title,
            @Nullable String purpose,
            @Nullable String owner,
            @Nullable String steeringGroup,
            @Nullable List<UnitId> municipalities,
            @Nullable String request) {
        Map<String, String> values() {
            return Map.of(
                    MapForm.TITLE, said(title),
                    FieldIds.PURPOSE, said(purpose),
                    FieldIds.OWNER, said(owner),
                    FieldIds.STEERING_GROUP, said(steeringGroup),
                    FieldIds.MUNICIPALITIES,
                            requireNonNullElse(municipalities, List.<UnitId>of()).stream()
                                    .map(UnitId::value)
                                    .collect(joining(" ")));
        }
    }

    /**
     * What is told of a version.
     *
     * @param version the one that was read; left out for a new version
     * @param copyOf the id of the version that a new one begins as; left out for one with the parties alone
     */
    public record VersionSent(
            @Nullable Long version,
            @Nullable String title,
            @Nullable VersionKind kind,
            @Nullable LocalDate day,
            @Nullable Long copyOf,
            @Nullable String request) {
        Map<String, String> values() {
            return Map.of(
                    MapForm.TITLE, said(title),
                    FieldIds.KIND, kind == null ? "" : kind.name(),
                    FieldIds.DAY, day == null ? "" : day.toString());
        }
    }

    /** What was kept. @param version what to send next time */
    public record Kept(MapId map, @Nullable VersionId id, long version) {}

    @GET
    @Summary("De samverkanskartor du får läsa, med sina versioner.")
    public List<MapJson> list(@Context Viewer viewer) {
        return maps.of(viewer, null).stream().map(MapJson::of).toList();
    }

    @POST
    @Summary("Börjar en karta med förbundets parter och en första version för i dag.")
    public Answer begin(@Context Viewer viewer, MapSent sent) {
        UnitId association =
                maps.writable(viewer).stream()
                        .map(it -> it.id())
                        .filter(it -> it.value().equals(sent.association()))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Förbundet"));
        return new Answer(
                201,
                kept(
                        desk.begin(
                                viewer,
                                association,
                                sent.values(),
                                MapForm.firstVersion(clock.instant()),
                                said(sent.request()))));
    }

    @GET
    @Path("{map: \\d{1,18}}")
    @Summary("En karta med sina versioner, den senaste dagen först.")
    public MapJson map(@Context Viewer viewer, @PathParam("map") long map) {
        return MapJson.of(maps.map(viewer, new MapId(map)));
    }

    @PUT
    @Path("{map: \\d{1,18}}")
    @Summary("Ändrar det som sägs om en karta som helhet. version är den du läste.")
    public Kept save(@Context Viewer viewer, @PathParam("map") long map, MapSent sent) {
        return kept(desk.save(viewer, new MapId(map), seen(sent.version()), sent.values()));
    }

    @POST
    @Path("{map: \\d{1,18}}/versions")
    @Summary("Lägger till en version, som kopia av en annan eller med bara parterna.")
    public Answer add(@Context Viewer viewer, @PathParam("map") long map, VersionSent sent) {
        return new Answer(
                201,
                kept(
                        desk.add(
                                viewer,
                                new MapId(map),
                                sent.values(),
                                Optional.ofNullable(sent.copyOf()).map(VersionId::new),
                                said(sent.request()))));
    }

    @PUT
    @Path(MapAddress.IN_PATH)
    @Summary("Ändrar namn, slag och dag för en version. version är den du läste.")
    public Kept save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            VersionSent sent) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        return kept(desk.save(viewer, id, seen(sent.version()), sent.values()));
    }

    private static Kept kept(MapDesk.Outcome outcome) {
        return switch (outcome) {
            case MapDesk.Outcome.Kept kept ->
                    new Kept(kept.map(), kept.version(), kept.rowVersion());
            case MapDesk.Outcome.Problems problems -> throw Refusals.problems(problems.problems());
            case MapDesk.Outcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I theirs står det som gäller nu. Skicka igen med den"
                                    + " nya versionen om ditt ska gälla.",
                            Map.of("version", conflict.rowVersion(), "theirs", conflict.theirs()));
        };
    }

    private static long seen(@Nullable Long version) {
        return version == null ? 0 : version;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
