package se.samspel.samverkanskarta.internal.survey.edit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.survey.Proposal;
import se.samspel.samverkanskarta.internal.survey.ProposalWords;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.rows.Decided;
import se.samspel.samverkanskarta.internal.survey.rows.Decision;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;
import se.samspel.samverkanskarta.internal.survey.rows.Surveys;

/** What the answers of a survey propose, for programs. */
@Component(service = ProposalsApi.class)
@Rest
@SignedIn
@OwnGuard
@Path(
        "api/v1/samverkanskartor/"
                + MapAddress.IN_PATH
                + "/surveys/"
                + SurveyAddress.ONE
                + "/proposals")
public final class ProposalsApi {
    private static final int MOST = 200;

    private final SurveyDesk surveyDesk;
    private final Surveys surveys;
    private final ProposalDesk desk;

    @Activate
    public ProposalsApi(
            @Reference SurveyDesk surveyDesk,
            @Reference Surveys surveys,
            @Reference ProposalDesk desk) {
        this.surveyDesk = surveyDesk;
        this.surveys = surveys;
        this.desk = desk;
    }

    /** Those that wait and what was decided. */
    public record ProposalsJson(List<ProposalJson> waiting, List<DecisionJson> decided) {}

    /**
     * A proposal.
     *
     * @param slot what to send when it is decided
     * @param values what would stand, by field
     * @param fits whether the map still has what it is about
     */
    public record ProposalJson(
            String slot,
            Slot.Kind kind,
            String forum,
            String what,
            String stands,
            Map<String, String> values,
            List<String> saidBy,
            boolean fits) {}

    /** What was decided. */
    public record DecisionJson(
            String slot, boolean accepted, String what, String reason, Instant at, String byName) {}

    /** Which to decide. @param values what is to stand instead; {@code reason} why they are declined */
    public record DecideJson(
            @Nullable List<String> slots,
            @Nullable Map<String, String> values,
            @Nullable String reason) {}

    @GET
    @Summary("Förslagen som svaren på en enkät ger, och vad som har bestämts om dem.")
    public ProposalsJson list(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey) {
        Survey open = open(viewer, map, version, survey);
        ProposalDesk.Listed listed = desk.of(viewer, open);
        ProposalWords words = new ProposalWords(listed.now(), desk.removedForums(viewer, open));
        return new ProposalsJson(
                listed.waiting().stream().map(it -> json(it, words)).toList(),
                listed.decided().stream().map(ProposalsApi::json).toList());
    }

    private static ProposalJson json(Proposal it, ProposalWords words) {
        return new ProposalJson(
                it.slot().text(),
                it.slot().kind(),
                it.slot().forum(),
                words.sentence(it.slot(), it.values()),
                words.stands(it),
                it.values(),
                words.saidBy(it),
                it.fits());
    }

    private static DecisionJson json(Decision it) {
        return new DecisionJson(
                it.slot(),
                it.isAccepted(),
                it.words(),
                it.reason(),
                it.decidedAt(),
                it.decidedBy());
    }

    @POST
    @Path("{how: accept|decline}")
    @Summary(
            "Godkänner eller avböjer förslag, vart och ett för sig. values ändrar det som ska stå innan det"
                    + " godkänns; reason behövs för att avböja.")
    public List<Decided> decide(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            @PathParam("how") String how,
            DecideJson sent) {
        Survey open = open(viewer, map, version, survey);
        Map<String, String> values = sent.values() == null ? Map.of() : sent.values();
        String reason = sent.reason() == null ? "" : sent.reason();
        return desk.all(
                slots(sent),
                it ->
                        how.equals("accept")
                                ? desk.accept(viewer, open, it, values)
                                : desk.decline(viewer, open, it, reason));
    }

    private static List<Slot> slots(DecideJson sent) {
        return (sent.slots() == null ? List.<String>of() : sent.slots())
                .stream().limit(MOST).map(ProposalsApi::slot).toList();
    }

    private static Slot slot(String text) {
        return Slot.of(text).orElseThrow(() -> new NotThere("Förslaget"));
    }

    @POST
    @Path("undo")
    @Summary(
            "Ångrar vad som bestämdes om förslag, så att de väntar igen. Det som godkändes tas tillbaka från kartan.")
    public void undo(
            @Context Viewer viewer,
            @PathParam("map") long map,
            @PathParam("version") long version,
            @PathParam("survey") long survey,
            DecideJson sent) {
        Survey open = open(viewer, map, version, survey);
        slots(sent).forEach(it -> desk.undo(viewer, open, it));
    }

    private Survey open(Viewer viewer, long map, long version, long survey) {
        return surveys.open(viewer, surveyDesk.line(viewer, map, version).id(), survey);
    }
}
