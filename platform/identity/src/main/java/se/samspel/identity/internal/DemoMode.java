package se.samspel.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoYear;
import se.samspel.api.storage.Tx;
import se.samspel.identity.ServerSetUp;
import se.samspel.identity.UnitAdopted;

/** In the demo: makes the invented people once, and lets anyone at this computer be one of them. */
@Component(service = DemoMode.class, immediate = true)
public final class DemoMode implements DemoPeople {
    private final Register register;
    private final Sessions sessions;
    private final Clock clock;
    private final @Nullable DemoYear year;
    private final boolean on;

    @Activate
    public DemoMode(
            @Reference Register register,
            @Reference Sessions sessions,
            @Reference Installation installation,
            @Reference Clock clock,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL) @Nullable DemoYear year,
            BundleContext context) {
        this(register, sessions, installation, clock, year);
        if (on) {
            context.registerService(DemoPeople.class, this, null);
        }
    }

    DemoMode(
            Register register,
            Sessions sessions,
            Installation installation,
            Clock clock,
            @Nullable DemoYear year) {
        this.year = year;
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
        this.on = installation.demo();
        if (on && register.now().accounts().isEmpty()) {
            register.change(this::makePeople);
        }
    }

    boolean on() {
        return on;
    }

    /** The people to choose among, in the order of the roles. */
    List<Account> people() {
        return on
                ? register.now().accounts().values().stream()
                        .filter(account -> account.state() == Account.State.ACTIVE)
                        .filter(account -> account.email().endsWith(DOMAIN))
                        .sorted(
                                java.util.Comparator.comparing(
                                        Account::id,
                                        java.util.Comparator.comparingLong(UserId::value)))
                        .toList()
                : List.of();
    }

    /**
     * A session as one of the people; empty when the demo is off, the caller is elsewhere, or there is no such person.
     * Waits until the demo's year has been told, since a session of last year would be over at once.
     */
    Optional<String> become(UserId user, String address, Optional<String> before) {
        if (year != null) {
            year.awaitTold();
        }
        boolean here = on && Installation.isLoopback(address);
        Optional<Account> person =
                here
                        ? people().stream().filter(it -> it.id().equals(user)).findFirst()
                        : Optional.empty();
        return person.map(
                account -> {
                    before.ifPresent(sessions::end);
                    return sessions.start(account.id());
                });
    }

    @Override
    public Viewer as(Role role, UnitId unit) {
        return with(role, unit)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nobody(role, unit)));
    }

    @Override
    public Viewer colleague(Role role, UnitId unit) {
        return with(role, unit).skip(1).findFirst().orElseGet(() -> as(role, unit));
    }

    private Stream<Viewer> with(Role role, UnitId unit) {
        Snapshot snapshot = register.now();
        return people().stream()
                .filter(
                        account ->
                                account.memberships().stream()
                                        .map(Account.Held::membership)
                                        .anyMatch(
                                                it -> it.role() == role && it.unit().equals(unit)))
                .map(account -> snapshot.viewer(account, Today.by(clock), null));
    }

    private static final String DOMAIN = "@demo.example";

    private static String nobody(Role role, UnitId unit) {
        return "the demo has no "
                + role
                + " in "
                + unit
                + "; there are "
                + DemoCast.people().stream()
                        .map(part -> part.role() + " in " + part.unit())
                        .collect(Collectors.joining(", "));
    }

    private int makePeople(Tx tx) {
        Actor demo = Actor.system("demo");
        DemoCast.units()
                .forEach(
                        unit -> {
                            UnitRows.add(tx, unit);
                            tx.publish(
                                    demo,
                                    new UnitAdopted(
                                            unit.id(), unit.kind(), unit.name(), Scope.SERVER));
                        });
        LocalDate from = Today.by(clock).minusYears(1).withDayOfYear(1);
        AccountRows rows =
                new AccountRows(
                        unit -> Scope.SERVER,
                        unit ->
                                DemoCast.units().stream()
                                        .filter(it -> it.id().equals(unit))
                                        .map(se.samspel.api.access.Unit::name)
                                        .findFirst()
                                        .orElse("servern"));
        DemoCast.people().forEach(part -> make(tx, rows, part, from, demo));
        return DemoCast.people().size();
    }

    private void make(Tx tx, AccountRows rows, DemoCast.Part part, LocalDate from, Actor demo) {
        String address = UnitNames.idFor(part.name(), id -> false) + DOMAIN;
        UserId user =
                AccountRows.add(
                        tx,
                        new Person(part.name(), address.replace('-', '.'), part.title()),
                        Account.State.ACTIVE,
                        null,
                        clock);
        rows.give(
                tx,
                demo,
                user,
                new Membership(
                        part.unit(),
                        part.role(),
                        from,
                        null,
                        Optional.ofNullable(part.party()).map(UnitId::new).orElse(null)));
        if (part.role() == Role.SERVER_ADMINISTRATOR) {
            tx.publish(demo, new ServerSetUp(user, true));
        }
    }
}
