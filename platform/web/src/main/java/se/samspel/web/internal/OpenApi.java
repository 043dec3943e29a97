package se.samspel.web.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Open;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;

/** Describes the API by reading the resources that are served below {@code api/v1/}. */
final class OpenApi {
    private static final String ROOT = "/api/v1";
    private static final String DESCRIPTION =
            "Det som går att göra på sidorna går att göra från andra program. Logga in med POST till"
                    + " /api/v1/session och skicka kakan med varje anrop. Fel svarar som"
                    + " application/problem+json.";
    private final Supplier<List<Object>> resources;

    OpenApi(Supplier<List<Object>> resources) {
        this.resources = resources;
    }

    /** All operations, by path and method. */
    List<Operation> operations() {
        return resources.get().stream()
                .map(Object::getClass)
                .filter(type -> ResourceRules.against(type).isEmpty())
                .flatMap(type -> ResourceRules.handlers(type).map(OpenApi::operation))
                .filter(operation -> operation.path().startsWith(ROOT))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
    }

    private static Operation operation(Method method) {
        List<Operation.Value> parameters = new ArrayList<>();
        @Nullable Type body = null;
        boolean upload = false;
        for (Parameter parameter : method.getParameters()) {
            Optional<Operation.Value> value = value(parameter);
            value.ifPresent(parameters::add);
            upload |= parameter.getType() == Upload.class;
            if (value.isEmpty() && !parameter.isAnnotationPresent(Context.class)) {
                body = parameter.getParameterizedType();
            }
        }
        Summary summary = method.getAnnotation(Summary.class);
        return new Operation(
                verb(method),
                path(method),
                summary == null ? "" : summary.value(),
                Permissions.of(method).filter(Open.class::isInstance).isPresent(),
                List.copyOf(parameters),
                body,
                upload,
                method.getReturnType() == void.class ? null : method.getGenericReturnType(),
                media(method));
    }

    /** What the method says it answers; a response that says nothing may be anything. */
    private static List<String> media(Method method) {
        Produces own = method.getAnnotation(Produces.class);
        Produces said =
                own == null ? method.getDeclaringClass().getAnnotation(Produces.class) : own;
        boolean open = method.getReturnType() == Response.class;
        if (own == null && open) {
            return List.of("*/*");
        }
        return said == null ? List.of("application/json") : List.of(said.value());
    }

    private static Optional<Operation.Value> value(Parameter parameter) {
        Type type = parameter.getParameterizedType();
        DefaultValue given = parameter.getAnnotation(DefaultValue.class);
        @Nullable String byDefault = given == null ? null : given.value();
        for (Annotation annotation : parameter.getAnnotations()) {
            switch (annotation) {
                case PathParam path -> {
                    return Optional.of(new Operation.Value(path.value(), "path", type, null));
                }
                case QueryParam query -> {
                    return Optional.of(
                            new Operation.Value(query.value(), "query", type, byDefault));
                }
                case FormParam form -> {
                    return Optional.of(new Operation.Value(form.value(), "form", type, byDefault));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse("GET");
    }

    /** Both paths together, without the patterns of parameters. */
    private static String path(Method method) {
        String path =
                part(method.getDeclaringClass().getAnnotation(Path.class))
                        + part(method.getAnnotation(Path.class));
        return path.replaceAll("\\{\\s*([A-Za-z0-9_]+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static String part(@Nullable Path path) {
        String text = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return text.isEmpty() ? "" : "/" + text;
    }

    /** The whole description, ready to be written as JSON. */
    Map<String, Object> document() {
        Schemas schemas = new Schemas();
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Operation operation : operations()) {
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(
                            operation.verb().toLowerCase(java.util.Locale.ROOT),
                            described(operation, schemas));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info", Map.of("title", "Samspel", "version", "1", "description", DESCRIPTION));
        document.put("security", List.of(Map.of("session", List.of())));
        document.put("paths", paths);
        document.put("components", components(schemas));
        return document;
    }

    private static Map<String, Object> components(Schemas schemas) {
        schemas.add(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "type", Map.of("type", "string"),
                                "title", Map.of("type", "string"),
                                "status", Map.of("type", "integer"),
                                "detail", Map.of("type", "string"),
                                "reference", Map.of("type", "string"))));
        return Map.of(
                "schemas",
                schemas.named(),
                "securitySchemes",
                Map.of("session", Map.of("type", "apiKey", "in", "cookie", "name", "samspel")));
    }

    private static Map<String, Object> described(Operation operation, Schemas schemas) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("summary", operation.summary());
        text.put("tags", List.of(operation.group()));
        text.put(
                "operationId",
                (operation.verb() + operation.path())
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("-$", ""));
        List<Map<String, Object>> parameters =
                operation.parameters().stream()
                        .filter(value -> !value.place().equals("form"))
                        .map(value -> parameter(value, schemas))
                        .toList();
        if (!parameters.isEmpty()) {
            text.put("parameters", parameters);
        }
        content(operation, schemas)
                .ifPresent(
                        body -> text.put("requestBody", Map.of("required", true, "content", body)));
        text.put("responses", responses(operation, schemas));
        if (operation.open()) {
            text.put("security", List.of());
        }
        return text;
    }

    private static Map<String, Object> parameter(Operation.Value value, Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>(schemas.of(value.type()));
        @Nullable String byDefault = value.byDefault();
        if (byDefault != null) {
            schema.put("default", byDefault);
        }
        return Map.of(
                "name", value.name(),
                "in", value.place(),
                "required", value.place().equals("path"),
                "schema", schema);
    }

    private static Optional<Map<String, Object>> content(Operation operation, Schemas schemas) {
        Type body = operation.body();
        if (body != null) {
            return Optional.of(Map.of("application/json", Map.of("schema", schemas.of(body))));
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(value -> value.place().equals("form"))
                .forEach(value -> fields.put(value.name(), schemas.of(value.type())));
        if (operation.upload()) {
            fields.put(
                    "file",
                    Map.of("type", "string", "contentMediaType", "application/octet-stream"));
        }
        String media =
                operation.upload() ? "multipart/form-data" : "application/x-www-form-urlencoded";
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Map.of(
                                media,
                                Map.of("schema", Map.of("type", "object", "properties", fields))));
    }

    private static Map<String, Object> answers(List<String> media, Map<String, Object> schema) {
        Map<String, Object> answers = new LinkedHashMap<>();
        media.forEach(each -> answers.put(each, Map.of("schema", schema)));
        return answers;
    }

    private static Map<String, Object> responses(Operation operation, Schemas schemas) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Type result = operation.result();
        if (result == null) {
            responses.put("204", Map.of("description", "Utfört."));
        } else {
            responses.put(
                    "200",
                    Map.of(
                            "description",
                            "Svaret.",
                            "content",
                            answers(operation.media(), schemas.of(result))));
        }
        responses.put(
                "default",
                Map.of(
                        "description",
                        "Det gick inte; svaret säger varför.",
                        "content",
                        Map.of(
                                "application/problem+json",
                                Map.of("schema", Schemas.reference("Problem")))));
        return responses;
    }
}
