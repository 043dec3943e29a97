package se.samspel.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Tx;
import se.samspel.identity.ServerSetUp;

/**
 * Makes the first server administrator. While there is no account a code stands in the log and in a file that only the
 * server's own user may read; whoever has it may make the first account, once. Each start without an account makes a new
 * code, and nothing of it is kept when it has been used.
 */
@Component(service = SetUp.class, immediate = true)
public final class SetUp {
    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private final Register register;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Clock clock;
    private final Path file;
    private volatile String codeMark = "";

    @Activate
    public SetUp(
            @Reference Register register,
            @Reference Installation installation,
            @Reference Passwords passwords,
            @Reference Attempts attempts,
            @Reference Clock clock) {
        this.register = register;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.file = installation.settings().data().resolve("uppstartskod.txt");
        if (installation.demo() || !pending()) {
            removeFile();
        } else {
            offer(new Secrets().spoken());
        }
    }

    /** Whether the server still waits for its first account. */
    boolean pending() {
        return register.now().accounts().isEmpty();
    }

    /** Whether a code is out; never in the demo, which brings its own people. */
    boolean open() {
        return !codeMark.isEmpty() && pending();
    }

    /** Makes the first account. Problems come by field: code, name, email, password. */
    Checked<UserId> complete(String code, Person filledIn, String password, String address) {
        Optional<Duration> wait = attempts.enter("uppstart", address);
        if (wait.isPresent()) {
            return new Checked.Refused<>("code", Credentials.tooMany(wait.get()));
        }
        Person person = PersonCheck.tidy(filledIn);
        Map<String, String> problems = new LinkedHashMap<>();
        if (!open() || !Secrets.same(codeMark, Secrets.mark(plain(code)))) {
            problems.put(
                    "code",
                    "Uppstartskoden stämmer inte. Den står i loggen från senaste starten och i filen "
                            + file.getFileName()
                            + " i datamappen. Efter en omstart gäller en ny.");
        }
        problems.putAll(PersonCheck.problems(person));
        PasswordRules.problem(password, person.email(), person.name())
                .ifPresent(problem -> problems.put("password", problem));
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        attempts.succeeded("uppstart", address);
        String hash = passwords.hash(password);
        Optional<UserId> first = register.change(tx -> first(tx, person, hash));
        if (first.isEmpty()) {
            return new Checked.Refused<>(
                    "code", "Servern har redan en administratör. Koden gäller inte längre.");
        }
        codeMark = "";
        removeFile();
        LOG.info("the server has its first administrator; the set-up code is used up");
        return new Checked.Done<>(first.get());
    }

    private Optional<UserId> first(Tx tx, Person person, String hash) {
        if (tx.sql("select count(*) from identity_account").one(Long.class) > 0) {
            return Optional.empty();
        }
        UserId user = AccountRows.add(tx, person, Account.State.ACTIVE, hash, clock);
        Actor actor = new Actor(user.toString(), person.name());
        tx.publish(actor, new ServerSetUp(user, false));
        new AccountRows(unit -> Scope.SERVER, unit -> "servern")
                .give(
                        tx,
                        actor,
                        user,
                        new Membership(
                                UnitId.SERVER,
                                Role.SERVER_ADMINISTRATOR,
                                Today.by(clock),
                                null,
                                null));
        return Optional.of(user);
    }

    private void offer(String code) {
        codeMark = Secrets.mark(plain(code));
        writeFile(code);
        LOG.warn(
                "Samspel har inget konto än. Öppna /uppstart i webbläsaren och skriv uppstartskoden {}"
                        + " (den står också i {}). Den gäller tills den första administratören är klar.",
                code,
                file);
    }

    private void writeFile(String code) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, onlyOwner());
            Files.writeString(file, code + System.lineSeparator());
        } catch (IOException notWritten) {
            LOG.warn(
                    "the set-up code could not be written to {}; it stands in this log only ({})",
                    file,
                    notWritten.getMessage());
        }
    }

    private static FileAttribute<?>[] onlyOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void removeFile() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException("could not remove " + file, stays);
        }
    }

    /** As people write it: small letters, spaces and missing hyphens do not matter. */
    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }
}
