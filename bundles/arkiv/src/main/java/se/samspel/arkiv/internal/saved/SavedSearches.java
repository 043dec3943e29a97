package se.samspel.arkiv.internal.saved;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Checked;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Searching;

/**
 * The searches that people keep. They are a person's own list, so no event tells of them: what somebody looks for is nobody
 * else's matter, not even in the audit trail.
 */
@Component(service = SavedSearches.class)
public final class SavedSearches {
    /** So many searches a person keeps at most. */
    static final int MOST = 30;

    /** So many new documents are counted; the search itself shows the rest. */
    static final int MOST_NEWS = 20;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SEARCH = 2_000;

    private final Database database;
    private final Newcomers newcomers;
    private final IdentityNumberGuard guard;
    private final Clock clock;

    @Activate
    public SavedSearches(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Newcomers newcomers,
            @Reference IdentityNumberGuard guard,
            @Reference Clock clock) {
        this.database = database;
        this.newcomers = newcomers;
        this.guard = guard;
        this.clock = clock;
    }

    /** The viewer's searches, by name. */
    List<SavedSearch> of(Viewer viewer) {
        return database.read(
                query ->
                        query.sql(
                                        "select "
                                                + SavedSearch.COLUMNS
                                                + " from archive_saved_search where owner = :owner"
                                                + " order by made_at desc, id desc")
                                .with("owner", viewer.user())
                                .list(SavedSearch.class));
    }

    /** One of the viewer's own. @throws NotThere when there is none */
    SavedSearch open(Viewer viewer, long id) {
        return of(viewer).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere("Sökningen"));
    }

    /** Keeps a search; one that is kept already only gets the new name. What is in the archive now counts as seen. */
    Checked<SavedSearch> save(Viewer viewer, String name, Searching.Asked asked) {
        String search = SavedSearch.kept(asked);
        List<SavedSearch> kept = of(viewer);
        Map<String, String> problems = problems(name);
        boolean again = kept.stream().anyMatch(it -> it.search().equals(search));
        if (!again && kept.size() >= MOST) {
            problems.put("name", "Du har redan " + MOST + " bevakningar. Ta bort en först.");
        }
        if (search.length() > LONGEST_SEARCH) {
            problems.put("name", "Sökningen är för lång att spara. Välj färre saker.");
        }
        if (!guard.find(asked.typed()).isEmpty()) {
            problems.put("name", "Sökningen ser ut att ha ett personnummer. Den sparas inte.");
        }
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        long id = database.maintain(tx -> put(tx, viewer, name.strip(), search, clock.instant()));
        return new Checked.Done<>(open(viewer, id));
    }

    private static long put(Tx tx, Viewer viewer, String name, String search, Instant now) {
        List<Long> same =
                tx.sql(
                                """
                                select id from archive_saved_search
                                where owner = :owner and search = :search
                                """)
                        .with("owner", viewer.user())
                        .with("search", search)
                        .list(Long.class);
        if (!same.isEmpty()) {
            rename(tx, viewer, same.getFirst(), name);
            return same.getFirst();
        }
        long id = tx.newId();
        tx.sql(
                        """
                        insert into archive_saved_search (id, owner, name, search, made_at, looked_at)
                        values (:id, :owner, :name, :search, :now, :now)
                        """)
                .with("id", id)
                .with("owner", viewer.user())
                .with("name", name)
                .with("search", search)
                .with("now", now)
                .run();
        return id;
    }

    /** Gives one another name. */
    Checked<SavedSearch> rename(Viewer viewer, long id, String name) {
        open(viewer, id);
        Map<String, String> problems = problems(name);
        if (!problems.isEmpty()) {
            return new Checked.Refused<>(problems);
        }
        database.maintain(tx -> rename(tx, viewer, id, name.strip()));
        return new Checked.Done<>(open(viewer, id));
    }

    private static int rename(Tx tx, Viewer viewer, long id, String name) {
        return tx.sql(
                        """
                        update archive_saved_search set name = :name
                        where id = :id and owner = :owner
                        """)
                .with("name", name)
                .with("id", id)
                .with("owner", viewer.user())
                .run();
    }

    private Map<String, String> problems(String name) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank()) {
            problems.put("name", "Skriv ett namn, så att du känner igen sökningen.");
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.put("name", "Namnet får ha högst " + LONGEST_NAME + " tecken.");
        }
        guard.find(name).stream()
                .findFirst()
                .ifPresent(found -> problems.put("name", found.refusal()));
        return problems;
    }

    /** Takes one off the list; safe to repeat. */
    void remove(Viewer viewer, long id) {
        database.maintain(
                tx ->
                        tx.sql("delete from archive_saved_search where id = :id and owner = :owner")
                                .with("id", id)
                                .with("owner", viewer.user())
                                .run());
    }

    /** Notes that the viewer has seen what one of the searches finds. */
    void looked(Viewer viewer, long id) {
        Instant now = clock.instant();
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update archive_saved_search set looked_at = :now
                                        where id = :id and owner = :owner
                                        """)
                                .with("now", now)
                                .with("id", id)
                                .with("owner", viewer.user())
                                .run());
    }

    /**
     * What came in since the viewer last looked and may be read now, newest first; at most {@link #MOST_NEWS}. What came in
     * the very millisecond of the look is told, since it may have come after it: told twice does less harm than never.
     */
    List<Archived> news(Viewer viewer, SavedSearch search) {
        return newsSince(viewer, search, search.lookedAt());
    }

    /** What came in at a time or later, and since the viewer last looked. */
    List<Archived> newsSince(Viewer viewer, SavedSearch search, Instant time) {
        Instant since = time.isAfter(search.lookedAt()) ? time : search.lookedAt();
        return newcomers.of(viewer, search.asked(), since, MOST_NEWS);
    }
}
