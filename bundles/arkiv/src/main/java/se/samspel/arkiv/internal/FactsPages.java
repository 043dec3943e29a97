package se.samspel.arkiv.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;
import se.samspel.arkiv.DocumentId;

/** The form with a document's facts. */
@Component(service = FactsPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("arkiv/{document: \\d{1,18}}/uppgifter")
public final class FactsPages {
    private final Documents documents;
    private final Decisions decisions;
    private final FactsForm form;
    private final FactWords words;

    @Activate
    public FactsPages(
            @Reference Documents documents,
            @Reference Decisions decisions,
            @Reference FactsForm form,
            @Reference FactWords words) {
        this.documents = documents;
        this.decisions = decisions;
        this.form = form;
        this.words = words;
    }

    /** The facts as they stand, open for correction. */
    @GET
    public View show(@Context Viewer viewer, @PathParam("document") long id) {
        Archived document = documents.open(viewer, new DocumentId(id));
        if (!documents.mayCorrect(viewer, document)) {
            throw new NotThere("Formuläret");
        }
        return view(
                document,
                form.group(document, FactsForm.values(document), document.version(), Map.of()),
                null);
    }

    /** Saves what was filled in, unless somebody else has saved since. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@Context Viewer viewer, @PathParam("document") long id, Form sent) {
        Archived document = documents.open(viewer, new DocumentId(id));
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : form.fields(document)) {
            String value = sent.asMap().getFirst(field.id());
            values.put(field.id(), value == null ? "" : value.strip());
        }
        long version = version(sent);
        Map<String, String> problems = form.problems(document, values);
        if (!problems.isEmpty()) {
            return new Answer(
                    422, view(document, form.group(document, values, version, problems), null));
        }
        return switch (decisions.saveFacts(viewer, document, FactsForm.facts(values), version)) {
            case SaveOutcome.Saved saved ->
                    Redirect.to(ArchiveAddress.document(document.id()))
                            .saying("Uppgifterna är sparade.");
            case SaveOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            view(
                                    document,
                                    form.group(document, values, version, Map.of()),
                                    form.conflict(document, values, conflict)));
            case SaveOutcome.Gone gone -> throw new NotThere("Dokumentet");
        };
    }

    private static long version(Form sent) {
        String typed = sent.asMap().getFirst("version");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private FactsView view(Archived document, FieldGroup group, @Nullable FieldConflict conflict) {
        return new FactsView(
                document.title(),
                ArchiveAddress.document(document.id()),
                group,
                words.suggested(documents.suggestions(document.id())),
                conflict);
    }
}
