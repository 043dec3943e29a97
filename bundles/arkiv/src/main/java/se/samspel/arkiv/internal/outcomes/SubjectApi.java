package se.samspel.arkiv.internal.outcomes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.internal.outcomes.OutcomesApi.Counted;
import se.samspel.arkiv.internal.outcomes.Subjects.Subject;
import se.samspel.arkiv.spi.Facet;

/** What the archive says of one insats or one target group, for programs. */
@Component(service = SubjectApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv")
@Produces(MediaType.APPLICATION_JSON)
public final class SubjectApi {
    private final Subjects subjects;

    @Activate
    public SubjectApi(@Reference Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * One of them.
     *
     * @param outcomes null when no goal of its documents has an outcome that is confirmed
     * @param newest ids of the newest documents, at most ten
     */
    public record Told(
            String key,
            String name,
            long documents,
            @Nullable Counted outcomes,
            Map<String, Integer> interventions,
            Map<String, Integer> targetGroups,
            Map<String, Integer> associations,
            Map<String, Integer> years,
            List<Long> newest) {}

    /** A target group. */
    @GET
    @Path("target-group")
    @Summary(
            "Vad arkivet säger om en målgrupp: dokument, målens utfall, insatser, förbund och år, så"
                    + " långt du får läsa.")
    public Told targetGroup(
            @Context Viewer viewer, @QueryParam("name") @DefaultValue("") String name) {
        return told(subjects.open(viewer, Dimension.TARGET_GROUP, name));
    }

    /** An insats. */
    @GET
    @Path("intervention")
    @Summary(
            "Vad arkivet säger om en insats: dokument, målens utfall, målgrupper, förbund och år, så"
                    + " långt du får läsa.")
    public Told intervention(
            @Context Viewer viewer, @QueryParam("name") @DefaultValue("") String name) {
        return told(subjects.open(viewer, Dimension.INTERVENTION, name));
    }

    private static Told told(Subject subject) {
        return new Told(
                subject.key(),
                subject.name(),
                subject.documents(),
                subject.bar()
                        .map(bar -> Counted.of(bar.key(), bar.label(), bar.tally()))
                        .orElse(null),
                beside(subject, Facet.INTERVENTION),
                beside(subject, Facet.TARGET_GROUP),
                subject.counts(Facet.ASSOCIATION),
                subject.counts(Facet.YEAR),
                subject.found().documents().stream()
                        .map(it -> it.document().id().value())
                        .toList());
    }

    /** What else its documents are about; nothing of its own kind, which is not narrowed. */
    private static Map<String, Integer> beside(Subject subject, Facet facet) {
        return subject.dimension().facet() == facet ? Map.of() : subject.counts(facet);
    }
}
