package se.samspel.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Membership;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.StorageException;
import se.samspel.api.storage.Tx;
import se.samspel.identity.AccountChanged;
import se.samspel.identity.AccountDisabled;
import se.samspel.identity.AccountEnabled;
import se.samspel.identity.MembershipEnded;
import se.samspel.identity.internal.Stewardship.Managing;

/** The accounts as rows, under the rules of stewardship. */
@Component(service = Accounts.class)
public final class RegisteredAccounts implements Accounts {
    private final Register register;
    private final Stewardship stewardship;
    private final Invitations invitations;
    private final Sessions sessions;
    private final AccountRows rows;
    private final Clock clock;

    @Activate
    public RegisteredAccounts(
            @Reference Register register,
            @Reference Stewardship stewardship,
            @Reference Invitations invitations,
            @Reference Sessions sessions,
            @Reference Clock clock) {
        this.register = register;
        this.stewardship = stewardship;
        this.invitations = invitations;
        this.sessions = sessions;
        this.rows = new AccountRows(stewardship::scopeOf, stewardship::nameOf);
        this.clock = clock;
    }

    @Override
    public List<Account> all(Viewer by) {
        stewardship.requireSomewhere(by, Managing.PEOPLE);
        return register.now().accounts().values().stream()
                .filter(account -> stewardship.sees(by, account))
                .toList();
    }

    @Override
    public Account get(Viewer by, UserId user) {
        stewardship.requireSomewhere(by, Managing.PEOPLE);
        return register.now()
                .account(user)
                .filter(account -> stewardship.sees(by, account))
                .orElseThrow(() -> new NotThere("Användaren"));
    }

    @Override
    public boolean mayChange(Viewer by, Account account) {
        return stewardship.managesWholly(by, account);
    }

    @Override
    public boolean mayChange(Viewer by, Membership membership) {
        return stewardship.manages(by, membership);
    }

    @Override
    public List<Place> places(Viewer by) {
        return stewardship.places(by);
    }

    @Override
    public Checked<Invitation> invite(Viewer by, Person filledIn, Membership first) {
        stewardship.requireSomewhere(by, Managing.PEOPLE);
        Person person = PersonCheck.tidy(filledIn);
        Map<String, String> problems = new LinkedHashMap<>(PersonCheck.problems(person));
        problems.putAll(check(by).problems(first, List.of()));
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        Invitations.Fresh fresh = invitations.fresh();
        Checked<Added> added =
                unlessTaken(
                        by,
                        person,
                        tx ->
                                AccountRows.taken(tx, person.email(), Optional.empty())
                                        ? Optional.empty()
                                        : Optional.of(add(tx, by, person, first, fresh)));
        return switch (added) {
            case Checked.Done<Added>(Added it) ->
                    new Checked.Done<>(invitations.told(get(by, it.user()), fresh, it.mailed()));
            case Checked.Refused<Added>(Map<String, String> refused) ->
                    new Checked.Refused<>(refused);
        };
    }

    private record Added(UserId user, boolean mailed) {}

    private Added add(Tx tx, Viewer by, Person person, Membership first, Invitations.Fresh fresh) {
        UserId user = rows.invite(tx, by, person, first, clock);
        return new Added(user, invitations.keepFirst(tx, user, person.email(), fresh, by));
    }

    @Override
    public Invitation inviteAgain(Viewer by, UserId user) {
        Account account = get(by, user);
        stewardship.requireWholly(by, account);
        return invitations.againFor(account, by, stewardship.scopeOf(account));
    }

    @Override
    public Checked<Account> change(Viewer by, UserId user, Person filledIn) {
        Account account = get(by, user);
        stewardship.requireWholly(by, account);
        Person person = PersonCheck.tidy(filledIn);
        Map<String, String> problems = PersonCheck.problems(person);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        Checked<UserId> changed =
                unlessTaken(
                        by,
                        person,
                        tx -> {
                            if (AccountRows.taken(tx, person.email(), Optional.of(user))) {
                                return Optional.empty();
                            }
                            AccountRows.describe(tx, user, person);
                            tx.publish(
                                    by.actor(),
                                    new AccountChanged(user, stewardship.scopeOf(account)));
                            return Optional.of(user);
                        });
        return switch (changed) {
            case Checked.Done<UserId> done -> done(by, user);
            case Checked.Refused<UserId>(Map<String, String> refused) ->
                    new Checked.Refused<>(refused);
        };
    }

    @Override
    public Checked<Account> give(Viewer by, UserId user, Membership membership) {
        Account account = get(by, user);
        Map<String, String> problems = check(by).problems(membership, account.memberships());
        if (problems.isEmpty() && by.user().equals(user) && !stewardship.managesServer(by)) {
            problems =
                    Map.of(
                            "role",
                            "Du kan inte ge dig själv en roll. Be en annan administratör om det.");
        }
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        register.change(tx -> rows.give(tx, by.actor(), user, membership));
        return done(by, user);
    }

