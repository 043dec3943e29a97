package se.samspel.identity.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import se.samspel.api.PluginId;
import se.samspel.api.Settings;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.identity.internal.mail.Letters;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/** All of identity on a storage of its own, with a clock that the test moves. */
public final class Rooms implements AutoCloseable {
    static final String PASSWORD = "grön cykel i novemberregn";
    static final Instant START = Instant.parse("2027-03-31T08:00:00Z");

    public final MovingClock clock = new MovingClock();
    final Path folder;
    public final TemporaryStorage storage;
    final UnitsKind proposals = new UnitsKind();
    Register register;
    Sessions sessions;
    Attempts attempts;
    Invitations invitations;
    Letters letters;
    Credentials credentials;
    public AccessRules access;
    Stewardship stewardship;
    public RegisteredAccounts accounts;
    public RegisteredUnits units;
    Installation installation;
    Passwords passwords = new Passwords(64);

    public Rooms(Engine engine, Path folder) {
        this(engine, folder, Map.of());
    }

    Rooms(Engine engine, Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.storage =
                TemporaryStorage.open(engine, folder, clock).with("identity", Register.class);
        open(settings);
    }

    /** The same rows and new memories, as after a restart. */
    void open(Map<String, String> settings) {
        installation = new Installation(storage.database(), settings(settings));
        register = new Register(storage.database(), storage.order(), installation);
        sessions = new Sessions(register, clock);
        attempts = new Attempts(register, clock);
        letters = Letters.of(storage.database(), installation.settings().mail(), clock);
        invitations = new Invitations(register, letters, clock);
        credentials = new Credentials(register, passwords, attempts, sessions, invitations);
        access = new AccessRules(register);
        stewardship = new Stewardship(register, access);
        accounts = new RegisteredAccounts(register, stewardship, invitations, sessions, clock);
        units = new RegisteredUnits(register, stewardship, proposals, storage.order());
    }

    Settings settings(Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("samspel.data", folder.resolve("data").toString());
        return Settings.of(values::get);
    }

    public Directory directory() {
        return new Directory(register, clock);
    }

    public People people() {
        return new People(register, stewardship, clock);
    }

    public Attempts attempts() {
        return attempts;
    }

    SetUp setUp() {
        return new SetUp(register, installation, passwords, attempts, clock);
    }

    DemoMode demo() {
        return new DemoMode(register, sessions, installation, clock, null);
    }

    /** The server's administrator, with the units of the demo adopted. */
    public Viewer administrator() {
        UserId user =
                register.change(
                        tx -> {
                            UserId made =
                                    AccountRows.add(
                                            tx,
                                            new Accounts.Person("Ada Rot", "ada@server.se", ""),
                                            Account.State.ACTIVE,
                                            passwords.hash(PASSWORD),
                                            clock);
                            DemoCast.units().forEach(unit -> UnitRows.add(tx, unit));
                            return new AccountRows(stewardship::scopeOf, UnitId::value)
                                    .give(
                                            tx,
                                            se.samspel.api.Actor.system("test"),
                                            made,
                                            membership(UnitId.SERVER, Role.SERVER_ADMINISTRATOR));
                        });
        return viewer(user);
    }

    public Viewer viewer(UserId user) {
        return register.now()
                .viewer(register.now().account(user).orElseThrow(), Today.by(clock), null);
    }

    /** Invites someone, lets them choose the usual password, and returns them. */
    public Viewer person(Viewer by, String name, UnitId unit, Role role) {
        Accounts.Invitation invitation =
                done(accounts.invite(by, person(name), membership(unit, role)));
        done(credentials.redeem(code(invitation), PASSWORD));
        return viewer(invitation.account().id());
    }

    static Accounts.Person person(String name) {
        return new Accounts.Person(
                name, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@kommun.se", "");
    }

    static String code(Accounts.Invitation invitation) {
        return invitation.path().substring("/inbjudan/".length());
    }

    static Membership membership(UnitId unit, Role role) {
        return new Membership(unit, role, LocalDate.of(2027, 1, 1), null, null);
    }

    static <T> T done(Checked<T> checked) {
        return switch (checked) {
            case Checked.Done<T>(T value) -> value;
            case Checked.Refused<T>(Map<String, String> problems) ->
                    throw new AssertionError("refused: " + problems);
        };
    }

    static Map<String, String> refused(Checked<?> checked) {
        return switch (checked) {
            case Checked.Done<?>(Object value) -> throw new AssertionError("done: " + value);
            case Checked.Refused<?>(Map<String, String> problems) -> problems;
        };
    }

    public void propose(se.samspel.api.access.Unit... proposed) {
        proposals.replace(
                new PluginId("sverige"), List.of(new UnitsKind.ProposedUnits(List.of(proposed))));
    }

    static Set<UnitId> ids(String... ids) {
        return java.util.Arrays.stream(ids)
                .map(UnitId::new)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void close() {
        storage.close();
    }

    /** A clock that stands until the test moves it. */
    public static final class MovingClock extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(START);
        private final InstantSource source = now::get;

        public void pass(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("a test's clock has one zone");
        }
    }
}
