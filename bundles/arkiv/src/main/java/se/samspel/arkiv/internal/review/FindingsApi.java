package se.samspel.arkiv.internal.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.review.FindingJson.Added;
import se.samspel.arkiv.internal.review.FindingJson.Confirmed;
import se.samspel.arkiv.internal.review.FindingJson.Saved;
import se.samspel.arkiv.internal.review.FindingJson.Sent;
import se.samspel.arkiv.internal.review.FindingJson.Together;
import se.samspel.arkiv.internal.review.FindingJson.Told;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Said;
import se.samspel.arkiv.internal.structure.Span;

/** What was found in a document, and what people decide about it, over the API. */
@Component(service = FindingsApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/{document: \\d{1,18}}/findings")
@Produces(MediaType.APPLICATION_JSON)
public final class FindingsApi {
    private final Deciding deciding;
    private final FindingForm form;

    @Activate
    public FindingsApi(@Reference Deciding deciding, @Reference FindingForm form) {
        this.deciding = deciding;
        this.form = form;
    }

    /** What was found; only what is confirmed for a viewer who may not decide. */
    @GET
    @Summary("Det som texten i ett dokument föreslår, med mening och vad som är bestämt om det.")
    public List<Told> all(@Context Viewer viewer, @PathParam("document") long document) {
        return deciding.open(viewer, document).findings().stream().map(Told::of).toList();
    }

    /** Adds what the rules did not find. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Lägger till något som dokumentet säger och som texten inte föreslog.")
    public Answer add(@Context Viewer viewer, @PathParam("document") long document, Sent sent) {
        Open open = deciding.openToDecide(viewer, document);
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(it -> it.written().equals(sent.kind()))
                        .findFirst()
                        .orElseThrow(() -> unknown("kind", written()));
        Map<String, String> values = checked(open, kind, sent.values(), true);
        String sentence = values.getOrDefault(FindingFields.SENTENCE, "");
        Span span = Places.of(deciding.pages(open), sentence);
        Said said = form.said(open.document(), kind, values);
        return new Answer(201, new Added(deciding.add(viewer, open, said, span, sentence)));
    }

    private static List<String> written() {
        return Arrays.stream(Kind.values()).map(Kind::written).toList();
    }

    private static Problem unknown(String member, List<String> choices) {
        return new Problem(
                422,
                "Okänt värde",
                member + " ska vara ett av " + String.join(", ", choices) + ". Inget är ändrat.");
    }

    private Map<String, String> checked(
            Open open, Kind kind, Map<String, String> values, boolean isNew) {
        Map<String, String> problems = form.problems(open.document(), kind, values, isNew);
        if (!problems.isEmpty()) {
            throw new Problem(
                    422,
                    "Uppgiften behöver rättas",
                    String.join(" ", problems.values()) + " Inget är ändrat.",
                    Map.of("fields", problems));
        }
        return values;
    }

    /** Decides about one; 409 when somebody else has since the version that is sent. */
    @PUT
    @Path("{finding: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Bekräftar, rättar, avvisar eller tar tillbaka; 409 om någon annan hann före.")
    public Object decide(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id,
            Sent sent) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        String decision = sent.decision() == null ? "" : sent.decision();
        SaveOutcome outcome =
                switch (decision) {
                    case "CONFIRM" ->
                            deciding.confirm(
                                    viewer,
                                    open,
                                    finding,
                                    said(open, finding, sent),
                                    sent.version());
                    case "REJECT" -> deciding.reject(viewer, open, finding, sent.version());
                    case "REOPEN" -> deciding.reopen(viewer, open, finding, sent.version());
                    default -> throw unknown("decision", List.of("CONFIRM", "REJECT", "REOPEN"));
                };
        return switch (outcome) {
            case SaveOutcome.Saved saved -> new Saved(saved.version());
            case SaveOutcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan hann före",
                            "Någon annan har bestämt om förslaget. Inget är ändrat.",
                            Map.of("version", conflict.version()));
            case SaveOutcome.Gone gone -> throw new NotThere("Förslaget");
        };
    }

    private Said said(Open open, Finding finding, Sent sent) {
        Map<String, String> sentValues = sent.values();
        if (sentValues.isEmpty()) {
            return finding.said();
        }
        Map<String, String> values = new LinkedHashMap<>(FindingForm.values(finding.said()));
        values.putAll(sentValues);
        Kind kind = finding.said().kind();
        return form.said(open.document(), kind, checked(open, kind, values, false));
    }

    /** Confirms some together. */
    @POST
    @Path("confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Bekräftar flera förslag på en gång, vart och ett i den version som skickas.")
    public Confirmed confirm(
            @Context Viewer viewer, @PathParam("document") long document, Together sent) {
        Open open = deciding.openToDecide(viewer, document);
        Map<Long, Long> seen = new LinkedHashMap<>();
        sent.findings().forEach(it -> seen.put(it.id(), it.version()));
        return new Confirmed(deciding.confirmAll(viewer, open, seen));
    }
}
