package se.samspel.arkiv.internal.outcomes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Facets;
import se.samspel.arkiv.internal.Results;
import se.samspel.arkiv.internal.outcomes.SubjectPage.Beside;
import se.samspel.arkiv.internal.outcomes.SubjectPage.Found;
import se.samspel.arkiv.internal.outcomes.Subjects.Subject;
import se.samspel.arkiv.internal.structure.SubjectAddress;
import se.samspel.arkiv.spi.Facet;

/** What the archive says of one insats or one target group. */
@Component(service = SubjectPages.class)
@Rest
@SignedIn
@Path("arkiv")
public final class SubjectPages {
    private static final int MOST_BESIDE = 12;

    private final Subjects subjects;
    private final Facets facets;
    private final Results results;

    @Activate
    public SubjectPages(
            @Reference Subjects subjects, @Reference Facets facets, @Reference Results results) {
        this.subjects = subjects;
        this.facets = facets;
        this.results = results;
    }

    /** A target group. */
    @GET
    @Path("malgrupp")
    public SubjectPage targetGroup(
            @Context Viewer viewer, @QueryParam("namn") @DefaultValue("") String name) {
        return page(subjects.open(viewer, Dimension.TARGET_GROUP, name));
    }

    /** An insats, in the register or not. */
    @GET
    @Path("insats")
    public SubjectPage intervention(
            @Context Viewer viewer, @QueryParam("namn") @DefaultValue("") String name) {
        return page(subjects.open(viewer, Dimension.INTERVENTION, name));
    }

    private SubjectPage page(Subject subject) {
        Asked asked = Subjects.asked(subject.dimension());
        return new SubjectPage(
                subject.dimension().swedish(),
                subject.name(),
                says(subject),
                subject.bar().map(bar -> OutcomeLines.line(asked, bar)).stream().toList(),
                asked.address(),
                Subjects.beside(subject.dimension()).stream()
                        .map(facet -> beside(subject, facet))
                        .filter(it -> !it.values().isEmpty())
                        .toList(),
                subject.found().documents().stream()
                        .map(it -> it.document())
                        .map(
                                it ->
                                        new Found(
                                                it.title(),
                                                String.join(" · ", results.facts(it)),
                                                ArchiveAddress.document(it.id())))
                        .toList(),
                subject.search(Facet.YEAR, Set.of()));
    }

    private static String says(Subject subject) {
        String documents =
                Swedish.count(
                        subject.documents(),
                        "dokument i arkivet handlar om " + it(subject),
                        "dokument i arkivet handlar om " + it(subject));
        return subject.bar()
                .map(bar -> bar.tally().all())
                .map(
                        goals ->
                                documents
                                        + ", med "
                                        + Swedish.count(goals, "mål", "mål")
                                        + " som har utfall.")
                .orElse(documents + ". Inget mål i dem har ett utfall som är bekräftat.");
    }

    private static String it(Subject subject) {
        return subject.dimension() == Dimension.TARGET_GROUP ? "målgruppen" : "insatsen";
    }

    private Beside beside(Subject subject, Facet facet) {
        List<Beside.Value> values =
                facets.choices(facet, Set.of(), subject.counts(facet)).stream()
                        .filter(it -> !it.value().isEmpty())
                        .limit(MOST_BESIDE)
                        .map(
                                it ->
                                        new Beside.Value(
                                                it.label(),
                                                it.count(),
                                                facet == Facet.INTERVENTION
                                                        ? SubjectAddress.intervention(it.label())
                                                        : facet == Facet.TARGET_GROUP
                                                                ? SubjectAddress.targetGroup(
                                                                        it.label())
                                                                : subject.search(
                                                                        facet, Set.of(it.value()))))
                        .toList();
        return new Beside(heading(facet), values);
    }

    private static String heading(Facet facet) {
        return switch (facet) {
            case INTERVENTION -> "Insatser i samma dokument";
            case TARGET_GROUP -> "Målgrupper i samma dokument";
            case ASSOCIATION -> "Förbund";
            case YEAR -> "År";
            case TYPE -> "Dokumenttyp";
        };
    }
}
