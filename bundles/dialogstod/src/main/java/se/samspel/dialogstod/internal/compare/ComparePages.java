package se.samspel.dialogstod.internal.compare;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Rest;

/** A group's rounds beside each other. */
@Component(service = ComparePages.class)
@Rest
@SignedIn
@Path("dialogstod/jamfor")
public final class ComparePages {
    private final Comparisons comparisons;

    @Activate
    public ComparePages(@Reference Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Pictures and tables, of the rounds that are chosen or of all. */
    @GET
    public ComparePage show(
            @Context Viewer viewer,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("omgang") Set<String> rounds) {
        return comparisons.page(viewer, group, rounds);
    }

    /** The table as a file. */
    @GET
    @Path("csv")
    public Response csv(
            @Context Viewer viewer,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("omgang") Set<String> rounds) {
        return file(comparisons.csv(comparisons.of(viewer, group, ids(rounds))));
    }

    static Response file(String csv) {
        return Response.ok(csv.getBytes(StandardCharsets.UTF_8), Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"jamforelse.csv\"")
                .build();
    }

    /** The numbers of rounds in an address; what is no number is left out. */
    static Collection<Long> ids(Set<String> written) {
        List<String> numbers = written.stream().filter(it -> it.matches("\\d{1,18}")).toList();
        return numbers.stream().map(Long::valueOf).toList();
    }
}
