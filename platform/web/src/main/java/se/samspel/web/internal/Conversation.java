package se.samspel.web.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;

/** One request and its answer: who asks, how, and the two cookies there are. */
final class Conversation implements Asking {
    /** Where the request keeps its conversation. */
    static final String KEY = "samspel.conversation";

    private static final String NOTICE = "samspel-notice";
    private static final int LONGEST_NOTICE = 600;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Surroundings surroundings;
    private @Nullable Optional<Viewer> viewer;

    Conversation(
            HttpServletRequest request, HttpServletResponse response, Surroundings surroundings) {
        this.request = request;
        this.response = response;
        this.surroundings = surroundings;
    }

    @Override
    public boolean forPiece() {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-Boosted"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"))
                && !"full".equals(request.getHeader("HX-Request-Type"));
    }

    /** Whether a script of ours asks, for a piece or a page; it follows headers instead of redirects. */
    boolean byScript() {
        return "true".equals(request.getHeader("HX-Request"));
    }

    @Override
    public String path() {
        @Nullable String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    String method() {
        return request.getMethod();
    }

    @Override
    public String origin() {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    @Override
    public Optional<Viewer> viewer() {
        Optional<Viewer> known = viewer;
        if (known == null) {
            known = surroundings.signIn().flatMap(signIn -> session().flatMap(signIn::viewerOf));
            viewer = known;
        }
        return known;
    }

    @Override
    public String address() {
        return request.getRemoteAddr();
    }

    @Override
    public Optional<String> session() {
        return cookie(sessionCookie());
    }

    @Override
    public void startSession(String session) {
        if (!session.matches("[A-Za-z0-9_-]{16,200}")) {
            throw new IllegalArgumentException(
                    "a session is 16–200 letters, digits, hyphens and underscores");
        }
        keep(sessionCookie(), session, -1);
        viewer = null;
    }

    @Override
    public void endSession() {
        keep(sessionCookie(), "", 0);
    }

    /** Says a sentence once on the next page. */
    void sayNext(String sentence) {
        String text = sentence.substring(0, Math.min(sentence.length(), LONGEST_NOTICE));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        keep(NOTICE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), 60);
    }

    /** What the last answer wanted said, once; empty for nothing. */
    String said() {
        Optional<String> cookie = cookie(NOTICE);
        if (cookie.isEmpty()) {
            return "";
        }
        keep(NOTICE, "", 0);
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.get()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    private String sessionCookie() {
        return request.isSecure() ? "__Host-samspel" : "samspel";
    }

    private Optional<String> cookie(String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private void keep(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
