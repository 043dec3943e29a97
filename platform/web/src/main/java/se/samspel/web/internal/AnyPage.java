package se.samspel.web.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/**
 * Lets a page be asked for by its address alone: a script that says it takes nothing but HTML, as htmx does, is not
 * refused because the page's type is known only when it has been made. The API keeps what the client asked for.
 */
@PreMatching
final class AnyPage implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("api/")) {
            request.getHeaders().putSingle("Accept", "*/*");
        }
    }
}
