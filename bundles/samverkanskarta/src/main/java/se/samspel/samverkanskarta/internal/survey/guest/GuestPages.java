package se.samspel.samverkanskarta.internal.survey.guest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Open;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.post.Visit;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.survey.AnswerFields.Step;
import se.samspel.samverkanskarta.internal.survey.rows.GuestOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Guests;

/** Somebody answers a survey by an address, without signing in, and sees nothing but the questions and their own answers. */
@Component(service = GuestPages.class)
@Rest
@Open
@OwnGuard
@Path("samverkanskartor/lank/{token: [A-Za-z0-9_-]{20,100}}")
public final class GuestPages {
    private static final String STEP = "steg/{step: [123]}";

    private final Guests guests;
    private final Organisation organisation;
    private final SwedishOrder order;

    @Activate
    public GuestPages(
            @Reference Guests guests,
            @Reference Organisation organisation,
            @Reference SwedishOrder order) {
        this.guests = guests;
        this.organisation = organisation;
        this.order = order;
    }

    /** The first page; a new guest gets an address of their own to come back to. */
    @GET
    public Object first(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking) {
        return page(token, 1, visit, asking);
    }

    /** One page of questions. */
    @GET
    @Path(STEP)
    public Object page(
            @PathParam("token") String token,
            @PathParam("step") int step,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking) {
        GuestViews views = views(token, visit, asking);
        return views.opened().isNew()
                ? Redirect.to(GuestViews.path(token) + Visit.fresh().query())
                : views.page(GuestViews.step(step));
    }

    /** Keeps what is written on a page. */
    @POST
    @Path(STEP)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @PathParam("token") String token,
            @PathParam("step") int step,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking,
            Form form) {
        GuestViews views = views(token, visit, asking);
        return kept(views, GuestViews.step(step), form, asking, "");
    }

    /** Keeps it and goes on: to the next page, to one more new meeting, or to send the answers. */
    @POST
    @Path(STEP + "/{on: vidare|fler}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object goOn(
            @PathParam("token") String token,
            @PathParam("step") int step,
            @PathParam("on") String on,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking,
            Form form) {
        GuestViews views = views(token, visit, asking);
        return kept(views, GuestViews.step(step), form, asking, on);
    }

    /** What is told when the answers are sent. */
    @GET
    @Path("klart")
    public Object thanks(
            @PathParam("token") String token,
            @QueryParam("besok") @DefaultValue("") String visit,
            @Context Asking asking) {
        GuestViews views = views(token, visit, asking);
        return views.opened().answer().isSent()
                ? views.thanks()
                : Redirect.to(views.at(Step.WHICH));
    }

    private GuestViews views(String token, String visit, Asking asking) {
        return views(token, guests.open(token, Visit.of(visit), asking.address()));
    }

    private GuestViews views(String token, Guests.Opened opened) {
        return new GuestViews(opened, token, organisation, order);
    }

    private Object kept(GuestViews views, Step step, Form form, Asking asking, String on) {
        Guests.Opened opened = views.opened();
        Sent sent = new Sent(form);
        List<Field> fields =
                opened.fields().of(step, step == Step.MISSING ? all(form) : opened.shown());
        Map<String, String> values = sent.values(fields);
        GuestOutcome outcome =
                guests.save(opened, new Guests.Sent(fields, values, sent.number("version"), false));
        return switch (outcome) {
            case GuestOutcome.Saved saved ->
                    on.isEmpty()
                            ? saved(views(views.token(), saved.now()), step, asking)
                            : next(views(views.token(), saved.now()), step, on);
            case GuestOutcome.Conflict conflict ->
                    new Answer(409, views.conflict(step, with(views, values), conflict));
            case GuestOutcome.Problems problems -> {
                AnswerFormView again = views.form(step, with(views, values), problems.problems());
                yield new Answer(422, asking.forPiece() ? again : views.page(step, again));
            }
        };
    }

    /** What the last page's fields depend on is what was sent itself: how many new meetings it told of. */
    private static Map<String, String> all(Form form) {
        Map<String, String> all = new LinkedHashMap<>();
        form.asMap().forEach((name, values) -> all.put(name, String.join(" ", values)));
        return all;
    }

    private static Map<String, String> with(GuestViews views, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(views.opened().shown());
        all.putAll(values);
        return all;
    }

    private static Object saved(GuestViews views, Step step, Asking asking) {
        return asking.forPiece()
                ? views.form(step, views.opened().shown(), Map.of())
                : Redirect.to(views.at(step)).saying("Sparat.");
    }

    private Object next(GuestViews views, Step step, String on) {
        if (on.equals("fler")) {
            return Redirect.to(views.at(step));
        }
        if (step == Step.MISSING) {
            guests.send(views.opened());
            return Redirect.to(views.at("/klart"));
        }
        return Redirect.to(views.at(Step.values()[step.ordinal() + 1]));
    }
}
