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
import se.samspel.api.storage.StorageException;
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
            case StorageException kept when kept.reason() == StorageException.Reason.DISK ->
                    logged(
                            thrown,
                            Refusal.of(
                                    507,
                                    "Det gick inte att spara",
                                    "Servern kan inte skriva på sin disk; den kan vara full. Inget av"
                                            + " det du skickade har sparats. Kopiera det du skrivit,"
                                            + " och be den som sköter servern att se till disken."));
            case StorageException away when away.reason() == StorageException.Reason.UNAVAILABLE ->
                    logged(
                            thrown,
                            Refusal.of(
                                    503,
                                    "Databasen svarar inte just nu",
                                    "Inget av det du skickade har sparats. Vänta en liten stund och"
                                            + " försök igen. Händer det igen, lämna numret nedan till"
                                            + " den som sköter servern."));
            default -> failure(thrown);
        };
    }

    /** A failure of our own: logged under a number that the person is given. */
    Refusal failure(Throwable thrown) {
        return logged(thrown, Refusal.plain(500));
    }

    private Refusal logged(Throwable thrown, Refusal refusal) {
        String number = String.format(Locale.ROOT, "%08x", random.nextInt());
        LOG.error("A request failed, number {}", number, thrown);
        return refusal.withReference(number);
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
