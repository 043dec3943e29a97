package se.samspel.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;

/** The people with an open account as they are today, for what is done in their name when they are not here. */
@Component(service = People.class)
public final class People {
    private final Register register;
    private final Stewardship stewardship;
    private final Clock clock;

    @Activate
    public People(
            @Reference Register register,
            @Reference Stewardship stewardship,
            @Reference Clock clock) {
        this.register = register;
        this.stewardship = stewardship;
        this.clock = clock;
    }

    /** A person with the roles of today; empty when the account is not open. */
    public Optional<Viewer> find(UserId user) {
        return register.now().account(user).filter(People::open).map(this::viewer);
    }

    /** Everyone whose account is open. */
    public List<Viewer> all() {
        return register.now().accounts().values().stream()
                .filter(People::open)
                .map(this::viewer)
                .toList();
    }

    /** The groups that a person works in or over, today. */
    public List<UnitId> groupsOf(Viewer person) {
        return register.now().groups(person.memberships());
    }

    /** Whose eyes an event about the person is for. */
    public Scope scopeOf(UserId user) {
        return register.now().account(user).map(stewardship::scopeOf).orElse(Scope.SERVER);
    }

    private Viewer viewer(Account account) {
        return register.now().viewer(account, Today.by(clock), null);
    }

    private static boolean open(Account account) {
        return account.state() == Account.State.ACTIVE;
    }
}
