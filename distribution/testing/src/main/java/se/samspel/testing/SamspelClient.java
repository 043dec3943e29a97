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
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Talks to Samspel as a browser without script does: keeps its cookies, and says that forms come from the server's own
 * pages. Redirects are not followed, so that a test sees them.
 */
public final class SamspelClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
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

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send("GET", path, "text/html", "", BodyPublishers.noBody());
    }

    /** Asks the API. */
    public HttpResponse<String> getJson(String path) {
        return send("GET", path, "application/json", "", BodyPublishers.noBody());
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
                "text/html",
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
