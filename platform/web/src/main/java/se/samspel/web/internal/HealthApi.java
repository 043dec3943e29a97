package se.samspel.web.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import se.samspel.api.access.Open;
import se.samspel.api.web.Problem;

/** For whoever watches the server. */
@Path("health")
@Open
@Produces("application/json")
public final class HealthApi {
    private final Surroundings surroundings;

    HealthApi(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Answers at all. */
    @GET
    @Path("live")
    public Health live() {
        return new Health("up");
    }

    /** Every part is there; otherwise 503 that names those that are not. */
    @GET
    @Path("ready")
    public Health ready() {
        List<String> missing = surroundings.missing();
        if (!missing.isEmpty()) {
            throw new Problem(
                    503,
                    "Samspel är inte redo",
                    "Det här är inte igång: " + String.join(", ", missing) + ".",
                    Map.of("missing", missing));
        }
        return new Health("ready");
    }

    /** The state in a word. */
    public record Health(String status) {}
}
