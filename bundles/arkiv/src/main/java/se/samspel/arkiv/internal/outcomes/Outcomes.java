package se.samspel.arkiv.internal.outcomes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.outcomes.Counting.Counted;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.Goal;

/**
 * Counts how goals came out, over everything the viewer may read. A document that is there twice counts once, a revised one by
 * the edition that holds. A document with two insatser has its goals in the bars of both, and once in the sum.
 */
@Component(service = Outcomes.class)
public final class Outcomes {
    /** The key of documents that do not say what they are about. */
    static final String NONE = "";

    private final Database database;
    private final Access access;
    private final Counting counting;
    private final SwedishOrder order;

    @Activate
    public Outcomes(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Access access,
            @Reference Counting counting,
            @Reference SwedishOrder order) {
        this.database = database;
        this.access = access;
        this.counting = counting;
        this.order = order;
    }

    /** One bar. */
    record Bar(String key, String label, Tally tally) {}

    /**
     * The answer.
     *
     * @param total each goal once, whatever bars it stands in
     * @param documents how many documents the goals stand in
     */
    record Overview(List<Bar> bars, Tally total, int documents) {
        Overview {
            bars = List.copyOf(bars);
        }
    }

    /** How goals came out, bar by bar. */
    Overview overview(Viewer viewer, Asked asked) {
        return database.read(
                query -> {
                    Counted counted = counting.of(rows(query, viewer, asked), asked);
                    Map<String, Bar> bars = new LinkedHashMap<>();
                    Tally total = new Tally();
                    counted.tallies()
                            .forEach(
                                    (document, tally) -> {
                                        total.add(tally);
                                        into(bars, counted.keys(document), tally);
                                    });
                    return new Overview(sorted(asked, bars), total, counted.tallies().size());
                });
    }

    private static void into(Map<String, Bar> bars, Map<String, String> keys, Tally tally) {
        keys.forEach(
                (key, label) ->
                        bars.computeIfAbsent(key, it -> new Bar(it, label, new Tally()))
                                .tally()
                                .add(tally));
    }

    /** The goals behind a number, newest first. */
    List<Goal> goals(Viewer viewer, Asked asked, String key, @Nullable Outcome outcome, int most) {
        return database.read(
                query -> {
                    Counted counted = counting.of(rows(query, viewer, asked), asked);
                    String today = today(asked, key);
                    List<DocumentId> documents =
                            counted.tallies().keySet().stream()
                                    .filter(it -> counted.keys(it).containsKey(today))
                                    .sorted(
                                            Comparator.comparing(
                                                            (DocumentId it) -> counted.year(it))
                                                    .thenComparing(DocumentId::value)
                                                    .reversed())
                                    .toList();
                    return rows(query, viewer, asked).goals(documents, outcome, most);
                });
    }

    /** The key that a bar has today; an insats may have been called something else. */
    String today(Asked asked, String key) {
        return counting.today(asked.by(), key);
    }

    private OutcomeRows rows(Query query, Viewer viewer, Asked asked) {
        return new OutcomeRows(query, asked, access.scopes(viewer));
    }

    private List<Bar> sorted(Asked asked, Map<String, Bar> bars) {
        Comparator<Bar> byLabel = Comparator.comparing(Bar::label, order.comparator());
        Comparator<Bar> byCount = Comparator.comparingInt((Bar bar) -> -bar.tally().all());
        Comparator<Bar> last = Comparator.comparing(bar -> bar.key().equals(NONE));
        return bars.values().stream()
                .sorted(
                        last.thenComparing(
                                asked.by() == Dimension.YEAR
                                        ? byLabel
                                        : byCount.thenComparing(byLabel)))
                .toList();
    }

    /** The förbund the viewer's documents are about: where there is something to count. */
    Set<UnitId> associations(Viewer viewer) {
        return new LinkedHashSet<>(
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select distinct association from archive_document
                                                where association is not null and held = 0
                                                    and text_state <> 'STOPPED'
                                                    and scope in (:scopes)
                                                """)
                                        .with("scopes", access.scopes(viewer))
                                        .list(UnitId.class)));
    }
}
