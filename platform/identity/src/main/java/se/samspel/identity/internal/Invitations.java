package se.samspel.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts.Invitation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.Tx;
import se.samspel.identity.AccountInvitedAgain;
import se.samspel.identity.internal.mail.Letters;

/** Links by which a person chooses a password. One per person, good for one use; only a mark of it is kept. */
@Component(service = Invitations.class)
public final class Invitations {
    static final Duration GOOD_FOR = Duration.ofDays(7);
    private final Register register;
    private final Letters letters;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    @Activate
    public Invitations(
            @Reference Register register, @Reference Letters letters, @Reference Clock clock) {
        this.register = register;
        this.letters = letters;
        this.clock = clock;
    }

    /** A link on its way to be kept. */
    record Fresh(String code, Instant expires) {}

    Fresh fresh() {
        return new Fresh(secrets.token(), clock.instant().plus(GOOD_FOR));
    }

    /** Keeps the link of an account that is made in the same change, and puts the letter with it. */
    boolean keepFirst(Tx tx, UserId user, String email, Fresh fresh, Viewer by) {
        keep(tx, user, fresh);
        return letters.put(
                tx,
                InvitationLetter.first(tx.newId(), by.name(), email, path(fresh), fresh.expires()),
                user);
    }

    /** What whoever invited is told. */
    Invitation told(Account account, Fresh fresh, boolean mailed) {
        if (mailed) {
            letters.ring();
        }
        return new Invitation(account, path(fresh), fresh.expires(), mailed);
    }

    /** A new link, in the audit trail because it opens an account. */
    Invitation againFor(Account account, Viewer by, Scope scope) {
        Fresh fresh = fresh();
        boolean mailed =
                register.change(
                        tx -> {
                            tx.publish(by.actor(), new AccountInvitedAgain(account.id(), scope));
                            keep(tx, account.id(), fresh);
                            return letters.put(
                                    tx,
                                    InvitationLetter.again(
                                            tx.newId(),
                                            account.email(),
                                            path(fresh),
                                            fresh.expires()),
                                    account.id());
                        });
        return told(account, fresh, mailed);
    }

    /** Whose link it is; empty when it is unknown, used or too old, or the account is closed. */
    Optional<Account> find(String code) {
        return register.read(query -> holder(query, code, clock.instant()))
                .flatMap(register.now()::account)
                .filter(account -> account.state() != Account.State.DISABLED);
    }

    /** Uses the link up inside the change that it allows. */
    Optional<UserId> use(Tx tx, String code) {
        Optional<UserId> user = holder(tx, code, clock.instant());
        user.ifPresent(it -> withdraw(tx, it));
        return user;
    }

    static void withdraw(Tx tx, UserId user) {
        tx.sql("delete from identity_invitation where account_id = :account")
                .with("account", user)
                .run();
    }

    private static Optional<UserId> holder(Query query, String code, Instant now) {
        return query.sql(
                        """
                        select account_id from identity_invitation
                        where code_hash = :hash and expires_at > :now
                        """)
                .with("hash", Secrets.mark(code))
                .with("now", now)
                .first(UserId.class);
    }

    private static void keep(Tx tx, UserId user, Fresh fresh) {
        tx.sql(
                        """
                        insert into identity_invitation (account_id, code_hash, expires_at)
                        values (:account, :hash, :expires)
                        on conflict (account_id) do update
                        set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                        """)
                .with("account", user)
                .with("hash", Secrets.mark(fresh.code()))
                .with("expires", fresh.expires())
                .run();
    }

    private static String path(Fresh fresh) {
        return "/inbjudan/" + fresh.code();
    }
}
