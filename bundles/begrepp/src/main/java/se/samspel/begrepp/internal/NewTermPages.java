package se.samspel.begrepp.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.begrepp.internal.TermEdits.Outcome;

/** Adds a term of a förbund's own. */
@Component(service = NewTermPages.class)
@Rest
@OwnGuard
@Needs({Role.PROCESS_LEADER, Role.OFFICE})
@Path("begrepp/nytt-begrepp")
public final class NewTermPages {
    private final TermEdits edits;
    private final Organisation organisation;

    @Activate
    public NewTermPages(@Reference TermEdits edits, @Reference Organisation organisation) {
        this.edits = edits;
        this.organisation = organisation;
    }

    /** An empty form. */
    @GET
    public TermFormPage form(@Context Viewer viewer) {
        return page(viewer, Map.of(), Map.of());
    }

    /** Keeps the term. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@Context Viewer viewer, MultivaluedMap<String, String> form) {
        Map<String, String> values = TermFormPages.values(form);
        return switch (edits.add(viewer, values)) {
            case Outcome.Saved saved ->
                    Redirect.to(TermAddress.of(saved.term())).saying("Begreppet är tillagt.");
            case Outcome.Invalid invalid ->
                    new Answer(422, page(viewer, values, invalid.problems()));
            case Outcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Begreppet finns redan",
                            "Någon annan la till det nyss. Ingenting är sparat. Öppna begreppet i listan"
                                    + " och skriv där.");
        };
    }

    private TermFormPage page(
            Viewer viewer, Map<String, String> values, Map<String, String> problems) {
        return new TermFormPage(
                "",
                TermAddress.ROOT,
                edits.editable(viewer).map(organisation::name).orElse(""),
                "",
                new FieldGroup(
                        "begreppet", TermAddress.NEW, TermFields.ALL, values, 0, problems, true),
                "");
    }
}
