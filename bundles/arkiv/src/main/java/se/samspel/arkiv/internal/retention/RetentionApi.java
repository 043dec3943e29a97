package se.samspel.arkiv.internal.retention;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Files;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DisposalId;
import se.samspel.arkiv.DocumentId;

/** Retention over the API. */
@Component(service = RetentionApi.class)
@Rest
@Needs(Role.OFFICE)
@Path("api/v1/arkiv/gallring")
@Produces(MediaType.APPLICATION_JSON)
public final class RetentionApi {
    private static final int MOST_UNCLASSED = 400;

    private final Retention retention;
    private final Disposals disposals;
    private final Files files;

    @Activate
    public RetentionApi(
            @Reference Retention retention,
            @Reference Disposals disposals,
            @Reference Files files) {
        this.retention = retention;
        this.disposals = disposals;
        this.files = files;
    }

    /** A class; years is null for what is kept. */
    public record Type(
            String id, String name, boolean keeps, @Nullable Integer years, String law) {}

    /** A document whose time is up. */
    public record Due(long document, String title, String type, String since) {}

    /** A document without a confirmed class. */
    public record Open(long document, String title, @Nullable String suggested) {}

    /** All of it. */
    public record Everything(
            List<Type> classes, List<Due> due, List<Open> unclassed, List<Line> disposals) {}

    /** A disposal. */
    public record Line(long id, String state, int documents, String proposedBy, String decidedBy) {}

    /** Classes by document. */
    public record Classes(@Nullable Map<String, String> classes) {}

    /** The documents that are chosen. */
    public record Chosen(@Nullable List<Long> documents) {}

    /** APPROVE or REFUSE. */
    public record Decision(@Nullable String decision) {}

    /** Classes, what is due, what has no class, disposals. */
    @GET
    @Summary("Gallringsklasser, dokument att gallra, dokument utan bekräftad klass och gallringar.")
    public Everything all(@Context Viewer viewer) {
        return new Everything(
                retention.classes().values().stream().map(RetentionApi::type).toList(),
                retention.due(viewer).stream().map(RetentionApi::due).toList(),
                retention.unclassed(viewer, MOST_UNCLASSED).stream()
                        .map(
                                it ->
                                        new Open(
                                                it.document().id().value(),
                                                it.document().title(),
                                                it.suggested()
                                                        .map(RetentionClass::id)
                                                        .orElse(null)))
                        .toList(),
                disposals.of(viewer).stream().map(RetentionApi::line).toList());
    }

    private static Type type(RetentionClass it) {
        return new Type(it.id(), it.name(), it.keeps(), it.keeps() ? null : it.years(), it.law());
    }

    private static Due due(Retention.Classed it) {
        return new Due(
                it.document().id().value(),
                it.document().title(),
                it.type().id(),
                String.valueOf(it.due()));
    }

    private static Line line(Disposal it) {
        return new Line(
                it.id().value(),
                it.state().name(),
                it.documents(),
                it.proposedByName(),
                it.decidedByName());
    }

    /** Confirms classes. */
    @POST
    @Path("klasser")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Bekräftar gallringsklasser: classes är klassens id efter dokumentets nummer.")
    public Everything confirm(@Context Viewer viewer, Classes sent) {
        Map<DocumentId, String> chosen = new LinkedHashMap<>();
        Map<String, String> given = sent.classes() == null ? Map.of() : sent.classes();
        for (Map.Entry<String, String> each : given.entrySet()) {
            if (each.getKey().matches("\\d{1,18}")) {
                chosen.put(new DocumentId(Long.parseLong(each.getKey())), each.getValue());
            }
        }
        retention.confirm(viewer, chosen);
        return all(viewer);
    }

    /** What would go; nothing is changed. */
    @POST
    @Path("provkor")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Provkör en gallring: vilka av dokumenten som skulle tas bort. Inget ändras.")
    public List<Due> tried(@Context Viewer viewer, Chosen chosen) {
        return disposals.tried(viewer, ids(chosen)).stream().map(RetentionApi::due).toList();
    }

    private static List<DocumentId> ids(Chosen chosen) {
        List<Long> sent = chosen.documents() == null ? List.of() : chosen.documents();
        return sent.stream().map(DocumentId::new).toList();
    }

    /** Proposes. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Föreslår en gallring. En annan person beslutar om den.")
    public Answer propose(@Context Viewer viewer, Chosen chosen) {
        DisposalId id = disposals.propose(viewer, ids(chosen));
        return new Answer(201, line(disposals.open(viewer, id)));
    }

    /** Decides. */
    @POST
    @Path("{disposal: \\d{1,18}}/beslut")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary(
            "Beslutar om en gallring: APPROVE eller REFUSE. Den som föreslog får bara ta tillbaka.")
    public Line decide(@Context Viewer viewer, @PathParam("disposal") long id, Decision sent) {
        String decision = sent.decision() == null ? "" : sent.decision().toUpperCase(Locale.ROOT);
        if (!decision.equals("APPROVE") && !decision.equals("REFUSE")) {
            throw new Problem(
                    422, "Okänt beslut", "Skicka decision APPROVE eller REFUSE. Inget är ändrat.");
        }
        disposals.decide(viewer, new DisposalId(id), decision.equals("APPROVE"));
        return line(disposals.open(viewer, new DisposalId(id)));
    }

    /** The certificate. */
    @GET
    @Path("{disposal: \\d{1,18}}/intyg.pdf")
    @Produces("application/pdf")
    @Summary("Intyget om en genomförd gallring.")
    public Response certificate(@Context Viewer viewer, @PathParam("disposal") long id)
            throws IOException {
        return RetentionPages.certificate(files, disposals.open(viewer, new DisposalId(id)));
    }
}
