package se.samspel.web.internal;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a resource must be before it is let in. */
final class ResourceRules {
    private ResourceRules() {}

    /** Why a resource is refused, for the log; empty when it is fine. */
    static Optional<String> against(Class<?> type) {
        if (!type.isAnnotationPresent(Path.class)) {
            return Optional.of("it has no @Path");
        }
        if (Arrays.stream(type.getDeclaredFields()).anyMatch(ResourceRules::isContext)) {
            return Optional.of("@Context stands on a field; take it as a method parameter");
        }
        return handlers(type)
                .filter(method -> Permissions.of(method).isEmpty())
                .findFirst()
                .map(
                        method ->
                                "method "
                                        + method.getName()
                                        + " has none of @Open, @SignedIn and @Needs");
    }

    /** The methods that answer requests. */
    static Stream<Method> handlers(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !method.isBridge())
                .filter(
                        method ->
                                Arrays.stream(method.getAnnotations())
                                        .anyMatch(
                                                annotation ->
                                                        annotation
                                                                .annotationType()
                                                                .isAnnotationPresent(
                                                                        HttpMethod.class)));
    }

    private static boolean isContext(Field field) {
        return field.isAnnotationPresent(Context.class);
    }
}
