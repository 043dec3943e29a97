package se.samspel.web.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import se.samspel.api.access.Open;
import se.samspel.api.web.Summary;

/** The API's description for programs. */
@Path("api/v1/openapi.json")
@Open
public final class DescriptionApi {
    private final OpenApi description;
    private final Json json;

    DescriptionApi(OpenApi description, Json json) {
        this.description = description;
        this.json = json;
    }

    /** OpenAPI 3.1. */
    @GET
    @Produces("application/json")
    @Summary("Den här beskrivningen, som OpenAPI 3.1.")
    public String openApi() {
        return json.write(description.document());
    }
}
