package se.samspel.arkiv.internal.earlier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierGoals;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.spi.Way;

/**
 * Finds earlier goals in two steps: the search finds the documents that the viewer may read and that speak of the same
 * things, in whatever form the words have; then the goals in them are weighed by how many of the typed words they hold.
 */
@Component(service = EarlierGoals.class)
public final class GoalsOfArchive implements EarlierGoals {
    /** So many documents are looked into: the best of the search. */
    private static final int DOCUMENTS = 25;

    /** In other forms and as parts of longer words, but not misspelt: that costs most while somebody types. */
    private static final Set<Way> AS_WRITTEN = Set.of(Way.SPELLING);

    private static final double LEAST_SHARE = 0.4;
    private static final int LEAST_WORDS = 2;

    private final Searching searching;
    private final Organisation organisation;
    private final Database database;

    @Activate
    public GoalsOfArchive(
            @Reference Searching searching,
            @Reference Organisation organisation,
            @Reference(target = "(schema=archive)") Database database) {
        this.searching = searching;
        this.organisation = organisation;
        this.database = database;
    }

    /** A goal as it is kept. */
    record Kept(DocumentId documentId, String wording, String outcome, String said, int page) {}

    private record Weighed(Kept goal, int words) {}

    @Override
    public List<Earlier> like(Viewer viewer, String wording, String except, int most) {
        List<String> words = Likeness.words(wording);
        if (words.size() < LEAST_WORDS) {
            return List.of();
        }
        Asked asked = new Asked(String.join(" ", words), Map.of(), AS_WRITTEN, false, 1, DOCUMENTS);
        Map<DocumentId, Archived> documents = new LinkedHashMap<>();
        for (FoundDocument found : searching.search(viewer, asked).documents()) {
            documents.put(found.document().id(), found.document());
        }
        if (documents.isEmpty()) {
            return List.of();
        }
        List<Kept> goals = goals(documents.keySet(), except);
        int enough = Math.max(LEAST_WORDS, (int) Math.ceil(words.size() * LEAST_SHARE));
        return weighed(viewer, asked, goals).stream()
                .filter(it -> it.words() >= enough)
                .sorted(Comparator.comparingInt(Weighed::words).reversed())
                .limit(most)
                .map(it -> earlier(it.goal(), documents))
                .toList();
    }

    /** The goals of documents that are open, of the edition that holds. */
    private List<Kept> goals(Set<DocumentId> documents, String except) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select g.document_id, g.wording, g.outcome, g.said, g.page
                                        from archive_goal g
                                        left join archive_finished f
                                            on f.document_id = g.document_id
                                        where g.document_id in (:documents)
                                          and (f.series is null or f.series <> :except)
                                          and not exists (
                                            select 1 from archive_finished newer
                                            where newer.series = f.series and f.series <> ''
                                              and newer.edition > f.edition)
                                        order by g.document_id desc, g.place
                                        """)
                                .with("documents", documents)
                                .with("except", except.isEmpty() ? "-" : except)
                                .list(Kept.class));
    }

    private List<Weighed> weighed(Viewer viewer, Asked asked, List<Kept> goals) {
        List<Integer> shared =
                Likeness.shared(
                        searching, viewer, asked, goals.stream().map(Kept::wording).toList());
        List<Weighed> weighed = new ArrayList<>();
        for (int goal = 0; goal < goals.size(); goal++) {
            weighed.add(new Weighed(goals.get(goal), shared.get(goal)));
        }
        return weighed;
    }

    private Earlier earlier(Kept goal, Map<DocumentId, Archived> documents) {
        Archived document = Objects.requireNonNull(documents.get(goal.documentId()));
        return new Earlier(
                goal.wording(),
                outcome(goal.outcome()),
                goal.said(),
                document.title(),
                document.year(),
                organisation.name(document.unit()),
                ArchiveAddress.document(document.id())
                        + (goal.page() > 0 ? "?sida=" + goal.page() : ""));
    }

    private static @Nullable Outcome outcome(String name) {
        return name.isEmpty() ? null : Outcome.valueOf(name);
    }
}
