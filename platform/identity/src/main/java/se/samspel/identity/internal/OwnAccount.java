package se.samspel.identity.internal;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Checked;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.identity.AccountChanged;

/** What a person may change about the own account: name and title. The address and the roles are the administrators'. */
@Component(service = OwnAccount.class)
public final class OwnAccount {
    private final Register register;
    private final Stewardship stewardship;

    @Activate
    public OwnAccount(@Reference Register register, @Reference Stewardship stewardship) {
        this.register = register;
        this.stewardship = stewardship;
    }

    Account account(Viewer viewer) {
        return register.now().account(viewer.user()).orElseThrow(() -> new NotThere("Kontot"));
    }

    Person person(Viewer viewer) {
        Account account = account(viewer);
        return new Person(account.name(), account.email(), account.title());
    }

    Checked<Account> change(Viewer viewer, String name, String title) {
        Account account = account(viewer);
        Person person = PersonCheck.tidy(new Person(name, account.email(), title));
        Map<String, String> problems = PersonCheck.problems(person);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        register.change(
                tx -> {
                    AccountRows.describe(tx, viewer.user(), person);
                    tx.publish(
                            viewer.actor(),
                            new AccountChanged(viewer.user(), stewardship.scopeOf(account)));
                    return person;
                });
        return new Checked.Done<>(account(viewer));
    }
}
