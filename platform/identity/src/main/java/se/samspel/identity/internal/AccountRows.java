package se.samspel.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Tx;
import se.samspel.identity.AccountInvited;
import se.samspel.identity.MembershipGiven;

/** Writes accounts and memberships; asks nobody for leave. */
final class AccountRows {
    private final Function<UnitId, Scope> scopes;
    private final Function<UnitId, String> names;

    /**
     * @param scopes whose eyes an event about a unit's people is for
     * @param names what a unit is called
     */
    AccountRows(Function<UnitId, Scope> scopes, Function<UnitId, String> names) {
        this.scopes = scopes;
        this.names = names;
    }

    UserId invite(Tx tx, Viewer by, Person person, Membership first, Clock clock) {
        UserId user = add(tx, person, Account.State.INVITED, null, clock);
        tx.publish(by.actor(), new AccountInvited(user, scopes.apply(first.unit())));
        give(tx, by.actor(), user, first);
        return user;
    }

    static UserId add(
            Tx tx, Person person, Account.State state, @Nullable String passwordHash, Clock clock) {
        UserId user = new UserId(tx.newId());
        tx.sql(
                        """
                        insert into identity_account
                        (id, name, email, email_key, title, state, password_hash, created_at)
                        values (:id, :name, :email, :key, :title, :state, :hash, :now)
                        """)
                .with("id", user)
                .with("name", person.name())
                .with("email", person.email())
                .with("key", PersonCheck.key(person.email()))
                .with("title", person.title())
                .with("state", state)
                .with("hash", passwordHash)
                .with("now", clock.instant())
                .run();
        return user;
    }

    UserId give(Tx tx, Actor by, UserId user, Membership membership) {
        tx.sql(
                        """
                        insert into identity_membership
                        (id, account_id, unit_id, role, from_day, to_day, party_id)
                        values (:id, :account, :unit, :role, :from, :to, :party)
                        """)
                .with("id", tx.newId())
                .with("account", user)
                .with("unit", membership.unit())
                .with("role", membership.role())
                .with("from", membership.from())
                .with("to", membership.to())
                .with("party", membership.party())
                .run();
        tx.publish(
                by,
                MembershipGiven.of(
                        user,
                        membership,
                        names.apply(membership.unit()),
                        scopes.apply(membership.unit())));
        return user;
    }

    /** Whether another account has the address. */
    static boolean taken(Tx tx, String email, Optional<UserId> except) {
        return tx
                .sql("select id from identity_account where email_key = :key")
                .with("key", PersonCheck.key(email))
                .list(Long.class)
                .stream()
                .anyMatch(id -> except.map(UserId::value).filter(id::equals).isEmpty());
    }

    static void describe(Tx tx, UserId user, Person person) {
        tx.sql(
                        """
                        update identity_account
                        set name = :name, email = :email, email_key = :key, title = :title
                        where id = :id
                        """)
                .with("name", person.name())
                .with("email", person.email())
                .with("key", PersonCheck.key(person.email()))
                .with("title", person.title())
                .with("id", user)
                .run();
    }

    static void end(Tx tx, long number, Membership membership, LocalDate lastDay) {
        if (lastDay.isBefore(membership.from())) {
            tx.sql("delete from identity_membership where id = :id").with("id", number).run();
        } else {
            tx.sql("update identity_membership set to_day = :to where id = :id")
                    .with("to", lastDay)
                    .with("id", number)
                    .run();
        }
    }

    static void state(Tx tx, UserId user, Account.State state) {
        tx.sql("update identity_account set state = :state where id = :id")
                .with("state", state)
                .with("id", user)
                .run();
    }

    /** An account that has a password can be used at once; one without waits for its person. */
    static Account.State stateWhenOpen(Tx tx, UserId user) {
        return tx.sql(
                                """
                                select id from identity_account
                                where id = :id and password_hash is not null
                                """)
                        .with("id", user)
                        .first(Long.class)
                        .isPresent()
                ? Account.State.ACTIVE
                : Account.State.INVITED;
    }

    static void choosePassword(Tx tx, UserId user, String passwordHash) {
        tx.sql(
                        """
                        update identity_account set password_hash = :hash, state = 'ACTIVE'
                        where id = :id and state <> 'DISABLED'
                        """)
                .with("hash", passwordHash)
                .with("id", user)
                .run();
    }
}
