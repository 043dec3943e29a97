package se.samspel.web.internal;

import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;

/** Turns what was thrown into what is told, and writes it for programs and for people. */
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private final SecureRandom random = new SecureRandom();
    private final Json json;
    private final Views views;

    Refusals(Json json, Views views) {
        this.json = json;
        this.views = views;
    }

    /** Whether a path is for programs. */
    static boolean wantsJson(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/");
    }

    /** What the thrown thing means. Only failures of our own are logged. */
    Refusal of(Throwable thrown) {
        return switch (thrown) {
            case Problem problem ->
                    new Refusal(
                            problem.status(),
                            problem.title(),
                            problem.detail(),
                            "",
                            problem.members());
            case AccessDenied denied -> Refusal.of(403, "Du har inte behörighet", said(denied));
            case NotThere notThere -> Refusal.of(404, "Det finns inte här", said(notThere));
            case WebApplicationException web when web.getResponse().getStatus() < 500 ->
                    Refusal.plain(web.getResponse().getStatus());
            default -> failure(thrown);
        };
    }

    /** A failure of our own: logged under a number that the person is given. */
    Refusal failure(Throwable thrown) {
        String number = String.format(Locale.ROOT, "%08x", random.nextInt());
        LOG.error("A request failed, number {}", number, thrown);
        return Refusal.plain(500).withReference(number);
    }

    private static String said(RuntimeException refusal) {
        return refusal.getMessage() == null ? "" : refusal.getMessage();
    }

    /** RFC 9457. */
    String json(Refusal refusal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", refusal.title());
        members.put("status", refusal.status());
        members.put("detail", refusal.detail());
        if (!refusal.reference().isEmpty()) {
            members.put("reference", refusal.reference());
        }
        refusal.members().forEach(members::putIfAbsent);
        return json.write(members);
    }

    /** A page without menu and user, for when the application itself is not reached. */
    String alone(Refusal refusal) {
        return views.text(new AlonePage(RefusalPage.of(refusal)));
    }
}
