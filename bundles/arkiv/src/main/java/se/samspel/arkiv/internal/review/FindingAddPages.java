package se.samspel.arkiv.internal.review;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.structure.FindingAddress;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Span;
import se.samspel.arkiv.internal.structure.StructureView.Known;

/** Where a person adds what the rules did not find in a document. */
@Component(service = FindingAddPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/fynd")
public final class FindingAddPages {
    private final Deciding deciding;
    private final FindingForm form;
    private final FindingFields fields;

    @Activate
    public FindingAddPages(
            @Reference Deciding deciding,
            @Reference FindingForm form,
            @Reference FindingFields fields) {
        this.deciding = deciding;
        this.form = form;
        this.fields = fields;
    }

    /** An empty form for what the rules did not find. */
    @GET
    @Path("nytt")
    public View add(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @QueryParam("slag") @DefaultValue("GOAL") String kind) {
        Open open = deciding.openToDecide(viewer, document);
        return added(open, kind(kind), Map.of(), Map.of());
    }

    /** Adds it, confirmed. */
    @POST
    @Path("nytt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @QueryParam("slag") @DefaultValue("GOAL") String typed,
            Form sent) {
        Open open = deciding.openToDecide(viewer, document);
        Kind kind = kind(typed);
        Map<String, String> values =
                FindingFields.sent(sent, fields.of(open.document(), kind, true));
        Map<String, String> problems = form.problems(open.document(), kind, values, true);
        if (!problems.isEmpty()) {
            return new Answer(422, added(open, kind, values, problems));
        }
        String sentence = values.getOrDefault(FindingFields.SENTENCE, "");
        Span span = Places.of(deciding.pages(open), sentence);
        deciding.add(viewer, open, form.said(open.document(), kind, values), span, sentence);
        return Redirect.to(FindingAddress.list(open.document().id(), span.page()))
                .saying(
                        span.isSomewhere() || sentence.isEmpty()
                                ? kind.swedish() + " är tillagt."
                                : kind.swedish() + " är tillagt. Meningen hittades inte i texten.");
    }

    private FindingPage added(
            Open open, Kind kind, Map<String, String> values, Map<String, String> problems) {
        String base = FindingAddress.all(open.document().id()) + "/nytt?slag=";
        List<Known> kinds =
                Arrays.stream(Kind.values())
                        .filter(it -> it != kind)
                        .map(it -> new Known(it.swedish(), base + it.name()))
                        .toList();
        return new FindingPage(
                open.document().title(),
                ArchiveAddress.document(open.document().id()),
                "Lägg till: " + kind.swedish(),
                "",
                "",
                "",
                kinds,
                new FieldGroup(
                        "fynd",
                        base + kind.name(),
                        fields.of(open.document(), kind, true),
                        values,
                        0,
                        problems,
                        true),
                null);
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(it -> it.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotThere("Sidan"));
    }
}
