package se.samspel.web.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samspel.api.access.Open;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Upload;

/**
 * Looks for personnummer in what a request brings as a form, beside a file or not, or as JSON, before any method sees it; so a
 * feature that forgets to ask keeps none either. Files, passwords, what is asked for without signing in, and methods with a guard of their own
 * are left alone.
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class TextWatch implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "DELETE");
    private static final Set<String> SECRETS = Set.of("password", "again", "current");

    private final Surroundings surroundings;

    TextWatch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<IdentityNumberGuard> guard = surroundings.guard();
        Optional<Method> method = Permissions.matched(request);
        if (SAFE.contains(request.getMethod())
                || guard.isEmpty()
                || method.isEmpty()
                || isLeftAlone(method.get())) {
            return;
        }
        for (String value : values(request)) {
            guard.get().find(value).stream().findFirst().ifPresent(TextWatch::refuse);
        }
    }

    private static List<String> values(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (is(type, "form-data")) {
            return request.getProperty(Upload.class.getName()) instanceof Parts parts
                    ? parts.texts()
                    : List.of();
        }
        boolean form = is(type, "x-www-form-urlencoded");
        if (!form && !is(type, "json")) {
            return List.of();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String text = new String(body, StandardCharsets.UTF_8);
        return form ? ofForm(text) : ofJson(text);
    }

    private static void refuse(IdentityNumberGuard.Found found) {
        throw new Problem(422, "Det ser ut att stå ett personnummer", found.refusal());
    }

    private static boolean isLeftAlone(Method method) {
        return Permissions.of(method).filter(Open.class::isInstance).isPresent()
                || method.isAnnotationPresent(OwnGuard.class)
                || method.getDeclaringClass().isAnnotationPresent(OwnGuard.class);
    }

    private static boolean is(MediaType type, String subtype) {
        return type != null && type.getSubtype().endsWith(subtype);
    }

    private static List<String> ofForm(String text) {
        List<String> values = new ArrayList<>();
        for (String pair : text.split("&")) {
            int at = pair.indexOf('=');
            if (at >= 0 && !SECRETS.contains(pair.substring(0, at))) {
                values.add(decoded(pair.substring(at + 1)));
            }
        }
        return values;
    }

    /** As it is when it is not encoded by the rule; whoever reads the form says what is wrong with it. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    /** Nothing when it is not JSON; whoever reads it says so. */
    private static List<String> ofJson(String text) {
        List<String> values = new ArrayList<>();
        try {
            gather(JsonParser.parseString(text), values);
        } catch (JsonParseException notJson) {
            return List.of();
        }
        return values;
    }

    private static void gather(JsonElement element, List<String> values) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> gather(each, values));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject()
                    .entrySet()
                    .forEach(
                            member -> {
                                if (!SECRETS.contains(member.getKey())) {
                                    gather(member.getValue(), values);
                                }
                            });
        } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
            values.add(element.getAsString());
        }
    }
}
