package se.samspel.web.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.samspel.api.access.SignedIn;

/** The API's description for people. */
@Path("api")
@SignedIn
public final class DescriptionPages {
    private final OpenApi description;

    DescriptionPages(OpenApi description) {
        this.description = description;
    }

    /** Every path with its methods. */
    @GET
    public DescriptionPage page() {
        return DescriptionPage.of(description.operations());
    }
}
