package se.samspel.web.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * The path says in which form an answer comes: pages below the root, JSON below the API. What the asker would rather have
 * is not weighed in, because htmx takes HTML only and values become HTML first when they are written.
 */
@PreMatching
final class PathDecides implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, "*/*");
    }
}
