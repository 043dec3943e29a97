package se.samspel.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Settings;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Action;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.terms.Glossary;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Panel;
import se.samspel.api.web.SignIn;

/** A server on a free port without a container, with sessions and a small organisation kept in memory. */
final class RunningWeb implements AutoCloseable, Surroundings {
    static final String SESSION = "session-of-nora-ek-0001";
    static final String OTHER_SESSION = "session-of-ali-berg-0002";
    static final UnitId ASSOCIATION = new UnitId("gavleborg");
    static final UnitId GROUP = new UnitId("mysam-hofors");
    static final Viewer NORA = viewer(1, "Nora Ek", Role.CONVENER);
    static final Viewer ALI = viewer(2, "Ali Berg", Role.READER);

    final Map<String, Viewer> sessions =
            new ConcurrentHashMap<>(Map.of(SESSION, NORA, OTHER_SESSION, ALI));
    final List<MenuItem> menu = new CopyOnWriteArrayList<>(List.of(new StartEntry()));
    final List<Panel> panels = new CopyOnWriteArrayList<>();
    final List<String> missing = new CopyOnWriteArrayList<>();
    volatile @Nullable Glossary glossary;
    final ThemeSheets themes = new ThemeSheets();
    final Assembly assembly;
    final WebServer server;
    private final Path data;
    private final List<Object> served = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    RunningWeb(Object... more) throws IOException {
        data = Files.createTempDirectory("samspel-web");
        Settings settings =
                new Settings(
                        data,
                        data,
                        "127.0.0.1",
                        0,
                        true,
                        "",
                        "",
                        "",
                        1,
                        se.samspel.api.MailSettings.none());
        assembly =
                new Assembly(
                        settings,
                        this,
                        themes,
                        (bundle, path) ->
                                bundle.equals("se.samspel.web")
                                        ? RunningWeb.class.getResource("/" + path)
                                        : null,
                        () -> List.copyOf(served));
        served.addAll(assembly.ownResources());
        served.addAll(List.of(more));
        server = assembly.server();
        server.start();
        server.serve(List.copyOf(served));
    }

    private static Viewer viewer(long id, String name, Role role) {
        Membership membership = new Membership(GROUP, role, LocalDate.of(2026, 1, 1), null, null);
        return new Viewer(new UserId(id), name, List.of(membership), GROUP);
    }

    /** Changes what is served, as the container does. */
    void serve(Object... more) throws IOException {
        List<Object> all = new ArrayList<>(assembly.ownResources());
        all.addAll(List.of(more));
        server.serve(all);
    }

    URI uri(String path) {
        return URI.create(server.base() + path);
    }

    HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    HttpRequest.Builder signedIn(String path) {
        return ask(path)
                .header("Cookie", "samspel=" + SESSION)
                .header("Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(signedIn(path));
    }

    /** Sends bytes as they are and reads until the server closes or is quiet. */
    String raw(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.base().getPort())) {
            socket.setSoTimeout(1_200);
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            byte[] bytes = new byte[8192];
            try {
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    answer.append(new String(bytes, 0, read, StandardCharsets.ISO_8859_1));
                }
            } catch (IOException quiet) {
                // the connection was kept open or cut; what came is the answer
            }
            return answer.toString();
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Override
    public Optional<SignIn> signIn() {
        return Optional.of(new Door());
    }

    @Override
    public Optional<Organisation> organisation() {
        return Optional.of(new Units());
    }

    @Override
    public Optional<Glossary> glossary() {
        return Optional.ofNullable(glossary);
    }

    /** Stops every text that says "hemligt"; which numbers are stopped is another room's matter. */
    @Override
    public Optional<IdentityNumberGuard> guard() {
        return Optional.of(
                text ->
                        text.toString().contains("hemligt")
                                ? List.of(new IdentityNumberGuard.Found(0, 7, "80xxxx-xxxx"))
                                : List.of());
    }

    @Override
    public Optional<Access> access() {
        return Optional.of(new Rules());
    }

    @Override
    public List<MenuItem> menu() {
        return List.copyOf(menu);
    }

    @Override
    public List<Panel> panels(String slot) {
        return List.copyOf(panels);
    }

    @Override
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private final class Door implements SignIn {
        @Override
        public Optional<Viewer> viewerOf(String session) {
            return Optional.ofNullable(sessions.get(session));
        }

        @Override
        public String signInPath() {
            return "/logga-in";
        }

        @Override
        public String signOutPath() {
            return "/logga-ut";
        }

        @Override
        public String groupPath() {
            return "/grupp";
        }

        @Override
        public String accountPath() {
            return "/konto";
        }
    }

    private static final class Rules implements Access {
        @Override
        public boolean may(Viewer viewer, Action action, UnitId unit) {
            return viewer.memberships().stream()
                    .anyMatch(membership -> action.roles().contains(membership.role()));
        }

        @Override
        public void require(Viewer viewer, Action action, UnitId unit) {
            if (!may(viewer, action, unit)) {
                throw new AccessDenied("Du får inte " + action.swedish() + ".");
            }
        }

        @Override
        public boolean maySomewhere(Viewer viewer, Action action) {
            return may(viewer, action, GROUP);
        }

        @Override
        public Set<Scope> scopes(Viewer viewer) {
            return viewer.equals(NORA)
                    ? Set.of(Scope.EVERYONE, Scope.unit(GROUP))
                    : Set.of(Scope.EVERYONE);
        }

        @Override
        public void requireRead(Viewer viewer, Scope scope) {
            if (!mayRead(viewer, scope)) {
                throw new NotThere("Planen");
            }
        }
    }

    private static final class Units implements Organisation {
        private static final Unit FORBUND =
                new Unit(
                        ASSOCIATION,
                        UnitKind.ASSOCIATION,
                        "Samordningsförbund Gävleborg",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
        private static final Unit HOFORS = group("mysam-hofors", "Mysam Hofors");
        private static final Unit OCKELBO = group("mysam-ockelbo", "Mysam Ockelbo");

        private static Unit group(String id, String name) {
            return new Unit(
                    new UnitId(id),
                    UnitKind.GROUP,
                    name,
                    ASSOCIATION,
                    null,
                    null,
                    List.of(),
                    List.of());
        }

        @Override
        public Optional<Unit> find(UnitId id) {
            return Stream.of(FORBUND, HOFORS, OCKELBO)
                    .filter(unit -> unit.id().equals(id))
                    .findFirst();
        }

        @Override
        public List<Unit> all(UnitKind kind) {
            return Stream.of(FORBUND, HOFORS, OCKELBO).filter(unit -> unit.kind() == kind).toList();
        }

        @Override
        public Optional<Unit> associationOf(UnitId unit) {
            return Optional.of(FORBUND);
        }

        @Override
        public List<Unit> groupsOf(UnitId association) {
            return List.of(HOFORS, OCKELBO);
        }

        @Override
        public List<Unit> partiesOf(UnitId group) {
            return List.of();
        }

        @Override
        public Set<UnitId> within(UnitId unit) {
            return Set.of(unit, ASSOCIATION);
        }

        @Override
        public List<Person> peopleOf(UnitId unit) {
            return List.of();
        }
    }
}
