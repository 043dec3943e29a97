package se.samspel.begrepp.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.TermUse.Use;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** Where terms are written, for programs. */
@Component(service = TermUsesApi.class)
@Rest
@SignedIn
@Path("api/v1/begrepp/{term: " + TermAddress.ID + "}/uses")
public final class TermUsesApi {
    private final TermSearch search;
    private final TermUses uses;

    @Activate
    public TermUsesApi(@Reference TermSearch search, @Reference TermUses uses) {
        this.search = search;
        this.uses = uses;
    }

    /** The plans that a term is written in. */
    @GET
    @Summary("Planerna där ett begrepp står, bland dem du får läsa, och på hur många ställen.")
    public List<Use> all(@Context Viewer viewer, @PathParam("term") String id) {
        return uses.of(viewer, search.open(viewer, id).shown(search.today()));
    }
}
