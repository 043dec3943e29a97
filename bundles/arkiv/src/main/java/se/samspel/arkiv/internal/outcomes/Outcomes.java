package se.samspel.arkiv.internal.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Query;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.StatedNames;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.About;
import se.samspel.arkiv.internal.outcomes.OutcomeRows.Count;
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
    private final Organisation organisation;
    private final SwedishOrder order;

    @Activate
    public Outcomes(
            @Reference(target = "(schema=archive)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference SwedishOrder order) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
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
                    Counted counted = counted(query, viewer, asked);
                    Map<String, Bar> bars = new LinkedHashMap<>();
                    Tally total = new Tally();
                    counted.tallies()
                            .forEach(
                                    (document, tally) -> {
                                        total.add(tally);
                                        counted.keys(document)
                                                .forEach(
                                                        (key, label) ->
                                                                bars.computeIfAbsent(
                                                                                key,
                                                                                it ->
                                                                                        new Bar(
                                                                                                it,
                                                                                                label,
                                                                                                new Tally()))
                                                                        .tally()
                                                                        .add(tally));
                                    });
                    return new Overview(sorted(asked, bars), total, counted.tallies().size());
                });
    }

    /** The goals behind a number, newest first. */
    List<Goal> goals(Viewer viewer, Asked asked, String key, @Nullable Outcome outcome, int most) {
        return database.read(
                query -> {
                    Counted counted = counted(query, viewer, asked);
                    List<DocumentId> documents =
                            counted.tallies().keySet().stream()
                                    .filter(it -> counted.keys(it).containsKey(key))
                                    .sorted(
                                            Comparator.comparing(
                                                            (DocumentId it) -> counted.year(it))
                                                    .thenComparing(DocumentId::value)
                                                    .reversed())
                                    .toList();
                    return rows(query, viewer, asked).goals(documents, outcome, most);
                });
    }

    private OutcomeRows rows(Query query, Viewer viewer, Asked asked) {
        return new OutcomeRows(query, asked, access.scopes(viewer));
    }

    /** What counts, document by document. */
    private record Counted(
            Map<DocumentId, Tally> tallies,
            Map<DocumentId, Integer> years,
            Map<DocumentId, Map<String, String>> about,
            Dimension by) {
        Map<String, String> keys(DocumentId document) {
            return about.getOrDefault(document, Map.of(NONE, by.none()));
        }

        int year(DocumentId document) {
            return years.getOrDefault(document, 0);
        }
    }

    private Counted counted(Query query, Viewer viewer, Asked asked) {
        OutcomeRows rows = rows(query, viewer, asked);
        List<Count> confirmed = rows.counts(true);
        List<Count> suggested = asked.suggestions() ? rows.counts(false) : List.of();
        Map<FileId, DocumentId> files = new HashMap<>();
        confirmed.forEach(it -> files.putIfAbsent(it.fileId(), it.document()));
        suggested.forEach(it -> files.putIfAbsent(it.fileId(), it.document()));
        Map<DocumentId, Tally> tallies = new TreeMap<>(Comparator.comparing(DocumentId::value));
        Map<DocumentId, Integer> years = new HashMap<>();
        for (boolean isConfirmed : List.of(true, false)) {
            for (Count it : isConfirmed ? confirmed : suggested) {
                if (it.document().equals(files.get(it.fileId()))) {
                    tallies.computeIfAbsent(it.document(), any -> new Tally())
                            .add(it.outcome(), it.count(), isConfirmed);
                    years.put(it.document(), it.year() == null ? 0 : it.year());
                }
            }
        }
        return new Counted(tallies, years, about(rows, asked, years), asked.by());
    }

    private Map<DocumentId, Map<String, String>> about(
            OutcomeRows rows, Asked asked, Map<DocumentId, Integer> years) {
        Map<DocumentId, Map<String, String>> about = new HashMap<>();
        if (asked.by() == Dimension.YEAR) {
            years.forEach(
                    (document, year) -> {
                        if (year > 0) {
                            about.put(document, Map.of(year.toString(), year.toString()));
                        }
                    });
            return about;
        }
        List<About> said = new ArrayList<>(rows.about(true));
        if (asked.suggestions()) {
            said.addAll(rows.about(false));
        }
        for (About it : said) {
            String label = label(asked.by(), it);
            about.computeIfAbsent(it.document(), any -> new LinkedHashMap<>())
                    .putIfAbsent(StatedNames.key(label), label);
        }
        return about;
    }

    /** Parties by their kind, since every kommun and region is another one; the rest as they are called. */
    private String label(Dimension by, About said) {
        if (by != Dimension.PARTY || said.ref().isEmpty()) {
            return said.words();
        }
        return organisation
                .find(new UnitId(said.ref()))
                .flatMap(unit -> Optional.ofNullable(unit.partyKind()))
                .filter(kind -> kind != PartyKind.OTHER)
                .map(PartyKind::swedish)
                .orElse(said.words());
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
