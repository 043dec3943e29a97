package se.samspel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Talks to Samspel as a browser without script does: keeps its cookies, and says that forms come from the server's own
 * pages. Redirects are not followed, so that a test sees them.
 */
public final class SamspelClient {
    private static final Pattern CHOICE =
            Pattern.compile("name=\"person\" value=\"(\\d+)\">Välj<span[^>]*>([^<]*)</span>");

    /** What browsers say that they take. */
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    /** Who signs in first waits until the demo's year is told, on a machine that tells several at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final URI base;
    private final HttpClient http;

    /** @param base where the server answers */
    public SamspelClient(URI base) {
        this.base = base;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .connectTimeout(PATIENCE)
                        .build();
    }

    /**
     * Becomes one of the demo's people.
     *
     * @param who words of the role picker's choice: a role, a unit or a name, such as {@code Kansli} or {@code
     *     Sammankallande i Mysam Hofors}
     * @return this client, signed in
     * @throws IllegalArgumentException when nobody is called that; says who there is
     */
    public SamspelClient signInAs(String who) {
        List<MatchResult> people = CHOICE.matcher(get("/logga-in").body()).results().toList();
        String person =
                people.stream()
                        .filter(choice -> choice.group(2).contains(who))
                        .map(choice -> choice.group(1))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "nobody is \""
                                                        + who
                                                        + "\"; there are"
                                                        + people.stream()
                                                                .map(choice -> choice.group(2))
                                                                .toList()));
        HttpResponse<String> answer = post("/logga-in/demo", Map.of("person", person));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("signing in answered " + answer.statusCode());
        }
        return this;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send("GET", path, PAGE, "", BodyPublishers.noBody());
    }

    /** Asks the API. */
    public HttpResponse<String> getJson(String path) {
        return send("GET", path, "application/json", "", BodyPublishers.noBody());
    }

    /** Reads an answer that goes on, such as the server's events, line by line until it is closed. */
    public Stream<String> lines(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/event-stream")
                        .build();
        try {
            return http.send(request, BodyHandlers.ofLines()).body();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                PAGE,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(body));
    }

    /** Sends JSON to the API with any method. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(
                method,
                path,
                "application/json",
                "application/json",
                BodyPublishers.ofString(body));
    }

    /** Sends one file as a multipart form, as a browser's file field does. */
    public HttpResponse<String> upload(String path, String part, String fileName, byte[] content) {
        String boundary = "samspel-" + Long.toHexString(System.nanoTime());
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(boundary, part, fileName);
        BodyPublisher body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(
                "POST",
                path,
                "application/json",
                "multipart/form-data; boundary=" + boundary,
                body);
    }

    private HttpResponse<String> send(
            String method, String path, String accept, String type, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(PATIENCE)
                        .header("Accept", accept)
                        .method(method, body);
        if (!type.isEmpty()) {
            request.header("Content-Type", type)
                    .header("Origin", base.toString())
                    .header("Sec-Fetch-Site", "same-origin");
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(method + " " + path, trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
