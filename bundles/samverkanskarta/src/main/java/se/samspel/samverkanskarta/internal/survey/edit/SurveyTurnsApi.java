package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** A survey is closed, and opened again, by programs. */
@Component(service = SurveyTurnsApi.class)
@Rest
@SignedIn
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/surveys/"
                + SurveyAddress.ONE
                + "/{turn: close|reopen}")
public final class SurveyTurnsApi {
    private final SurveyDesk desk;
    private final Surveys surveys;

    @Activate
    public SurveyTurnsApi(@Reference SurveyDesk desk, @Reference Surveys surveys) {
        this.desk = desk;
        this.surveys = surveys;
    }

    @POST
    @Summary("Stänger en enkät, eller öppnar den igen till och med lastDay.")
    public SurveysApi.SurveyJson turn(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("turn") String turn,
            SurveysApi.SurveySent sent) {
        Survey open = surveys.open(viewer, desk.line(viewer, map, version).id(), survey);
        String lastDay = sent.lastDay();
        SurveyOutcome outcome =
                turn.equals("close")
                        ? surveys.close(viewer, open)
                        : surveys.reopen(
                                viewer,
                                open,
                                lastDay == null
                                        ? surveys.today().plusDays(SurveyForm.DAYS).toString()
                                        : lastDay);
        return SurveysApi.SurveyJson.of(SurveyRefusals.kept(outcome), surveys.today());
    }
}
