package se.samspel.web.internal;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ExtendedUriInfo;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Open;
import se.samspel.api.access.Role;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.SignIn;

/** Lets a request through to a method only when the method's permission allows it. */
@Priority(Priorities.AUTHORIZATION)
final class Permissions implements ContainerRequestFilter {
    private final Surroundings surroundings;

    Permissions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The permission of a method: its own, otherwise its type's. */
    static Optional<Annotation> of(Method method) {
        return own(method.getAnnotations())
                .or(() -> own(method.getDeclaringClass().getAnnotations()));
    }

    private static Optional<Annotation> own(Annotation[] annotations) {
        return List.of(annotations).stream().filter(Permissions::isPermission).findFirst();
    }

    private static boolean isPermission(Annotation annotation) {
        return annotation instanceof Open
                || annotation instanceof SignedIn
                || annotation instanceof Needs;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<Method> matched = matched(request);
        if (matched.isEmpty()) {
            return;
        }
        Annotation permission =
                of(matched.get())
                        .orElseThrow(
                                () ->
                                        new AccessDenied(
                                                "Sidan saknar uppgift om vem som får öppna den."));
        if (permission instanceof Open) {
            return;
        }
        Conversation conversation = (Conversation) request.getProperty(Conversation.KEY);
        Optional<Viewer> viewer = conversation.viewer();
        if (viewer.isEmpty()) {
            request.abortWith(signInFirst(conversation));
        } else if (permission instanceof Needs needs) {
            requireRole(viewer.get(), Set.of(needs.value()));
        }
    }

    /** The method that answers, when there is one. */
    static Optional<Method> matched(ContainerRequestContext request) {
        return Optional.ofNullable(
                        ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod())
                .map(method -> method.getInvocable().getHandlingMethod());
    }

    private static void requireRole(Viewer viewer, Set<Role> roles) {
        if (viewer.memberships().stream()
                .noneMatch(membership -> roles.contains(membership.role()))) {
            throw new AccessDenied(
                    "Den här sidan är för dem som har en annan roll. Behöver du den, be ditt kansli.");
        }
    }

    private Response signInFirst(Conversation conversation) {
        if (Refusals.wantsJson(conversation.path())) {
            throw new Problem(401, "Du behöver logga in", "Logga in och försök igen.");
        }
        SignIn signIn =
                surroundings
                        .signIn()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                503,
                                                "Samspel startar",
                                                "Inloggningen är inte igång än. Vänta en liten stund och ladda sidan igen."));
        boolean back = conversation.method().equals("GET") && !conversation.byScript();
        String to = signIn.signInPath() + (back ? "?tillbaka=" + encoded(conversation.path()) : "");
        return conversation.byScript()
                ? Response.status(401).header("HX-Redirect", to).build()
                : Response.status(303).header("Location", to).build();
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
