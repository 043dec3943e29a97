package se.samspel.samverkanskarta.internal.decide;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.Names;

/** Puts what was tried on a map in a plan. */
@Component(service = DecisionPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/till-planen")
public final class DecisionPages {
    private final Maps maps;
    private final Decisions decisions;

    @Activate
    public DecisionPages(@Reference Maps maps, @Reference Decisions decisions) {
        this.maps = maps;
        this.decisions = decisions;
    }

    /** The form. */
    @GET
    public DecisionPage form(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @QueryParam("beslut") @DefaultValue("") String ref) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        return page(viewer, line, ref, UUID.randomUUID().toString(), "", "", "");
    }

    /** Makes the activity, or tells what has to be chosen. */
    @POST
    public Object put(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @FormParam("beslut") @DefaultValue("") String ref,
            @FormParam("request") @DefaultValue("") String request,
            @FormParam("plats") @DefaultValue("") String place,
            @FormParam("text") @DefaultValue("") String wording) {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        Decision decision = decision(line, ref);
        Optional<Place> chosen = Place.of(place);
        if (chosen.isEmpty()) {
            return new Answer(
                    422,
                    page(
                            viewer,
                            line,
                            ref,
                            request,
                            place,
                            wording,
                            "Välj var i planen det ska stå."));
        }
        PlanPlaces.Outcome outcome =
                decisions.make(
                        viewer,
                        decision,
                        chosen.get().plan(),
                        chosen.get().target(),
                        wording,
                        request);
        return switch (outcome) {
            case PlanPlaces.Outcome.Made made -> Redirect.to(decision.path(line.map()) + "#beslut");
            case PlanPlaces.Outcome.Refused refused ->
                    new Answer(
                            422,
                            page(viewer, line, ref, request, place, wording, refused.sentence()));
        };
    }

    private DecisionPage page(
            Viewer viewer,
            VersionLine line,
            String ref,
            String request,
            String place,
            String wording,
            String problem) {
        Decision decision = decision(line, ref);
        Inventory inventory = decisions.known(viewer, decision);
        Names names = new Names(inventory);
        return new DecisionPage(
                line,
                Trial.sentence(decision.change(inventory), names),
                MapAddress.of(line.map(), line.id()) + "/till-planen",
                decision.path(line.map()),
                ref,
                request,
                decisions.writable(viewer, line.association()),
                place,
                wording.isEmpty() ? decision.wording(names) : wording,
                problem);
    }

    private static Decision decision(VersionLine line, String ref) {
        return Decision.of(ref)
                .filter(it -> it.version().equals(line.id()))
                .orElseThrow(() -> new NotThere("Förslaget"));
    }

    /** Where to go to make a decision of a change. */
    public static String path(VersionLine line, Decision decision) {
        return MapAddress.of(line.map(), line.id()) + "/till-planen?beslut=" + decision.ref();
    }

    /** A place as the form sends it: "plan/area" for a goal, "plan//goal" for an activity. */
    private record Place(long plan, PlanPlaces.Target target) {
        static Optional<Place> of(String sent) {
            String[] parts = sent.split("/", -1);
            boolean activity = parts.length == 3 && parts[1].isEmpty();
            if ((!activity && parts.length != 2)
                    || !parts[0].matches("\\d{1,18}")
                    || (activity && !parts[2].matches("\\d{1,18}"))) {
                return Optional.empty();
            }
            PlanPlaces.Target target =
                    activity
                            ? new PlanPlaces.NewActivity(Long.parseLong(parts[2]))
                            : new PlanPlaces.NewGoal(parts[1]);
            return Optional.of(new Place(Long.parseLong(parts[0]), target));
        }
    }
}
