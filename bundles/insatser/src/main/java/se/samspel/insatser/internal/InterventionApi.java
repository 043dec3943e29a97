package se.samspel.insatser.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.interventions.InterventionUse;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;

/** The register in the API. */
@Component(service = InterventionApi.class)
@Rest
@SignedIn
@Path("api/v1/insatser")
public final class InterventionApi {
    private final Register register;
    private final Entries entries;
    private final Endings endings;
    private final Uses uses;

    @Activate
    public InterventionApi(
            @Reference Register register,
            @Reference Entries entries,
            @Reference Endings endings,
            @Reference Uses uses) {
        this.register = register;
        this.entries = entries;
        this.endings = endings;
        this.uses = uses;
    }

    /**
     * An insats with the version to send back; a day that is not known is empty.
     *
     * @param earlier what it was called before
     * @param partOf what it has become part of
     */
    public record InterventionJson(
            InterventionId id,
            long version,
            UnitId association,
            String name,
            InterventionStatus status,
            String starts,
            String ends,
            List<String> earlier,
            @Nullable InterventionId partOf) {
        static InterventionJson of(Entry entry) {
            return new InterventionJson(
                    entry.id(),
                    entry.version(),
                    entry.association(),
                    entry.name(),
                    entry.status(),
                    entry.starts(),
                    entry.ends(),
                    entry.earlierNames(),
                    entry.isPart() ? new InterventionId(entry.partOf()) : null);
        }
    }

    /** What is said of an insats; a member that is left out stays as it is, and is empty in a new one. */
    public record Said(
            @Nullable String association,
            long version,
            @Nullable String name,
            @Nullable String status,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable List<String> earlier) {
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            put(values, "name", name);
            put(values, "status", status);
            put(values, "starts", starts);
            put(values, "ends", ends);
            put(values, "earlier", earlier == null ? null : String.join("\n", earlier));
            return values;
        }

        private static void put(Map<String, String> values, String field, @Nullable String value) {
            if (value != null) {
                values.put(field, value);
            }
        }
    }

    /** The version that was seen. */
    public record Seen(long version) {}

    /** The version that was seen, and the insats to become part of. */
    public record Join(long version, long whole) {
        InterventionId into() {
            return new InterventionId(whole);
        }
    }

    @GET
    @Summary("Alla insatser i registret som du får se.")
    public List<InterventionJson> all(@Context Viewer viewer) {
        return entries.list(viewer).stream().map(InterventionJson::of).toList();
    }

    @POST
    @Summary("Lägger in en insats i förbundets register.")
    public InterventionJson add(@Context Viewer viewer, Said said) {
        String association = said.association();
        if (association == null) {
            throw refused(Map.of("association", "Skriv vilket förbund insatsen hör till."));
        }
        return kept(viewer, register.add(viewer, new UnitId(association), said.values()));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Summary("En insats.")
    public InterventionJson one(@Context Viewer viewer, @PathParam("id") long id) {
        return InterventionJson.of(entries.open(viewer, new InterventionId(id)));
    }

    @PUT
    @Path("{id: \\d{1,18}}")
    @Summary("Ändrar en insats.")
    public InterventionJson save(@Context Viewer viewer, @PathParam("id") long id, Said said) {
        return kept(
                viewer,
                register.save(viewer, new InterventionId(id), said.version(), said.values()));
    }

    @POST
    @Path("{id: \\d{1,18}}/end")
    @Summary("Avslutar en insats i dag. Den står kvar i registret.")
    public InterventionJson end(@Context Viewer viewer, @PathParam("id") long id, Seen seen) {
        return kept(viewer, endings.end(viewer, new InterventionId(id), seen.version()));
    }

    @POST
    @Path("{id: \\d{1,18}}/join")
    @Summary(
            "Gör insatsen till en del av en annan i samma förbund. Den avslutas, och dokument och planer som"
                    + " hör till den visas under den andras namn.")
    public InterventionJson join(@Context Viewer viewer, @PathParam("id") long id, Join join) {
        return kept(
                viewer, endings.join(viewer, new InterventionId(id), join.version(), join.into()));
    }

    @POST
    @Path("{id: \\d{1,18}}/part")
    @Summary("Låter en insats som blivit en del av en annan stå för sig själv igen.")
    public InterventionJson part(@Context Viewer viewer, @PathParam("id") long id, Seen seen) {
        return kept(viewer, endings.part(viewer, new InterventionId(id), seen.version()));
    }

    @GET
    @Path("{id: \\d{1,18}}/use")
    @Summary("Planer och aktiviteter som hänvisar till en insats, de som du får se.")
    public List<InterventionUse.Use> use(@Context Viewer viewer, @PathParam("id") long id) {
        return uses.of(viewer, entries.open(viewer, new InterventionId(id)).id());
    }

    private InterventionJson kept(Viewer viewer, Register.Outcome outcome) {
        return switch (outcome) {
            case Register.Outcome.Kept kept -> InterventionJson.of(entries.open(viewer, kept.id()));
            case Register.Outcome.Invalid invalid -> throw refused(invalid.problems());
            case Register.Outcome.Conflict conflict ->
                    throw new Problem(
                            409,
                            "Någon annan sparade före dig",
                            "Inget av ditt är sparat. I current står det som gäller nu. Skicka igen med den nya"
                                    + " versionen om ditt ska gälla.",
                            Map.of(
                                    "version", conflict.current().version(),
                                    "current", conflict.current().values(),
                                    "byName", conflict.byName()));
        };
    }

    private static Problem refused(Map<String, String> problems) {
        return new Problem(
                422,
                "Något behöver rättas",
                "Inget är sparat. I problems står vad som behöver rättas, fält för fält.",
                Map.of("problems", problems));
    }
}
