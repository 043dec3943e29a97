package se.samspel.web.internal;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every request passes before anything else: the headers of the answer, methods that are not served, names that are
 * not ours (a page elsewhere that points its own name at this machine), and requests from other sites.
 */
final class Gate extends Handler.Wrapper {
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private final Set<String> hosts;
    private final ErrorAnswers errors;

    /** @param hosts the names this server answers to, without port, in lower case */
    Gate(Handler next, Set<String> hosts, ErrorAnswers errors) {
        super(next);
        this.hosts = Set.copyOf(hosts);
        this.errors = errors;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Headers.putOn(response.getHeaders());
        if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST, PUT, PATCH, DELETE");
            return errors.answer(request, response, callback, 405);
        }
        if (!hosts.contains(hostOf(request))) {
            return errors.answer(request, response, callback, 421);
        }
        if (!fromHere(request)) {
            return errors.answer(request, response, callback, 403);
        }
        return super.handle(request, response, callback);
    }

    private static String hostOf(Request request) {
        @Nullable String host = request.getHttpURI().getHost();
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    private static boolean fromHere(Request request) {
        return CrossSite.allows(
                request.getMethod(),
                request.getHeaders().get("Sec-Fetch-Site"),
                request.getHeaders().get(HttpHeader.ORIGIN),
                "http://" + request.getHttpURI().getAuthority(),
                request.getHeaders().contains(HttpHeader.COOKIE));
    }
}
