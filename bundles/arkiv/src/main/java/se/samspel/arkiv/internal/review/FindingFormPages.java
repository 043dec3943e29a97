package se.samspel.arkiv.internal.review;

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
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.FindingAddress;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Said;

/** Where what a document says is corrected. */
@Component(service = FindingFormPages.class)
@Rest
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/fynd")
public final class FindingFormPages {
    private final Deciding deciding;
    private final FindingForm form;
    private final FindingFields fields;

    @Activate
    public FindingFormPages(
            @Reference Deciding deciding,
            @Reference FindingForm form,
            @Reference FindingFields fields) {
        this.deciding = deciding;
        this.form = form;
        this.fields = fields;
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
        Map<String, String> values =
                FindingFields.sent(sent, fields.of(open.document(), kind, false));
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
                fields.of(open.document(), finding.said().kind(), false),
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

    private static long version(Form sent) {
        String typed = sent.asMap().getFirst("version");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
