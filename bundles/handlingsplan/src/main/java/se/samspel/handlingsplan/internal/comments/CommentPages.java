package se.samspel.handlingsplan.internal.comments;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.CommentThread;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.CommentId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.comments.Mentions.Colleague;

/** The comments of a plan: all of them on a page, those of one row as a piece of the plan's page. */
@Component(service = CommentPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("handlingsplaner/{plan: \\d+}/kommentarer")
public final class CommentPages {
    private final Plans plans;
    private final Comments comments;
    private final Mentions mentions;
    private final Clock clock;

    @Activate
    public CommentPages(
            @Reference Plans plans,
            @Reference Comments comments,
            @Reference Mentions mentions,
            @Reference Clock clock) {
        this.plans = plans;
        this.comments = comments;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** What was written and could not be kept. */
    private record Tried(String text, String problem) {
        static final Tried NOTHING = new Tried("", "");
    }

    /** The comments of one row, or of every row that has any. */
    @GET
    public Object comments(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @QueryParam("rad") @DefaultValue("") String row) {
        return answer(viewer, asking, new PlanId(plan), row, Tried.NOTHING);
    }

    /** Writes a comment; a name chosen beside it is mentioned first. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object write(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @FormParam("rad") @DefaultValue("") String row,
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("till") @DefaultValue("") String mention) {
        PlanId id = new PlanId(plan);
        Place place = Place.of(row);
        String sign = "@" + mention;
        String whole = mention.isEmpty() || text.contains(sign) ? text : sign + " " + text;
        String sent = text.isBlank() ? "" : whole;
        return switch (comments.write(viewer, id, place.part(), place.row(), sent)) {
            case Comments.Written.Kept kept ->
                    asking.forPiece()
                            ? answer(viewer, asking, id, row, Tried.NOTHING)
                            : Redirect.to(address(id, row)).saying("Kommentaren är skriven.");
            case Comments.Written.Invalid invalid ->
                    new Answer(
                            422,
                            answer(viewer, asking, id, row, new Tried(text, invalid.problem())));
        };
    }

    /** Says that a comment is done. */
    @POST
    @Path("{comment: \\d+}/klar")
    public Object settle(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("plan") long plan,
            @PathParam("comment") long comment,
            @FormParam("rad") @DefaultValue("") String row) {
        PlanId id = new PlanId(plan);
        comments.settle(viewer, id, new CommentId(comment));
        return asking.forPiece()
                ? answer(viewer, asking, id, row, Tried.NOTHING)
                : Redirect.to(address(id, row)).saying("Kommentaren är markerad som klar.");
    }

    private Object answer(Viewer viewer, Asking asking, PlanId id, String row, Tried tried) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        List<Comment> all = comments.of(viewer, id);
        List<String> names =
                mentions.colleagues(plan).stream()
                        .map(Colleague::name)
                        .filter(name -> !name.equals(viewer.name()))
                        .toList();
        Set<Place> places = new LinkedHashSet<>();
        if (!row.isEmpty()) {
            places.add(Place.of(row));
        }
        if (!row.isEmpty() && asking.forPiece()) {
            return view(plan, Place.of(row), all, names, tried);
        }
        all.forEach(comment -> places.add(new Place(comment.part(), comment.row())));
        List<CommentsView> views = new ArrayList<>();
        for (Place place : places) {
            boolean asked = place.name().equals(row);
            views.add(view(plan, place, all, names, asked ? tried : Tried.NOTHING));
        }
        return new CommentsPage(plan.plan().title(), PlanAddress.of(id), views);
    }

    private CommentsView view(
            OpenPlan plan, Place place, List<Comment> all, List<String> names, Tried tried) {
        String path = PlanAddress.of(plan.id()) + "/kommentarer";
        return new CommentsView(
                place.heading(plan),
                PlanAddress.opened(plan.id(), place.part(), place.row()),
                new CommentThread(
                        "kommentarer-" + place.name(),
                        place.name(),
                        path,
                        all.stream()
                                .filter(it -> it.part() == place.part() && it.row() == place.row())
                                .map(it -> line(it, path))
                                .toList(),
                        names,
                        tried.text(),
                        tried.problem()));
    }

    private CommentThread.Line line(Comment comment, String path) {
        return new CommentThread.Line(
                comment.byName(),
                Swedish.moment(comment.at(), clock.instant()),
                comment.text(),
                comment.settled() ? "" : path + "/" + comment.id() + "/klar");
    }

    private static String address(PlanId plan, String row) {
        return PlanAddress.of(plan) + "/kommentarer?rad=" + row + "#kommentarer-" + row;
    }

    /** A row that can be commented. */
    private record Place(Part part, long row) {
        static Place of(String name) {
            int dash = name.lastIndexOf('-');
            if (!name.matches("[a-z]+-\\d{1,18}")) {
                throw new NotThere("Det du vill kommentera");
            }
            return new Place(
                    Part.ofPath(name.substring(0, dash))
                            .filter(Comments::takes)
                            .orElseThrow(() -> new NotThere("Det du vill kommentera")),
                    Long.parseLong(name.substring(dash + 1)));
        }

        String name() {
            return PlanAddress.group(part, row);
        }

        String heading(OpenPlan plan) {
            return plan.row(part, row)
                    .map(found -> plan.called(found))
                    .orElseThrow(() -> new NotThere("Det du vill kommentera"));
        }
    }
}
