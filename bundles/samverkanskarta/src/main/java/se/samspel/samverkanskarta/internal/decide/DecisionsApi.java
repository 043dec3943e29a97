package se.samspel.samverkanskarta.internal.decide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.rows.Maps;

/** Decisions on what was tried on a map, for programs. */
@Component(service = DecisionsApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/decisions")
public final class DecisionsApi {
    private final Maps maps;
    private final Decisions decisions;

    @Activate
    public DecisionsApi(@Reference Maps maps, @Reference Decisions decisions) {
        this.maps = maps;
        this.decisions = decisions;
    }

    /**
     * A decision to put in a plan.
     *
     * @param change REMOVE, BEGIN, MERGE or ADD
     * @param forum the forum's key; that of the one which stays when two become one
     * @param other the one that goes up in it
     * @param name what a new forum is to be called, and {@code functions} the keys of those that sit in it, key*2 when two of a function come
     * @param times how many times a year a new forum meets, and {@code minutes} how long; left out when nobody knows
     * @param goal the goal that an activity is to stand under; null makes a goal in {@code area}
     * @param request the same when it is asked for again
     */
    public record DecisionJson(
            Decision.@Nullable Kind change,
            @Nullable String forum,
            @Nullable String other,
            @Nullable String name,
            @Nullable List<String> functions,
            @Nullable Integer times,
            @Nullable Integer minutes,
            long plan,
            @Nullable String area,
            @Nullable Long goal,
            @Nullable String wording,
            @Nullable String request) {
        Decision in(VersionId version, Decision.Kind kind, Maps maps) {
            return kind == Decision.Kind.ADD
                    ? Decision.added(
                            version,
                            new AskedForum(
                                            text(name),
                                            functions == null ? List.of() : functions,
                                            text(times),
                                            text(minutes))
                                    .forum(maps))
                    : new Decision(version, kind, text(forum), text(other));
        }
    }

    @POST
    @Summary(
            "Gör en aktivitet eller ett mål av ett beslut: change är REMOVE, BEGIN, MERGE eller ADD. Samma request gör bara en.")
    public PlanPlaces.Place make(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            DecisionJson asked) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        Decision.Kind kind = asked.change();
        if (kind == null) {
            throw new Problem(
                    422,
                    "Beslutet saknar change",
                    "Skriv REMOVE, BEGIN, MERGE eller ADD. Inget har ändrats.");
        }
        Long goal = asked.goal();
        PlanPlaces.Outcome outcome =
                decisions.make(
                        viewer,
                        asked.in(id, kind, maps),
                        asked.plan(),
                        goal == null
                                ? new PlanPlaces.NewGoal(text(asked.area()))
                                : new PlanPlaces.NewActivity(goal),
                        text(asked.wording()),
                        text(asked.request()));
        return switch (outcome) {
            case PlanPlaces.Outcome.Made made -> made.place();
            case PlanPlaces.Outcome.Refused refused ->
                    throw new Problem(422, "Inget lades i planen", refused.sentence());
        };
    }

    @GET
    @Summary("Var i planerna det står som har beslutats om ett forum. forum är forumets nyckel.")
    public List<PlanPlaces.Place> standing(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("forum") @Nullable String forum) {
        VersionId id = maps.line(viewer, new MapId(map), new VersionId(version)).id();
        if (maps.open(viewer, id).forum(text(forum)).isEmpty()) {
            throw new NotThere("Forumet");
        }
        return decisions.standing(
                viewer,
                List.of(
                        new Decision(id, Decision.Kind.REMOVE, text(forum), ""),
                        new Decision(id, Decision.Kind.BEGIN, text(forum), "")));
    }

    static String text(@Nullable Object sent) {
        return sent == null ? "" : sent.toString();
    }
}
