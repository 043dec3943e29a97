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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.survey.rows.OldSurveys;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** One survey: who has answered, what it says and when it closes. */
@Component(service = OneSurveyPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/enkat/" + SurveyAddress.ONE)
public final class OneSurveyPages {
    private final SurveyDesk desk;
    private final Surveys surveys;
    private final OldSurveys old;

    @Activate
    public OneSurveyPages(
            @Reference SurveyDesk desk, @Reference Surveys surveys, @Reference OldSurveys old) {
        this.desk = desk;
        this.surveys = surveys;
        this.old = old;
    }

    /** The survey. */
    @GET
    public SurveyPage page(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        return desk.opened(viewer, map, version, survey).page(List.of());
    }

    private static SurveyPage page(
            SurveyViews views,
            Map<String, String> values,
            Map<String, String> problems,
            @Nullable FieldConflict conflict) {
        return views.page(List.of(), views.form(values, problems), conflict);
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
                    new Answer(422, page(views, values, problems.problems(), null));
            case SurveyOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            page(
                                    views,
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
}
