package se.samspel.samverkanskarta.internal.edit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;
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

    /** What was kept. @param version what to send next time */
    public record Kept(String key, long version, boolean changed) {}

    @GET
    @Summary(
            "Alla forum, funktioner, parter, brytpunkter eller iakttagelser i en version av kartan, eller de som"
                    + " har med vissa forum att göra, som i tabellen: party, function och transition ska alla"
                    + " finnas i forumet; av level, targetGroup, status, municipality och forum räcker ett värde."
                    + " removed=true ger i stället det borttagna, utan urval.")
    public List<PartLine> list(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("part") String part,
            @QueryParam("party") List<String> party,
            @QueryParam("level") List<String> level,
            @QueryParam("targetGroup") List<String> targetGroup,
            @QueryParam("status") List<String> status,
            @QueryParam("municipality") List<String> municipality,
            @QueryParam("transition") List<String> transition,
            @QueryParam("function") List<String> function,
            @QueryParam("forum") List<String> forum,
            @QueryParam("removed") @DefaultValue("false") boolean removed) {
        Map<String, List<String>> named = new HashMap<>();
        named.put(Filter.PARTY, party);
        named.put(Filter.LEVEL, level);
        named.put(Filter.TARGET_GROUP, targetGroup);
        named.put(Filter.STATUS, status);
        named.put(Filter.MUNICIPALITY, municipality);
        named.put(Filter.TRANSITION, transition);
        named.put(Filter.FUNCTION, function);
        named.put(Filter.FORUM, forum);
        return list(
                viewer,
                version(viewer, map, version),
                part(part),
                removed ? Filter.NONE : new Filter(named),
                removed);
    }

    private List<PartLine> list(
            Viewer viewer, VersionId version, MapPart part, Filter filter, boolean removed) {
        List<PartLine> all = parts.of(viewer, version, part, removed);
        if (filter.isEmpty()) {
            return all;
        }
        Set<String> shown = keys(part, filter.around(maps.open(viewer, version)));
        return all.stream().filter(it -> shown.contains(it.key())).toList();
    }

    private static Set<String> keys(MapPart part, Inventory shown) {
        Stream<String> keys =
                switch (part) {
                    case FORUM -> shown.forums().stream().map(Forum::key);
                    case FUNCTION -> shown.functions().stream().map(MapFunction::key);
                    case PARTY -> shown.parties().stream().map(MapParty::key);
                    case TRANSITION -> shown.transitions().stream().map(Transition::key);
                    case FINDING -> shown.findings().stream().map(Finding::key);
                };
        return keys.collect(Collectors.toUnmodifiableSet());
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
