package se.samspel.web.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever a resource throws into a refusal, which {@link Outcomes} writes. */
final class RefusalMapper implements ExceptionMapper<Throwable> {
    private final Refusals refusals;

    RefusalMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        Refusal refusal = refusals.of(thrown);
        Response.ResponseBuilder answer = Response.status(refusal.status());
        if (thrown instanceof WebApplicationException web) {
            @Nullable Object allow = web.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
            if (allow != null) {
                answer.header(HttpHeaders.ALLOW, allow);
            }
        }
        return answer.entity(refusal).build();
    }
}
