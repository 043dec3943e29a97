package se.samspel.samverkanskarta.internal.decide;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** Makes a version so as it was tried, for programs. */
@Component(service = AdoptionsApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/adoptions")
public final class AdoptionsApi {
    private final Maps maps;
    private final Adoptions adoptions;

    @Activate
    public AdoptionsApi(@Reference Maps maps, @Reference Adoptions adoptions) {
        this.maps = maps;
        this.adoptions = adoptions;
    }

    /**
     * What is to become so, as it is tried at {@code analysis/what-if}.
     *
     * @param functions the keys of those that sit in a new forum, key*2 when two of a function come
     * @param times how many times a year it meets, and {@code minutes} how long; left out when nobody knows
     * @param target the version that is changed; left out for the one in the address
     */
    public record Wanted(
            @Nullable List<String> remove,
            @Nullable List<String> begin,
            @Nullable String into,
            @Nullable String other,
            @Nullable String name,
            @Nullable List<String> functions,
            @Nullable Integer times,
            @Nullable Integer minutes,
            @Nullable Long target) {
        Trial trial(Maps maps) {
            return new Trial(
                    all(remove),
                    all(begin),
                    DecisionsApi.text(into),
                    DecisionsApi.text(other),
                    new AskedForum(
                                    DecisionsApi.text(name),
                                    all(functions),
                                    DecisionsApi.text(times),
                                    DecisionsApi.text(minutes))
                            .forum(maps));
        }

        private static List<String> all(@Nullable List<String> sent) {
            return sent == null ? List.of() : sent;
        }
    }

    /** What was done. @param changed whether anything had to be changed */
    public record Adopted(VersionId version, boolean changed) {}

    @POST
    @Summary(
            "Ändrar en version av kartan så som det har prövats: forum slutar, börjar, slås ihop eller kommer till."
                    + " Allt eller inget; samma sak igen ändrar inget.")
    public Adopted adopt(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            Wanted wanted) {
        VersionId tried = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        Long target = wanted.target();
        VersionId into = target == null ? tried : new VersionId(target);
        return switch (adoptions.take(viewer, tried, wanted.trial(maps), into)) {
            case Adoptions.Outcome.Done done -> new Adopted(into, done.changed());
            case Adoptions.Outcome.Refused refused ->
                    throw new Problem(422, "Versionen är inte ändrad", refused.sentence());
        };
    }
}
