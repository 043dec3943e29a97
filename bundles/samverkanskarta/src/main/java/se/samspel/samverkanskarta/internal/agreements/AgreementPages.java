package se.samspel.samverkanskarta.internal.agreements;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Rest;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;

/** What the forums of the maps rest on, and until when: a page and a file. */
@Component(service = AgreementPages.class)
@Rest
@SignedIn
@Path("samverkanskartor/overenskommelser")
public final class AgreementPages {
    private final Agreements agreements;
    private final Organisation organisation;

    @Activate
    public AgreementPages(@Reference Agreements agreements, @Reference Organisation organisation) {
        this.agreements = agreements;
        this.organisation = organisation;
    }

    /** Those that the address asks for. */
    @GET
    public AgreementsPage list(@Context Viewer viewer, @Context UriInfo address) {
        return page(viewer, choice(address));
    }

    AgreementsPage page(Viewer viewer, AgreementChoice choice) {
        List<Agreed> all = agreements.all(viewer);
        return new AgreementViews(all, choice, organisation::name)
                .page(agreements.chosen(all, choice));
    }

    /** The same rows for a spreadsheet. */
    @GET
    @Path("csv")
    public Response file(@Context Viewer viewer, @Context UriInfo address) {
        return Response.ok(csv(viewer, choice(address)), Csv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"overenskommelser.csv\"")
                .build();
    }

    byte[] csv(Viewer viewer, AgreementChoice choice) {
        return AgreementTable.of(
                        agreements.chosen(agreements.all(viewer), choice), organisation::name)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static AgreementChoice choice(UriInfo address) {
        Map<String, String> asked = new HashMap<>();
        address.getQueryParameters().forEach((name, values) -> asked.put(name, values.getFirst()));
        return new AgreementChoice(asked);
    }
}
