package se.samspel.arkiv.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;

/** The archive for programs: what the pages can do. */
@Component(service = ArchiveApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv")
@Produces(MediaType.APPLICATION_JSON)
public final class ArchiveApi {
    private final Searching searching;
    private final Documents documents;
    private final Decisions decisions;
    private final FactsForm form;
    private final Originals originals;
    private final PageAnswers pictures;
    private final IndexCare care;

    @Activate
    public ArchiveApi(
            @Reference Searching searching,
            @Reference Documents documents,
            @Reference Decisions decisions,
            @Reference FactsForm form,
            @Reference Originals originals,
            @Reference PageAnswers pictures,
            @Reference IndexCare care) {
        this.searching = searching;
        this.documents = documents;
        this.decisions = decisions;
        this.form = form;
        this.originals = originals;
        this.pictures = pictures;
        this.care = care;
    }

    /** Searches; facets are chosen by repeating their parameter. */
    @GET
    @Summary(
            "Söker i arkivet. Välj sort, förbund, år, insats och målgrupp genom att upprepa parametern. Stäng av sätt"
                    + " att hitta med without: inflection, compound, synonym, spelling.")
    public ArchiveJson.Found search(
            @Context Viewer viewer,
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("type") Set<String> types,
            @QueryParam("association") Set<String> associations,
            @QueryParam("year") Set<String> years,
            @QueryParam("intervention") Set<String> interventions,
            @QueryParam("targetGroup") Set<String> targetGroups,
            @QueryParam("without") Set<String> without,
            @QueryParam("order") @DefaultValue("relevance") String order,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("size") @DefaultValue("10") String size) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.TYPE, new LinkedHashSet<>(types));
        chosen.put(Facet.ASSOCIATION, new LinkedHashSet<>(associations));
        chosen.put(Facet.YEAR, new LinkedHashSet<>(years));
        chosen.put(Facet.INTERVENTION, Searching.Asked.chosen(Facet.INTERVENTION, interventions));
        chosen.put(Facet.TARGET_GROUP, Searching.Asked.chosen(Facet.TARGET_GROUP, targetGroups));
        return ArchiveJson.found(
                searching.search(
                        viewer,
                        new Searching.Asked(
                                typed,
                                chosen,
                                WayNames.read(without),
                                order.equals("newest"),
                                SearchPages.number(page),
                                SearchPages.number(size))));
    }

    /** Why a search found a document: word for word how its text has what was typed. */
    @GET
    @Path("{document: \\d{1,18}}/varfor")
    @Summary("Varför en sökning hittade ett dokument, ord för ord.")
    public List<ArchiveJson.Why> why(
            @Context Viewer viewer,
            @PathParam("document") long id,
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("without") Set<String> without) {
        Archived document = documents.open(viewer, new DocumentId(id));
        Searching.Asked asked =
                new Searching.Asked(typed, Map.of(), WayNames.read(without), false, 1, 1);
        return searching.why(viewer, asked, document.id()).stream()
                .map(ArchiveJson.Why::of)
                .toList();
    }

    /** A document with its facts, its text and what the text suggests. */
    @GET
    @Path("{document: \\d{1,18}}")
    @Summary("Ett dokument med uppgifter, text och det som texten föreslår.")
    public ArchiveJson.Whole document(@Context Viewer viewer, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        return ArchiveJson.whole(
                document, documents.pages(document.id()), documents.suggestions(document.id()));
    }

    /** Saves a document's facts; 409 when somebody else has saved since the version that is sent. */
    @PUT
    @Path("{document: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Summary("Sparar ett dokuments uppgifter; 409 om någon annan hann före.")
    public Object save(
            @Context Viewer viewer, @PathParam("document") long id, ArchiveJson.Facts sent) {
        Archived document = documents.open(viewer, new DocumentId(id));
        Map<String, String> values = sent.values();
        Map<String, String> problems = form.problems(document, values);
        if (!problems.isEmpty()) {
            throw new Problem(
                    422,
                    "Uppgifterna behöver rättas",
                    String.join(" ", problems.values()) + " Inget är ändrat.",
                    Map.of("fields", problems));
        }
        return switch (decisions.saveFacts(
                viewer, document, FactsForm.facts(values), sent.version())) {
            case SaveOutcome.Saved saved -> new ArchiveJson.Saved(saved.version());
            case SaveOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            new ArchiveJson.Conflict(
                                    "Någon annan hann spara före. Inget är ändrat.",
                                    conflict.version(),
                                    ArchiveJson.withoutNulls(conflict.current())));
            case SaveOutcome.Gone gone -> throw new NotThere("Dokumentet");
        };
    }

    /** The file as it was uploaded. */
    @GET
    @Path("{document: \\d{1,18}}/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Summary("Filen som den laddades upp.")
    public Response original(@Context Viewer viewer, @PathParam("document") long id)
            throws IOException {
        return originals.answer(viewer, documents.open(viewer, new DocumentId(id)));
    }

    /** A page of the original as a picture. */
    @GET
    @Path("{document: \\d{1,18}}/original/page/{page: \\d{1,5}}")
    @Produces({"image/png", "image/jpeg"})
    @Summary(
            "En sida av originalet som bild, 1100 punkter bred, för PDF, TIFF, PNG och JPEG; 422 om sidan inte går att rita.")
    public Response page(
            @Context Viewer viewer,
            @Context Request asked,
            @PathParam("document") long id,
            @PathParam("page") int page) {
        return pictures.answer(viewer, documents.open(viewer, new DocumentId(id)), page, asked);
    }

    /** Builds the index anew; answers the number of the job. */
    @POST
    @Path("index")
    @Needs(Role.SERVER_ADMINISTRATOR)
    @Summary("Bygger om sökindexet; svarar med jobbets nummer.")
    public Answer rebuild(@Context Viewer viewer) {
        return new Answer(202, new ArchiveJson.Job(care.rebuild(viewer.actor())));
    }
}
