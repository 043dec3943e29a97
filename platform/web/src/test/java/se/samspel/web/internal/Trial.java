package se.samspel.web.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Needs;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Open;
import se.samspel.api.access.Role;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.OwnGuard;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.StorageException.Reason;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Summary;
import se.samspel.api.web.Upload;

/** Resources for the tests, one of each kind. */
final class Trial {
    private Trial() {}

    enum Kind {
        DRAFT,
        ADOPTED
    }

    record Thing(
            UnitId unit,
            Kind kind,
            LocalDate due,
            Instant at,
            Optional<String> note,
            List<String> names) {}

    record Inner(int number) {}

    record Outer(String title, Inner inner, UnitId unit) {}

    @Path("prov")
    @SignedIn
    public static final class Pages {
        @GET
        public AccessibilityPage page() {
            return new AccessibilityPage();
        }

        @GET
        @Path("full")
        public String full() {
            throw new StorageException(Reason.DISK, "secret of the disk", new IOException());
        }

        @GET
        @Path("borta")
        public String away() {
            throw new StorageException(Reason.UNAVAILABLE, "secret of the disk", new IOException());
        }

        @GET
        @Path("fel")
        public AccessibilityPage fails() {
            throw new IllegalStateException("secret of " + Trial.class.getName());
        }

        @GET
        @Path("nekad")
        public AccessibilityPage denied() {
            throw new AccessDenied("Du får inte se protokollet. Be din sammankallande.");
        }

        @GET
        @Path("saknas")
        public AccessibilityPage notThere() {
            throw new NotThere("Planen");
        }

        @GET
        @Path("roll")
        @Needs({Role.SERVER_ADMINISTRATOR})
        public AccessibilityPage needs() {
            return new AccessibilityPage();
        }

        @POST
        @Path("spara")
        public Redirect save(@FormParam("text") String text) {
            return Redirect.to("/prov").saying("Sparat: " + text);
        }

        @POST
        @Path("egen-vakt")
        @OwnGuard
        public Redirect guarded(@FormParam("text") String text) {
            return Redirect.to("/prov").saying("Sett: " + text);
        }

        @POST
        @Path("konflikt")
        public Answer conflict() {
            return new Answer(409, new AccessibilityPage());
        }

        @POST
        @Path("fil")
        @Consumes("multipart/form-data")
        @Produces("text/plain")
        public String upload(@Context Upload upload, @Context Viewer viewer) {
            return viewer.name()
                    + "|"
                    + upload.text("titel")
                    + "|"
                    + upload.files("fil").stream()
                            .map(file -> file.fileName() + ":" + file.size())
                            .toList();
        }

        @POST
        @Path("filer")
        @Consumes("multipart/form-data")
        @Produces("text/plain")
        public String every(@Context Upload upload) {
            return upload.everyFile("fil").stream()
                    .map(file -> file.fileName() + ":" + file.isTooLarge())
                    .toList()
                    .toString();
        }

        @GET
        @Path("vem")
        @Produces("text/plain")
        public String who(@Context Viewer viewer, @Context Asking asking) {
            return viewer.name() + " " + asking.forPiece() + " " + asking.path();
        }
    }

    @Path("oppen")
    @Open
    public static final class Doors {
        @POST
        @Path("in")
        public Redirect in(@Context Asking asking) {
            asking.startSession(RunningWeb.SESSION);
            return Redirect.to("/");
        }

        @POST
        @Path("ut")
        public Redirect out(@Context Asking asking) {
            asking.endSession();
            return Redirect.to("/");
        }
    }

    @Path("api/v1/prov")
    @SignedIn
    @Produces("application/json")
    public static final class Api {
        @GET
        @Path("{id: [0-9]{1,9}}")
        @Summary("Hämtar en sak.")
        public Thing thing(@PathParam("id") long id, @QueryParam("kort") boolean brief) {
            return new Thing(
                    RunningWeb.GROUP,
                    Kind.DRAFT,
                    LocalDate.of(2027, 3, 31),
                    Instant.parse("2026-11-21T12:00:00Z"),
                    brief ? Optional.empty() : Optional.of("å <b>"),
                    List.of("a", "b"));
        }

        @POST
        @Consumes("application/json")
        public Outer echo(Outer outer) {
            return outer;
        }

        @GET
        @Path("full")
        public String full() {
            throw new StorageException(Reason.DISK, "secret of the disk", new IOException());
        }

        @GET
        @Path("fel")
        public Thing fails() {
            throw new IllegalStateException("secret of " + Trial.class.getName());
        }

        @GET
        @Path("problem")
        public Thing problem() {
            throw new Problem(
                    409, "Planen är fastställd", "Gör en ny version.", Map.of("version", 3));
        }

        @POST
        @Path("konflikt")
        public Answer conflict() {
            return new Answer(409, new Inner(7));
        }
    }

    /** Says nothing about who may call it. */
    @Path("utan")
    public static final class WithoutPermission {
        @GET
        public String any() {
            return "seen";
        }
    }

    /** Collides with {@link Pages}. */
    @Path("prov")
    @SignedIn
    public static final class Colliding {
        @GET
        public AccessibilityPage page() {
            return new AccessibilityPage();
        }

        @GET
        public AccessibilityPage again() {
            return new AccessibilityPage();
        }
    }
}
