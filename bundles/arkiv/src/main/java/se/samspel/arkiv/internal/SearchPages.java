package se.samspel.arkiv.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Rest;
import se.samspel.api.web.View;

/** The search page. */
@Component(service = SearchPages.class)
@Rest
@SignedIn
@Path("arkiv")
public final class SearchPages {
    private final Results results;
    private final Access access;

    @Activate
    public SearchPages(@Reference Results results, @Reference Access access) {
        this.results = results;
        this.access = access;
    }

    /** What was asked for, or without words everything, newest first. */
    @GET
    public View search(
            @Context Viewer viewer,
            @Context Asking asking,
            @Context UriInfo address,
            @QueryParam("fler") Set<String> unfolded,
            @QueryParam("sida") @DefaultValue("1") String page) {
        Searching.Asked asked = Searching.Asked.of(address.getQueryParameters(), number(page));
        ResultsView view = results.view(viewer, asked, unfolded);
        return asking.forPiece()
                ? view
                : new ArchiveView(
                        asked.typed(),
                        access.maySomewhere(viewer, ArchiveAction.UPLOAD),
                        access.maySomewhere(viewer, ArchiveAction.DISPOSE),
                        view);
    }

    /** A page number from an address that somebody may have written by hand. */
    public static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
