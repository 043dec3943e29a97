package se.samspel.insatser.internal;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;

/** The pages of the register. */
@Component(service = InterventionPages.class)
@Rest
@OwnGuard
@SignedIn
@Path("insatser")
public final class InterventionPages {
    private static final Map<String, String> NEW =
            Map.of("status", InterventionStatus.ONGOING.name());

    private final Register register;
    private final Entries entries;
    private final Endings endings;
    private final InterventionViews views;

    @Activate
    public InterventionPages(
            @Reference Register register,
            @Reference Entries entries,
            @Reference Endings endings,
            @Reference InterventionViews views) {
        this.register = register;
        this.entries = entries;
        this.endings = endings;
        this.views = views;
    }

    /** All insatser, by förbund. */
    @GET
    public InterventionListPage list(@Context Viewer viewer) {
        return views.list(viewer, "", NEW, Map.of());
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(@Context Viewer viewer, Form form) {
        Map<String, String> values = values(form);
        String association = Objects.requireNonNullElse(form.asMap().getFirst("association"), "");
        List<Unit> writable = register.writable(viewer);
        if (association.isBlank() && writable.size() != 1) {
            return new Answer(
                    422,
                    views.list(
                            viewer,
                            "",
                            values,
                            Map.of("association", "Välj vilket förbund det är.")));
        }
        UnitId owner = association.isBlank() ? writable.getFirst().id() : new UnitId(association);
        return switch (register.add(viewer, owner, values)) {
            case Register.Outcome.Kept kept ->
                    Redirect.to(InterventionMenu.PATH + "/" + kept.id())
                            .saying("Insatsen är med i registret.");
            case Register.Outcome.Invalid invalid ->
                    new Answer(422, views.list(viewer, association, values, invalid.problems()));
            case Register.Outcome.Conflict conflict ->
                    throw new IllegalStateException("nobody else can have saved a new row");
        };
    }

    /** One insats. */
    @GET
    @Path("{id: \\d{1,18}}")
    public InterventionPage show(@Context Viewer viewer, @PathParam("id") long id) {
        return views.page(viewer, entries.open(viewer, new InterventionId(id)), Map.of(), Map.of());
    }

    /** Saves it. */
    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @FormParam("version") @DefaultValue("0") long version,
            Form form) {
        InterventionId intervention = new InterventionId(id);
        Map<String, String> values = values(form);
        return answered(
                viewer,
                intervention,
                values,
                register.save(viewer, intervention, version, values),
                "Sparat.");
    }

    /** Ends it. */
    @POST
    @Path("{id: \\d{1,18}}/avsluta")
    public Object end(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @FormParam("version") @DefaultValue("0") long version) {
        InterventionId intervention = new InterventionId(id);
        return answered(
                viewer,
                intervention,
                Map.of("status", InterventionStatus.ENDED.name()),
                endings.end(viewer, intervention, version),
                "Insatsen är avslutad. Den står kvar i registret och i de planer som hänvisar till den.");
    }

    /** Makes it part of another. */
    @POST
    @Path("{id: \\d{1,18}}/del-av")
    public Object join(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @FormParam("version") @DefaultValue("0") long version,
            @FormParam("insats") @DefaultValue("0") String whole) {
        InterventionId intervention = new InterventionId(id);
        return answered(
                viewer,
                intervention,
                Map.of(),
                endings.join(viewer, intervention, version, InterventionId.typed(whole)),
                "Insatserna är sammanslagna. Dokument och planer som hör hit syns under det gemensamma"
                        + " namnet.");
    }

    /** Lets it stand by itself again. */
    @POST
    @Path("{id: \\d{1,18}}/egen")
    public Object part(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @FormParam("version") @DefaultValue("0") long version) {
        InterventionId intervention = new InterventionId(id);
        return answered(
                viewer,
                intervention,
                Map.of(),
                endings.part(viewer, intervention, version),
                "Insatsen står för sig själv igen. Den är fortfarande avslutad.");
    }

    private Object answered(
            Viewer viewer,
            InterventionId id,
            Map<String, String> values,
            Register.Outcome outcome,
            String done) {
        return switch (outcome) {
            case Register.Outcome.Kept kept ->
                    Redirect.to(InterventionMenu.PATH + "/" + id).saying(done);
            case Register.Outcome.Invalid invalid ->
                    new Answer(
                            422,
                            views.page(
                                    viewer, entries.open(viewer, id), values, invalid.problems()));
            case Register.Outcome.Conflict conflict ->
                    new Answer(409, views.conflict(viewer, conflict, values));
        };
    }

    private static Map<String, String> values(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : EntryFields.ALL) {
            String sent = form.asMap().getFirst(field.id());
            if (sent != null) {
                values.put(field.id(), sent);
            }
        }
        return values;
    }
}
