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
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.ProposalWords;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.rows.Decided;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** What the answers of a survey propose: accepted, changed and accepted, or declined, one or several at a time. */
@Component(service = ProposalPages.class)
@Rest
@SignedIn
@OwnGuard
@Path("samverkanskartor/" + MapAddress.IN_PATH + "/enkat/" + SurveyAddress.ONE + "/forslag")
public final class ProposalPages {
    private final SurveyDesk surveyDesk;
    private final Surveys surveys;
    private final ProposalDesk desk;

    @Activate
    public ProposalPages(
            @Reference SurveyDesk surveyDesk,
            @Reference Surveys surveys,
            @Reference ProposalDesk desk) {
        this.surveyDesk = surveyDesk;
        this.surveys = surveys;
        this.desk = desk;
    }

    /** Those that wait, and what was decided. */
    @GET
    public ProposalsPage page(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        VersionLine line = surveyDesk.line(viewer, map, version);
        return page(viewer, line, open(viewer, line, survey), new Sent(new Form()), List.of());
    }

    private Survey open(Viewer viewer, VersionLine line, long survey) {
        return surveys.open(viewer, line.id(), survey);
    }

    private ProposalsPage page(
            Viewer viewer, VersionLine line, Survey survey, Sent sent, List<String> problem) {
        ProposalDesk.Listed listed = desk.of(viewer, survey);
        ProposalWords words = new ProposalWords(listed.now(), desk.removedForums(viewer, survey));
        return new ProposalViews(line, survey, listed, words, sent).page(problem);
    }

    /** Accepts or declines: the one whose button was pressed, or those that are chosen. */
    @POST
    @Path("{how: godkann|avboj}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object decide(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("how") String how,
            Form form) {
        VersionLine line = surveyDesk.line(viewer, map, version);
        Survey open = open(viewer, line, survey);
        Sent sent = new Sent(form);
        List<Slot> slots = slots(sent);
        if (slots.isEmpty()) {
            return new Answer(
                    422, page(viewer, line, open, sent, List.of("Välj minst ett förslag.")));
        }
        boolean accepts = how.equals("godkann");
        List<Decided> decided =
                desk.all(
                        slots,
                        it ->
                                accepts
                                        ? accept(viewer, open, it, sent)
                                        : desk.decline(viewer, open, it, reason(sent, it)));
        List<String> problem =
                decided.stream()
                        .filter(it -> !it.isDone())
                        .map(Decided::sentence)
                        .distinct()
                        .toList();
        long done = decided.stream().filter(Decided::isDone).count();
        return problem.isEmpty()
                ? Redirect.to(SurveyAddress.proposals(line, survey)).saying(said(done, accepts))
                : new Answer(422, page(viewer, line, open, sent, problem(problem, done, accepts)));
    }

    private Decided accept(Viewer viewer, Survey survey, Slot slot, Sent sent) {
        return desk.accept(
                viewer,
                survey,
                slot,
                ProposalViews.changed(sent, slot.text(), ProposalFields.of(slot.kind())));
    }

    private static String reason(Sent sent, Slot slot) {
        String own = sent.text("skal-" + ProposalViews.id(slot.text()));
        return own.isBlank() ? sent.text("skal") : own;
    }

    private static List<Slot> slots(Sent sent) {
        List<String> one = sent.all("ett");
        return (one.isEmpty() ? sent.all("slot") : one)
                .stream().distinct().map(Slot::of).flatMap(Optional::stream).toList();
    }

    private static String said(long done, boolean accepts) {
        return accepts
                ? Swedish.count(done, "förslag är godkänt", "förslag är godkända")
                        + " och står på kartan."
                : Swedish.count(done, "förslag är avböjt", "förslag är avböjda") + ".";
    }

    private static List<String> problem(List<String> problem, long done, boolean accepts) {
        return done == 0
                ? problem
                : Stream.concat(Stream.of(said(done, accepts)), problem.stream()).toList();
    }

    /** Lets a proposal wait again. */
    @POST
    @Path("angra")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect undo(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @FormParam("slot") @DefaultValue("") String slot) {
        VersionLine line = surveyDesk.line(viewer, map, version);
        desk.undo(
                viewer,
                open(viewer, line, survey),
                Slot.of(slot).orElseThrow(() -> new NotThere("Förslaget")));
        return Redirect.to(SurveyAddress.proposals(line, survey))
                .saying("Ångrat. Förslaget väntar igen.");
    }
}
