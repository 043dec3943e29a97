package se.samspel.administration.internal;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;

/** Adopting what plugins propose. It has an address outside the units', where every word is a unit's id. */
@Component(service = ProposalPages.class)
@Rest
@Path("administration/forslag")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class ProposalPages {
    private final UnitsPages pages;

    @Activate
    public ProposalPages(@Reference UnitsPages pages) {
        this.pages = pages;
    }

    /** Adopts what is ticked. */
    @POST
    public Object adopt(@FormParam("unit") List<String> chosen, @Context Viewer viewer) {
        return pages.adopt(chosen, viewer);
    }
}