    @Override
    public Checked<Account> end(Viewer by, UserId user, long number, LocalDate lastDay) {
        Account account = get(by, user);
        Membership membership =
                account.memberships().stream()
                        .filter(held -> held.id() == number)
                        .map(Account.Held::membership)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Rollen"));
        stewardship.require(by, Managing.PEOPLE, membership.unit());
        if (membership.role() == Role.SERVER_ADMINISTRATOR && isLastAdministrator(user)) {
            return new Checked.Refused<>("role", LAST_ADMINISTRATOR);
        }
        register.change(
                tx -> {
                    AccountRows.end(tx, number, membership, lastDay);
                    tx.publish(
                            by.actor(),
                            new MembershipEnded(
                                    user,
                                    membership.unit(),
                                    stewardship.nameOf(membership.unit()),
                                    membership.role(),
                                    lastDay.toString(),
                                    stewardship.scopeOf(membership.unit())));
                    return number;
                });
        return afterwards(by, user, account);
    }

    @Override
    public Checked<Account> disable(Viewer by, UserId user) {
        Account account = get(by, user);
        stewardship.requireWholly(by, account);
        if (by.user().equals(user)) {
            return new Checked.Refused<>(
                    "state", "Du kan inte stänga av ditt eget konto. Be en annan administratör.");
        }
        if (isLastAdministrator(user)) {
            return new Checked.Refused<>("state", LAST_ADMINISTRATOR);
        }
        sessions.forget(
                register.change(
                        tx -> {
                            AccountRows.state(tx, user, Account.State.DISABLED);
                            Invitations.withdraw(tx, user);
                            tx.publish(
                                    by.actor(),
                                    new AccountDisabled(user, stewardship.scopeOf(account)));
                            return Sessions.endAll(tx, user);
                        }));
        return done(by, user);
    }

    @Override
    public Checked<Account> enable(Viewer by, UserId user) {
        Account account = get(by, user);
        stewardship.requireWholly(by, account);
        register.change(
                tx -> {
                    AccountRows.state(tx, user, AccountRows.stateWhenOpen(tx, user));
                    tx.publish(by.actor(), new AccountEnabled(user, stewardship.scopeOf(account)));
                    return user;
                });
        return done(by, user);
    }

    private static final String LAST_ADMINISTRATOR =
            "Servern behöver minst en administratör som kan logga in. Ge rollen till någon annan först.";

    private MembershipCheck check(Viewer by) {
        return new MembershipCheck(register.now().tree(), stewardship.places(by));
    }

    private Checked<Account> done(Viewer by, UserId user) {
        return new Checked.Done<>(get(by, user));
    }

    /** The account, or as it was when the change took it out of the viewer's sight. */
    private Checked<Account> afterwards(Viewer by, UserId user, Account before) {
        return new Checked.Done<>(
                register.now()
                        .account(user)
                        .filter(account -> stewardship.sees(by, account))
                        .orElse(before));
    }

    private boolean isLastAdministrator(UserId user) {
        LocalDate today = Today.by(clock);
        List<UserId> administrators =
                register.now().accounts().values().stream()
                        .filter(account -> account.state() == Account.State.ACTIVE)
                        .filter(
                                account ->
                                        account.memberships().stream()
                                                .map(Account.Held::membership)
                                                .filter(it -> it.unit().equals(UnitId.SERVER))
                                                .anyMatch(it -> it.holdsOn(today)))
                        .map(Account::id)
                        .toList();
        return administrators.equals(List.of(user));
    }

    /**
     * Runs work that gives nothing when the address is another's. Two who give the same address at the same moment both
     * find it free; the table, where it is unique, parts them.
     */
    private <T> Checked<T> unlessTaken(Viewer by, Person person, Database.Write<Optional<T>> work) {
        Optional<T> kept;
        try {
            kept = register.change(work);
        } catch (StorageException refused) {
            if (refused.reason() != StorageException.Reason.DUPLICATE) {
                throw refused;
            }
            register.reload();
            kept = Optional.empty();
        }
        return kept.<Checked<T>>map(Checked.Done::new)
                .orElseGet(() -> new Checked.Refused<>("email", taken(by, person)));
    }

    private String taken(Viewer by, Person person) {
        String key = PersonCheck.key(person.email());
        return register.now().accounts().values().stream()
                        .filter(account -> PersonCheck.key(account.email()).equals(key))
                        .anyMatch(account -> stewardship.sees(by, account))
                ? "Adressen har redan ett konto. Öppna det i listan och lägg till rollen där."
                : "Adressen har redan ett konto på servern, utanför ditt förbund. Be serverns"
                        + " administratör att lägga till rollen.";
    }
}
