package se.samspel.insatser.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.insatser.InterventionId;

/** The rows of the register, for those who may read them. */
@Component(service = Entries.class)
public final class Entries {
    private final Database database;
    private final Access access;

    @Activate
    public Entries(
            @Reference(target = "(schema=intervention)") Database database,
            @Reference Access access) {
        this.database = database;
        this.access = access;
    }

    /** Every insats of the server, in the order they came. */
    List<Entry> all() {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + " from intervention_entry order by id")
                                .list(Entry.class));
    }

    /** Every insats of a förbund, in Swedish order; what has ended and what has become part of another too. */
    List<Entry> of(UnitId association) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + """
                                                 from intervention_entry
                                                where association = :association
                                                order by name_order, id
                                                """)
                                .with("association", association)
                                .list(Entry.class));
    }

    /** All that the viewer may see. */
    List<Entry> list(Viewer viewer) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + """
                                                 from intervention_entry
                                                where scope in (:scopes) order by name_order, id
                                                """)
                                .with("scopes", access.scopes(viewer))
                                .list(Entry.class));
    }

    /**
     * One insats.
     *
     * @throws NotThere when there is none for this viewer
     */
    Entry open(Viewer viewer, InterventionId id) {
        return find(viewer, id).orElseThrow(() -> new NotThere("Insatsen"));
    }

    /** One insats, if there is one for this viewer. */
    Optional<Entry> find(Viewer viewer, InterventionId id) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + Entry.COLUMNS
                                                + """
                                                 from intervention_entry
                                                where id = :id and scope in (:scopes)
                                                """)
                                .with("id", id)
                                .with("scopes", access.scopes(viewer))
                                .first(Entry.class));
    }
}
