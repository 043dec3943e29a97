package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.DELETE;
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
import se.samspel.samverkanskarta.internal.survey.rows.OldSurveys;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** The answers of a survey as a whole, for programs: they can be taken away, and never read one by one. */
@Component(service = SurveyAnswersApi.class)
@Rest
@SignedIn
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/surveys/"
                + SurveyAddress.ONE
                + "/answers")
public final class SurveyAnswersApi {
    private final SurveyDesk desk;
    private final Surveys surveys;
    private final OldSurveys old;

    @Activate
    public SurveyAnswersApi(
            @Reference SurveyDesk desk, @Reference Surveys surveys, @Reference OldSurveys old) {
        this.desk = desk;
        this.surveys = surveys;
        this.old = old;
    }

    @DELETE
    @Summary(
            "Raderar svaren på en stängd enkät, med länkar och ställningstaganden. Kartan ändras inte.")
    public void empty(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        old.empty(viewer, surveys.open(viewer, desk.line(viewer, map, version).id(), survey));
    }
}
