package se.samspel.begrepp.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.TermEdits.Outcome;

/** The form in which a förbund writes what a term means there. */
@Component(service = TermFormPages.class)
@Rest
@OwnGuard
@Needs({Role.PROCESS_LEADER, Role.OFFICE})
@Path("begrepp/{term: " + TermAddress.ID + "}/skriv")
public final class TermFormPages {
    private static final String FORM = "begreppet";

    private final TermSearch search;
    private final TermEdits edits;
    private final OwnTerms own;
    private final Layers layers;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public TermFormPages(
            @Reference TermSearch search,
            @Reference TermEdits edits,
            @Reference OwnTerms own,
            @Reference Layers layers,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.search = search;
        this.edits = edits;
        this.own = own;
        this.layers = layers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The form: the förbund's own text, or what the layers below say to begin from. */
    @GET
    public TermFormPage form(@Context Viewer viewer, @PathParam("term") String id) {
        Layers.Stack stack = search.open(viewer, id);
        Optional<OwnTerms.Own> row = ownOf(viewer, id);
        Map<String, String> values =
                row.filter(it -> !it.withdrawn())
                        .map(OwnTerms.Own::values)
                        .orElseGet(() -> TermFields.values(stack.shown(search.today())));
        return page(viewer, id, values, row.map(OwnTerms.Own::version).orElse(0L), Map.of());
    }

    /** Saves the förbund's own text. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(
            @Context Viewer viewer,
            @PathParam("term") String id,
            MultivaluedMap<String, String> form) {
        Map<String, String> values = values(form);
        long version = version(form);
        return switch (edits.save(viewer, id, version, values)) {
            case Outcome.Saved saved ->
                    Redirect.to(TermAddress.of(id)).saying("Sparat. Det gäller från nu.");
            case Outcome.Invalid invalid ->
                    new Answer(422, page(viewer, id, values, version, invalid.problems()));
            case Outcome.Conflict(SaveOutcome.Conflict with) ->
                    new Answer(409, conflict(viewer, id, values, with));
        };
    }

    /** Takes the förbund's own text away. */
    @POST
    @Path("ta-bort")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object withdraw(
            @Context Viewer viewer,
            @PathParam("term") String id,
            MultivaluedMap<String, String> form) {
        return switch (edits.withdraw(viewer, id, version(form))) {
            case Outcome.Conflict(SaveOutcome.Conflict with) ->
                    new Answer(409, page(viewer, id, current(with), with.version(), Map.of()));
            case Outcome.Saved saved -> gone(viewer, id);
            case Outcome.Invalid invalid -> gone(viewer, id);
        };
    }

    private Redirect gone(Viewer viewer, String id) {
        boolean left = layers.find(viewer, id).isPresent();
        return Redirect.to(left ? TermAddress.of(id) : TermAddress.ROOT)
                .saying("Förbundets egen text är borttagen. Den finns kvar i historiken.");
    }

    private TermConflictPage conflict(
            Viewer viewer, String id, Map<String, String> values, SaveOutcome.Conflict with) {
        return new TermConflictPage(
                search.open(viewer, id).shown(search.today()).name(),
                TermAddress.of(id),
                new FieldConflict(
                        group(id, values, with.version(), Map.of()),
                        current(with),
                        with.version(),
                        with.byName(),
                        Swedish.moment(with.at(), clock.instant()),
                        TermAddress.of(id)));
    }

    private static Map<String, String> current(SaveOutcome.Conflict with) {
        Map<String, String> theirs = new LinkedHashMap<>();
        TermFields.ALL.forEach(
                field ->
                        theirs.put(
                                field.id(),
                                Optional.ofNullable(with.current().get(TermFields.column(field)))
                                        .orElse("")));
        return theirs;
    }

    private TermFormPage page(
            Viewer viewer,
            String id,
            Map<String, String> values,
            long version,
            Map<String, String> problems) {
        Layers.Stack stack = search.open(viewer, id);
        String below =
                stack.all().stream()
                        .filter(it -> it.layer().kind() != Layer.Kind.OWN)
                        .findFirst()
                        .map(Term::definition)
                        .orElse("");
        boolean written = ownOf(viewer, id).filter(it -> !it.withdrawn()).isPresent();
        return new TermFormPage(
                stack.shown(search.today()).name(),
                TermAddress.of(id),
                edits.editable(viewer).map(organisation::name).orElse(""),
                below,
                group(id, values, version, problems),
                written ? TermAddress.of(id) + "/skriv/ta-bort" : "");
    }

    static FieldGroup group(
            String id, Map<String, String> values, long version, Map<String, String> problems) {
        return new FieldGroup(
                FORM,
                TermAddress.of(id) + "/skriv",
                TermFields.ALL,
                values,
                version,
                problems,
                true);
    }

    static Map<String, String> values(MultivaluedMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        TermFields.ALL.forEach(
                field ->
                        values.put(
                                field.id(),
                                Optional.ofNullable(form.getFirst(field.id())).orElse("")));
        return values;
    }

    private static long version(MultivaluedMap<String, String> form) {
        String version = Optional.ofNullable(form.getFirst("version")).orElse("");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }

    private Optional<OwnTerms.Own> ownOf(Viewer viewer, String id) {
        Optional<UnitId> association = layers.association(viewer);
        return association.flatMap(it -> own.find(it, id));
    }
}
