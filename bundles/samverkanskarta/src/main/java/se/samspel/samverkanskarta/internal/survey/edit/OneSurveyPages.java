package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Settings;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.survey.rows.OldSurveys;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** One survey: who has answered, its addresses, and when it closes. */
@Component(service = OneSurveyPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/enkat/" + SurveyAddress.ONE)
public final class OneSurveyPages {
    private final SurveyDesk desk;
    private final Surveys surveys;
    private final SurveyLinks links;
    private final OldSurveys old;
    private final String address;

    @Activate
    public OneSurveyPages(
            @Reference SurveyDesk desk,
            @Reference Surveys surveys,
            @Reference SurveyLinks links,
            @Reference OldSurveys old,
            BundleContext context) {
        this(desk, surveys, links, old, Settings.of(context::getProperty).mail().address());
    }

    /** @param address what the server is reached by; empty when that is only known from the request */
    OneSurveyPages(
            SurveyDesk desk, Surveys surveys, SurveyLinks links, OldSurveys old, String address) {
        this.desk = desk;
        this.surveys = surveys;
        this.links = links;
        this.old = old;
        this.address = address;
    }

    /** The survey. */
    @GET
    public SurveyPage page(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        return page(desk.opened(viewer, map, version, survey), List.of());
    }

    private static SurveyPage page(SurveyViews views, List<SurveyPage.MadeLine> made) {
        return page(views, made, SurveyForm.values(views.survey()), Map.of(), null);
    }

    private static SurveyPage page(
            SurveyViews views,
            List<SurveyPage.MadeLine> made,
            Map<String, String> values,
            Map<String, String> problems,
            @Nullable FieldConflict conflict) {
        return views.page(made, views.form(values, problems), conflict);
    }

    /** Saves what those who answer are told, and the last day. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            Form form) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(SurveyForm.fields());
        return answer(
                views,
                values,
                surveys.save(viewer, views.survey(), sent.number("version"), values),
                "Enkäten är sparad.");
    }

    private static Object answer(
            SurveyViews views, Map<String, String> values, SurveyOutcome outcome, String said) {
        String path = SurveyAddress.of(views.line(), views.survey().id());
        return switch (outcome) {
            case SurveyOutcome.Kept kept -> Redirect.to(path).saying(said);
            case SurveyOutcome.Problems problems ->
                    new Answer(422, page(views, List.of(), values, problems.problems(), null));
            case SurveyOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            page(
                                    views,
                                    List.of(),
                                    values,
                                    Map.of(),
                                    new FieldConflict(
                                            views.form(values, Map.of()),
                                            conflict.theirs(),
                                            conflict.version(),
                                            conflict.byName(),
                                            Swedish.moment(conflict.at()),
                                            path)));
        };
    }

    /** Closes it. */
    @POST
    @Path("stang")
    public Object close(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        return answer(
                views,
                Map.of(),
                surveys.close(viewer, views.survey()),
                "Enkäten är stängd. Länkarna öppnar inget längre. Svaren och förslagen finns kvar.");
    }

    /** Opens it again. */
    @POST
    @Path("oppna")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object reopen(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @FormParam("last-day") @DefaultValue("") String lastDay) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        SurveyOutcome outcome = surveys.reopen(viewer, views.survey(), lastDay);
        if (outcome instanceof SurveyOutcome.Problems problems) {
            throw new Problem(
                    422,
                    "Enkäten är inte öppnad",
                    "Inget är ändrat. " + String.join(" ", problems.problems().values()));
        }
        return answer(
                views, Map.of(), outcome, "Enkäten är öppen igen, och länkarna gäller som förut.");
    }

    /** Takes the answers away. */
    @POST
    @Path("radera")
    public Redirect empty(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        old.empty(viewer, views.survey());
        return Redirect.to(SurveyAddress.of(views.line(), survey))
                .saying("Svaren är raderade. Det som godkändes står kvar på kartan.");
    }

    /** Makes addresses and shows them, this once. */
    @POST
    @Path("lankar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public SurveyPage make(
            @Context Viewer viewer,
            @Context Asking asking,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            Form form) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        Set<String> functions = chosen(views.now(), form);
        if (functions.isEmpty()) {
            throw new Problem(
                    422,
                    "Ingen funktion är vald",
                    "Inga länkar är skapade. Gå tillbaka och välj alla, en part eller några funktioner.");
        }
        String origin = address.isEmpty() ? asking.origin() : address;
        List<SurveyPage.MadeLine> made =
                links.make(viewer, views.survey(), functions).stream()
                        .map(
                                it ->
                                        SurveyViews.made(
                                                views.line(),
                                                views.survey(),
                                                views.now(),
                                                it,
                                                origin))
                        .toList();
        return page(desk.opened(viewer, map, version, survey), made);
    }

    /** All, those of some parties, or some by themselves. */
    private static Set<String> chosen(Inventory now, Form form) {
        Sent sent = new Sent(form);
        boolean all = !sent.text("alla").isEmpty();
        List<String> parties = sent.all("part");
        List<String> functions = sent.all("funktion");
        Set<String> chosen = new LinkedHashSet<>();
        now.functions().stream()
                .filter(it -> all || parties.contains(it.party()) || functions.contains(it.key()))
                .map(MapFunction::key)
                .forEach(chosen::add);
        return chosen;
    }

    /** Shuts an address, or opens it again. */
    @POST
    @Path("lankar/{function: " + MapAddress.KEY + "}/{turn: stang|oppna}")
    public Redirect turn(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("function") String function,
            @PathParam("turn") String turn) {
        SurveyViews views = desk.opened(viewer, map, version, survey);
        boolean open = turn.equals("oppna");
        links.turn(viewer, views.survey(), function, open);
        return Redirect.to(SurveyAddress.of(views.line(), survey) + "#funktioner")
                .saying(
                        open
                                ? "Länken är öppen igen."
                                : "Länken är stängd. Det som har svarats genom den finns kvar.");
    }
}
