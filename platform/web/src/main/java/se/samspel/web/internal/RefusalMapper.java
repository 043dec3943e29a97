package se.samspel.web.internal;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Answers whatever a resource throws: a page in the frame, or RFC 9457 for programs. */
final class RefusalMapper implements ExceptionMapper<Throwable> {
    private final Refusals refusals;
    @Context private @Nullable UriInfo uri;

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
        UriInfo asked = uri;
        boolean json = asked != null && Refusals.wantsJson("/" + asked.getPath());
        return json
                ? answer.type("application/problem+json").entity(refusals.json(refusal)).build()
                : answer.type("text/html;charset=utf-8").entity(RefusalPage.of(refusal)).build();
    }
}
