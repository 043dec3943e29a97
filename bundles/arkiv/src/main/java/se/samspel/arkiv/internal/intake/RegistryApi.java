package se.samspel.arkiv.internal.intake;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.arkiv.internal.ArchiveJson;
import se.samspel.arkiv.internal.ByRegistryNumber;

/** For programs: from a registry number to its documents. */
@Component(service = RegistryApi.class)
@Rest
@SignedIn
@Path("api/v1/arkiv/diarienummer")
@Produces(MediaType.APPLICATION_JSON)
public final class RegistryApi {
    private final ByRegistryNumber registry;

    @Activate
    public RegistryApi(@Reference ByRegistryNumber registry) {
        this.registry = registry;
    }

    /** The documents of a matter that the viewer may see, the newest first. */
    @GET
    @Summary("Dokumenten med ett diarienummer, de nyaste först, bland dem du får se.")
    public List<ArchiveJson.Document> find(
            @Context Viewer viewer, @QueryParam("number") @DefaultValue("") String number) {
        return registry.all(viewer, number).stream().map(ArchiveJson::document).toList();
    }
}
