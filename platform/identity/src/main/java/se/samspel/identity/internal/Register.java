package se.samspel.identity.internal;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SwedishOrder;

/**
 * Identity's rows and the snapshot of them that all questions are answered from. The snapshot is read anew after each
 * change, before the change returns, so a permission that was taken away is gone at the next request.
 */
@Component(service = {Register.class, Standing.class})
public final class Register implements Standing {
    private final Database database;
    private final SwedishOrder order;
    private volatile Snapshot now;

    /** @param installation stands for that the data folder is one this server may use */
    @Activate
    public Register(
            @Reference(target = "(schema=identity)") Database database,
            @Reference SwedishOrder order,
            @Reference Installation installation) {
        this.database = database;
        this.order = order;
        this.now = read();
    }

    Snapshot now() {
        return now;
    }

    @Override
    public OrganisationTree tree() {
        return now.tree();
    }

    @Override
    public List<Organisation.Person> peopleOf(UnitId unit, LocalDate day) {
        return now.peopleOf(unit, day);
    }

    /** Changes people or units, with an event, and swaps the snapshot. */
    <T> T change(Database.Write<T> work) {
        T outcome = database.write(work);
        reload();
        return outcome;
    }

    /** Changes what the snapshot does not show: sessions, attempts, invitations. */
    <T> T maintain(Database.Write<T> work) {
        return database.maintain(work);
    }

    <T> T read(Database.Read<T> work) {
        return database.read(work);
    }

    /** Reads the rows anew; also for a time of sign-in, which no event tells of. */
    synchronized void reload() {
        now = read();
    }

    private Snapshot read() {
        return database.read(query -> Snapshot.read(query, order.comparator()));
    }
}
