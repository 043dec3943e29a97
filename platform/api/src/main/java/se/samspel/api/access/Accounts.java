package se.samspel.api.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;

/**
 * The accounts, and every rule about changing one. The server's administrator manages all; a förbund's it manages the
 * people of its own förbund, and what belongs to the person as such (name, sign-in) only for those who hold no role
 * elsewhere. Every change is in the audit trail.
 *
 * <p>Methods throw {@link AccessDenied} for what the viewer may not do and {@link NotThere} for an account the viewer may
 * not see.
 */
@ProviderType
public interface Accounts {
    /** The accounts that the viewer may see, in Swedish order of names. */
    List<Account> all(Viewer by);

    Account get(Viewer by, UserId user);

    /** Whether the viewer may change what belongs to the person as such: name, address, sign-in. */
    boolean mayChange(Viewer by, Account account);

    /** Whether the viewer may end the membership. */
    boolean mayChange(Viewer by, Membership membership);

    /** The roles the viewer may give, and the units where. */
    List<Place> places(Viewer by);

    /** Creates an account with its first membership and a link by which the person chooses a password. */
    Checked<Invitation> invite(Viewer by, Person person, Membership first);

    /** A new link, for a person who lost the first or forgot the password; the earlier link stops working. */
    Invitation inviteAgain(Viewer by, UserId user);

    Checked<Account> change(Viewer by, UserId user, Person person);

    Checked<Account> give(Viewer by, UserId user, Membership membership);

    /** Sets a membership's last day; one that has not begun by then is taken away. */
    Checked<Account> end(Viewer by, UserId user, long membership, LocalDate lastDay);

    /** Stops the person from signing in and ends every session at once. What the person wrote is kept. */
    Checked<Account> disable(Viewer by, UserId user);

    /** Lets the person sign in again. */
    Checked<Account> enable(Viewer by, UserId user);

    /** What is known of a person. */
    record Person(String name, String email, String title) {}

    /**
     * A unit and the roles the viewer may give there.
     *
     * @param unit a förbund, a group or {@link UnitId#SERVER}
     */
    record Place(UnitId unit, String name, List<Role> roles) {
        public Place {
            roles = List.copyOf(roles);
        }
    }

    /**
     * A link that works once.
     *
     * @param path on this server, such as {@code /inbjudan/…}
     * @param mailed whether it is also on its way to the person by mail
     */
    record Invitation(Account account, String path, Instant expires, boolean mailed) {}
}
