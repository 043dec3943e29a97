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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.FindingAddress;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Said;
import se.samspel.arkiv.internal.structure.Span;
import se.samspel.arkiv.internal.structure.StructureView.Known;

/** Where what a document says is corrected, and what the rules did not find is added. */
@Component(service = FindingFormPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/fynd")
public final class FindingFormPages {
    private final Deciding deciding;
    private final FindingForm form;

    @Activate
    public FindingFormPages(@Reference Deciding deciding, @Reference FindingForm form) {
        this.deciding = deciding;
        this.form = form;
    }

    /** One thing, open for correction. */
    @GET
    @Path("{finding: \\d{1,18}}")
    public View show(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        Map<String, String> values = FindingForm.values(finding.said());
        return page(open, finding, group(open, finding, values, finding.version(), Map.of()), null);
    }

    /** Saves the correction, which confirms it too. */
    @POST
    @Path("{finding: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("document") long document,
            @PathParam("finding") long id,
            Form sent) {
        Open open = deciding.openToDecide(viewer, document);
        Finding finding = open.finding(id);
        Kind kind = finding.said().kind();
        Map<String, String> values = values(sent, form.fields(open.document(), kind, false));
        long version = version(sent);
        Map<String, String> problems = form.problems(open.document(), kind, values, false);
        FieldGroup group = group(open, finding, values, version, problems);
        if (!problems.isEmpty()) {
            return new Answer(422, page(open, finding, group, null));
        }
        Said said = form.said(open.document(), kind, values);
        SaveOutcome outcome = deciding.confirm(viewer, open, finding, said, version);
        if (outcome instanceof SaveOutcome.Conflict conflict) {
            String back = FindingAddress.list(open.document().id(), finding.span().page());
            return new Answer(
                    409, page(open, finding, group, form.conflict(group, conflict, back)));
        }
        return FindingPages.settled(open, finding, outcome, "Rättat och bekräftat.");
    }

    private FieldGroup group(
            Open open,
            Finding finding,
            Map<String, String> values,
            long version,
            Map<String, String> problems) {
        return new FieldGroup(
                "fynd",
                FindingAddress.one(open.document().id(), finding.id()),
                form.fields(open.document(), finding.said().kind(), false),
                values,
                version,
                problems,
                true);
    }

    private static FindingPage page(
            Open open, Finding finding, FieldGroup group, @Nullable FieldConflict conflict) {
        return new FindingPage(
                open.document().title(),
                ArchiveAddress.document(open.document().id()),
                "Rätta: " + finding.said().kind().swedish(),
                finding.rule(),
                finding.sentence(),
                FindingAddress.sentence(open.document().id(), finding.id(), finding.span()),
                List.of(),
                group,
                conflict);
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
        Map<String, String> values = values(sent, form.fields(open.document(), kind, true));
        Map<String, String> problems = form.problems(open.document(), kind, values, true);
        if (!problems.isEmpty()) {
            return new Answer(422, added(open, kind, values, problems));
        }
        String sentence = values.getOrDefault(FindingForm.SENTENCE, "");
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
                        form.fields(open.document(), kind, true),
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

    private static Map<String, String> values(Form sent, List<Field> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            String value = sent.asMap().getFirst(field.id());
            values.put(field.id(), value == null ? "" : value.strip());
        }
        return values;
    }

    private static long version(Form sent) {
        String typed = sent.asMap().getFirst("version");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
