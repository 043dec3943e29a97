package se.samspel.identity.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.EventLog;
import se.samspel.storage.testing.Engine;

/** All of identity for the tests of its inner rooms. */
public final class OpenRooms implements AutoCloseable {
    public static final UnitId HOFORS = new UnitId("mysam-hofors");

    private final Rooms rooms;

    public OpenRooms(Engine engine, Path folder) {
        rooms = new Rooms(engine, folder, Map.of());
    }

    public Database database() {
        return rooms.storage.database();
    }

    public Clock clock() {
        return rooms.clock;
    }

    public void pass(Duration time) {
        rooms.clock.pass(time);
    }

    public People people() {
        return rooms.people();
    }

    public Attempts attempts() {
        return rooms.attempts();
    }

    public Access access() {
        return rooms.access;
    }

    public Organisation organisation() {
        return new Directory(rooms.register, rooms.clock);
    }

    public List<EventLog.Entry> events() {
        return rooms.storage.events().latest(0, 100);
    }

    /** The server's administrator, with the units of the demo adopted. */
    public Viewer administrator() {
        return rooms.administrator();
    }

    public Viewer member(Viewer by, String name, Role role) {
        return rooms.person(by, name, HOFORS, role);
    }

    /** Stops the person from signing in. */
    public void close(Viewer by, Viewer person) {
        Rooms.done(rooms.accounts.disable(by, person.user()));
    }

    /** Ends all of a person's roles. */
    public void leave(Viewer by, Viewer person) {
        rooms.accounts
                .get(by, person.user())
                .memberships()
                .forEach(
                        held ->
                                Rooms.done(
                                        rooms.accounts.end(
                                                by,
                                                person.user(),
                                                held.id(),
                                                Today.by(rooms.clock).minusDays(1))));
    }

    @Override
    public void close() {
        rooms.close();
    }
}
