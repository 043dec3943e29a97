package se.samspel.identity.testing;

import java.nio.file.Path;
import java.time.Duration;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Links;
import se.samspel.identity.internal.Rooms;
import se.samspel.identity.internal.links.StoredLinks;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.TemporaryStorage;

/**
 * The real identity on a storage of its own, with the units of the demo adopted and one administrator, and with a time
 * that the test moves. It begins on 31 March 2027 at ten in Sweden.
 */
public final class TemporaryIdentity implements AutoCloseable {
    private final Rooms rooms;
    private final Viewer administrator;

    private TemporaryIdentity(Rooms rooms) {
        this.rooms = rooms;
        this.administrator = rooms.administrator();
    }

    public static TemporaryIdentity open(Engine engine, Path folder) {
        return new TemporaryIdentity(new Rooms(engine, folder));
    }

    /** The storage below; more tables may be added to it. */
    public TemporaryStorage storage() {
        return rooms.storage;
    }

    public java.time.Clock clock() {
        return rooms.clock;
    }

    /** Lets time go. */
    public void pass(Duration time) {
        rooms.clock.pass(time);
    }

    public Access access() {
        return rooms.access;
    }

    public Accounts accounts() {
        return rooms.accounts;
    }

    public Units units() {
        return rooms.units;
    }

    public Organisation organisation() {
        return rooms.directory();
    }

    /** Addresses that open something without sign-in. */
    public Links links() {
        return new StoredLinks(
                rooms.storage.database(), rooms.people(), rooms.attempts(), rooms.clock);
    }

    /** The server's administrator. */
    public Viewer administrator() {
        return rooms.viewer(administrator.user());
    }

    /** Someone new with one role, who has chosen a password. */
    public Viewer person(String name, UnitId unit, Role role) {
        return rooms.person(administrator(), name, unit, role);
    }

    /** A person with the roles of today. */
    public Viewer viewer(UserId user) {
        return rooms.viewer(user);
    }

    /** Lets a plugin propose units. */
    public void propose(Unit... units) {
        rooms.propose(units);
    }

    @Override
    public void close() {
        rooms.close();
    }
}
