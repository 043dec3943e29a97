package se.samspel.identity.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Tx;
import se.samspel.identity.PasswordChosen;

/** Signing in with address and password, and choosing the password. */
@Component(service = Credentials.class)
public final class Credentials {
    private static final Logger LOG = LoggerFactory.getLogger(Credentials.class);
    private final Register register;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Invitations invitations;

    @Activate
    public Credentials(
            @Reference Register register,
            @Reference Passwords passwords,
            @Reference Attempts attempts,
            @Reference Sessions sessions,
            @Reference Invitations invitations) {
        this.register = register;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.invitations = invitations;
    }

    /** What came of an attempt. */
    sealed interface Outcome {}

    /** The session the browser gets. */
    record SignedIn(String session) implements Outcome {}

    /** Address and password do not belong together; which of them is wrong is not said. */
    record Wrong() implements Outcome {}

    /** Not even tried. */
    record TooMany(Duration pause) implements Outcome {}

    private record Kept(UserId id, Account.State state, @Nullable String passwordHash) {}

    /** Signs in; a session the browser had before is ended, so nobody can have planted it. */
    Outcome signIn(String email, String password, String address, Optional<String> before) {
        String key = PersonCheck.key(email);
        Optional<Duration> wait = attempts.enter(key, address);
        if (wait.isPresent()) {
            LOG.warn("sign-in refused after too many attempts on one account or from one address");
            return new TooMany(wait.get());
        }
        Optional<Kept> kept = register.read(query -> find(query, key));
        @Nullable String hash =
                kept.filter(it -> it.state() == Account.State.ACTIVE)
                        .map(Kept::passwordHash)
                        .orElse(null);
        if (!passwords.matches(shortened(password), hash)) {
            return new Wrong();
        }
        attempts.succeeded(key, address);
        before.ifPresent(sessions::end);
        return new SignedIn(sessions.start(kept.orElseThrow().id()));
    }

    /** Changes the own password; all sessions end and the caller gets a new one. */
    Checked<String> change(Viewer by, String current, String chosen, String address) {
        Account account = register.now().account(by.user()).orElseThrow();
        Optional<Duration> wait = attempts.enter("byt:" + by.user(), address);
        if (wait.isPresent()) {
            return new Checked.Refused<>("current", tooMany(wait.get()));
        }
        Optional<Kept> kept = register.read(query -> find(query, PersonCheck.key(account.email())));
        if (!passwords.matches(shortened(current), kept.map(Kept::passwordHash).orElse(null))) {
            return new Checked.Refused<>("current", "Det nuvarande lösenordet stämmer inte.");
        }
        attempts.succeeded("byt:" + by.user(), address);
        return PasswordRules.problem(chosen, account.email(), account.name())
                .<Checked<String>>map(problem -> new Checked.Refused<>("password", problem))
                .orElseGet(() -> new Checked.Done<>(renew(by.user(), chosen)));
    }

    /** Uses an invitation up: the password is chosen and the person signed in. */
    Checked<String> redeem(String code, String chosen) {
        Optional<Account> account = invitations.find(code);
        if (account.isEmpty()) {
            return new Checked.Refused<>("code", "Länken gäller inte längre. Be om en ny.");
        }
        Optional<String> problem =
                PasswordRules.problem(chosen, account.get().email(), account.get().name());
        if (problem.isPresent()) {
            return new Checked.Refused<>("password", problem.get());
        }
        String hash = passwords.hash(chosen);
        Optional<List<String>> ended =
                register.change(
                        tx ->
                                invitations
                                        .use(tx, code)
                                        .map(user -> choose(tx, user, account.get(), hash)));
        if (ended.isEmpty()) {
            return new Checked.Refused<>("code", "Länken gäller inte längre. Be om en ny.");
        }
        sessions.forget(ended.get());
        return new Checked.Done<>(sessions.start(account.get().id()));
    }

    static String tooMany(Duration wait) {
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return "Det har blivit för många försök. Vänta "
                + (minutes == 1 ? "en minut" : minutes + " minuter")
                + " och försök igen.";
    }

    private String renew(UserId user, String chosen) {
        String hash = passwords.hash(chosen);
        Account account = register.now().account(user).orElseThrow();
        sessions.forget(register.change(tx -> choose(tx, user, account, hash)));
        return sessions.start(user);
    }

    private List<String> choose(Tx tx, UserId user, Account account, String hash) {
        AccountRows.choosePassword(tx, user, hash);
        Invitations.withdraw(tx, user);
        tx.publish(
                new se.samspel.api.Actor(user.toString(), account.name()),
                new PasswordChosen(user, Scope.SERVER));
        return Sessions.endAll(tx, user);
    }

    private static Optional<Kept> find(se.samspel.api.storage.Query query, String key) {
        return query.sql(
                        """
                        select id, state, password_hash from identity_account
                        where email_key = :key
                        """)
                .with("key", key)
                .first(Kept.class);
    }

    /** No one has a longer password, and no one makes the server hash a book. */
    private static String shortened(String password) {
        return password.length() > 2 * PasswordRules.MOST
                ? password.substring(0, 2 * PasswordRules.MOST)
                : password;
    }
}
