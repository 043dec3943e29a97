package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** The surveys of a version: those there are, and a new one. */
@Component(service = SurveyPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/enkat")
public final class SurveyPages {
    private final Maps maps;
    private final Surveys surveys;
    private final Respondents respondents;
    private final ProposalDesk desk;

    @Activate
    public SurveyPages(
            @Reference Maps maps,
            @Reference Surveys surveys,
            @Reference Respondents respondents,
            @Reference ProposalDesk desk) {
        this.maps = maps;
        this.surveys = surveys;
        this.respondents = respondents;
        this.desk = desk;
    }

    /** Those there are. */
    @GET
    public SurveyListPage list(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        VersionLine line = line(viewer, map, version);
        Map<String, String> given =
                Map.of(
                        SurveyForm.INTRO,
                        SurveyForm.GIVEN,
                        SurveyForm.LAST_DAY,
                        surveys.today().plusDays(SurveyForm.DAYS).toString());
        return list(viewer, line, given, Map.of(), UUID.randomUUID().toString());
    }

    /** Begins one, and goes to it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object begin(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            Form form) {
        VersionLine line = line(viewer, map, version);
        Sent sent = new Sent(form);
        Map<String, String> values = sent.values(SurveyForm.fields());
        String request = sent.text("request");
        return switch (surveys.begin(viewer, line.id(), values, request)) {
            case SurveyOutcome.Kept kept ->
                    Redirect.to(SurveyAddress.of(line, kept.survey().id()))
                            .saying("Enkäten är skapad. Skapa länkar till dem som ska svara.");
            case SurveyOutcome.Problems problems ->
                    new Answer(422, list(viewer, line, values, problems.problems(), request));
            case SurveyOutcome.Conflict conflict ->
                    throw new IllegalStateException("a new survey has nobody to meet");
        };
    }

    private SurveyListPage list(
            Viewer viewer,
            VersionLine line,
            Map<String, String> values,
            Map<String, String> problems,
            String request) {
        List<Survey> all = surveys.of(viewer, line.id());
        return new SurveyListPage(
                line,
                all.stream().map(it -> listed(viewer, line, it)).toList(),
                new FieldGroup(
                        "enkat",
                        SurveyAddress.all(line),
                        SurveyForm.fields(),
                        values,
                        0,
                        problems,
                        true),
                all.stream().noneMatch(it -> it.isOpen(surveys.today())),
                request);
    }

    private SurveyListPage.Line listed(Viewer viewer, VersionLine line, Survey survey) {
        int sent = respondents.of(viewer, survey).stream().mapToInt(Respondents.Count::sent).sum();
        int waiting = desk.of(viewer, survey).waiting().size();
        boolean open = survey.isOpen(surveys.today());
        return new SurveyListPage.Line(
                SurveyAddress.of(line, survey.id()),
                (open ? "Enkät till och med " : "Enkät som slutade ") + Swedish.date(survey.end()),
                open ? "ongoing" : "done",
                SurveyViews.status(survey, surveys.today()),
                survey.isEmptied()
                        ? ""
                        : Swedish.count(sent, "svar", "svar") + ", " + waiting + " förslag väntar");
    }

    private VersionLine line(Viewer viewer, long map, long version) {
        return maps.line(viewer, new MapId(map), new VersionId(version));
    }
}
