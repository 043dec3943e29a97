package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.survey.rows.Respondents;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyForm;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyLinks;
import se.samspel.samverkanskarta.internal.survey.rows.SurveyOutcome;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** The surveys of a version and their addresses, for programs. */
@Component(service = SurveysApi.class)
@Rest
@SignedIn
@OwnGuard
@Path("api/v1/samverkanskartor/" + MapAddress.IN_PATH + "/surveys")
public final class SurveysApi {
    private final SurveyDesk desk;
    private final Surveys surveys;
    private final SurveyLinks links;
    private final Respondents respondents;

    @Activate
    public SurveysApi(
            @Reference SurveyDesk desk,
            @Reference Surveys surveys,
            @Reference SurveyLinks links,
            @Reference Respondents respondents) {
        this.desk = desk;
        this.surveys = surveys;
        this.links = links;
        this.respondents = respondents;
    }

    /** A survey. @param version what to send back when it is changed; {@code keptUntil} the last day answers are kept */
    public record SurveyJson(
            long id,
            long version,
            String intro,
            LocalDate lastDay,
            LocalDate keptUntil,
            boolean open,
            boolean emptied) {
        static SurveyJson of(Survey survey, LocalDate today) {
            return new SurveyJson(
                    survey.id(),
                    survey.version(),
                    survey.intro(),
                    survey.lastDay(),
                    survey.keptUntil(),
                    survey.isOpen(today),
                    survey.isEmptied());
        }
    }

    /** A survey to begin or change. @param intro left out for the given one; {@code lastDay} left out for three weeks */
    public record SurveySent(
            @Nullable Long version,
            @Nullable String intro,
            @Nullable String lastDay,
            @Nullable String request) {}

    /** Which functions get an address, by key. */
    public record FunctionsSent(@Nullable List<String> functions) {}

    /** An address on this server; it is not to be had again. */
    public record MadeJson(String function, String path) {}

    /** Whether an address opens. */
    public record OpenSent(boolean open) {}

    @GET
    @Summary("Enkäterna om en version av kartan, den nyaste först.")
    public List<SurveyJson> list(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version) {
        return surveys.of(viewer, desk.line(viewer, map, version).id()).stream()
                .map(it -> SurveyJson.of(it, surveys.today()))
                .toList();
    }

    @POST
    @Summary("Skapar en enkät. En version har högst en som är öppen; samma request skapar bara en.")
    public Answer begin(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            SurveySent sent) {
        Map<String, String> given =
                values(
                        sent,
                        SurveyForm.GIVEN,
                        surveys.today().plusDays(SurveyForm.DAYS).toString());
        String request = sent.request() == null ? "" : sent.request();
        return new Answer(
                201,
                kept(surveys.begin(viewer, desk.line(viewer, map, version).id(), given, request)));
    }

    private static Map<String, String> values(SurveySent sent, String intro, String lastDay) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(SurveyForm.INTRO, sent.intro() == null ? intro : sent.intro());
        values.put(SurveyForm.LAST_DAY, sent.lastDay() == null ? lastDay : sent.lastDay());
        return values;
    }

    @GET
    @Path(SurveyAddress.ONE)
    @Summary("En enkät om en version av kartan.")
    public SurveyJson one(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        return SurveyJson.of(open(viewer, map, version, survey), surveys.today());
    }

    @PUT
    @Path(SurveyAddress.ONE)
    @Summary("Ändrar inledning och sista svarsdag. version är den du läste.")
    public SurveyJson save(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            SurveySent sent) {
        Survey open = open(viewer, map, version, survey);
        Long seen = sent.version();
        return kept(
                surveys.save(
                        viewer,
                        open,
                        seen == null ? 0 : seen,
                        values(sent, open.intro(), open.lastDay().toString())));
    }

    @GET
    @Path(SurveyAddress.ONE + "/links")
    @Summary(
            "Funktionerna som har en svarslänk, med hur många svar som har kommit. Aldrig vad någon har svarat.")
    public List<FunctionJson> functions(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        Survey open = open(viewer, map, version, survey);
        List<Respondents.Count> counts = respondents.of(viewer, open);
        return links.of(viewer, open).stream().map(it -> FunctionJson.of(it, counts)).toList();
    }

    @POST
    @Path(SurveyAddress.ONE + "/links")
    @Summary(
            "Skapar svarslänkar till funktioner. Adresserna visas bara i det här svaret; en ny ersätter den förra.")
    public Answer make(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            FunctionsSent sent) {
        List<String> functions = sent.functions() == null ? List.of() : sent.functions();
        return new Answer(
                201,
                links.make(viewer, open(viewer, map, version, survey), functions).stream()
                        .map(it -> new MadeJson(it.function().key(), it.path()))
                        .toList());
    }

    @PUT
    @Path(SurveyAddress.ONE + "/links/{function: " + MapAddress.KEY + "}")
    @Summary("Stänger en funktions svarslänk eller öppnar den igen.")
    public void turnLink(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("function") String function,
            OpenSent sent) {
        links.turn(viewer, open(viewer, map, version, survey), function, sent.open());
    }

    private Survey open(Viewer viewer, long map, long version, long survey) {
        return surveys.open(viewer, desk.line(viewer, map, version).id(), survey);
    }

    private SurveyJson kept(SurveyOutcome outcome) {
        return SurveyJson.of(SurveyRefusals.kept(outcome), surveys.today());
    }
}
