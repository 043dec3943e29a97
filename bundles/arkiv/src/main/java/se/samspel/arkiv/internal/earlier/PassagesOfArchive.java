package se.samspel.arkiv.internal.earlier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierPassages;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentType;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Results;
import se.samspel.arkiv.internal.Searching;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.internal.reader.Citations;
import se.samspel.arkiv.spi.Facet;

/**
 * Searches once for the words of a question and of the groups it is asked about, among reports only; the best passage of
 * each is cited, and the likest goal of the same report whose outcome is known goes with it.
 */
@Component(service = EarlierPassages.class)
public final class PassagesOfArchive implements EarlierPassages {
    /** Some more than are shown: what says nearly the same as a better one is left out. */
    private static final int SPARE = 4;

    /** The words of the groups help the right reports forward, but do not speak louder than the question. */
    private static final int MOST_OF_GROUPS = 8;

    private static final int LEAST_SHARED = 2;

    private static final Set<String> REPORTS =
            Stream.of(
                            DocumentType.FINAL_REPORT,
                            DocumentType.STATUS_REPORT,
                            DocumentType.TERTIAL_REPORT,
                            DocumentType.INTERIM_REPORT,
                            DocumentType.ANNUAL_REPORT,
                            DocumentType.EVALUATION,
                            DocumentType.SURVEY)
                    .map(Enum::name)
                    .collect(Collectors.toUnmodifiableSet());

    private final Searching searching;
    private final Citations citations;
    private final Results results;
    private final Database database;

    @Activate
    public PassagesOfArchive(
            @Reference Searching searching,
            @Reference Citations citations,
            @Reference Results results,
            @Reference(target = "(schema=archive)") Database database) {
        this.searching = searching;
        this.citations = citations;
        this.results = results;
        this.database = database;
    }

    /** A goal as it is kept. */
    record Kept(DocumentId documentId, String wording, Outcome outcome, String said) {}

    @Override
    public List<Passage> fitting(
            Viewer viewer, String question, List<String> targetGroups, int most) {
        Asked asked = asked(question, targetGroups, most);
        if (asked.typed().isEmpty()) {
            return List.of();
        }
        List<FoundDocument> found =
                searching.search(viewer, asked).documents().stream()
                        .filter(it -> it.hit().like() == null && it.hit().offset() >= 0)
                        .limit(most)
                        .toList();
        Map<DocumentId, Followed> goals = found.isEmpty() ? Map.of() : goals(viewer, asked, found);
        return found.stream().map(it -> passage(it, goals.get(it.document().id()))).toList();
    }

    private static Asked asked(String question, List<String> targetGroups, int most) {
        List<String> words = new ArrayList<>(Likeness.words(question));
        Likeness.words(String.join(" ", targetGroups)).stream()
                .filter(it -> !words.isEmpty() && !words.contains(it))
                .limit(MOST_OF_GROUPS)
                .toList()
                .forEach(words::add);
        return new Asked(
                String.join(" ", words), Map.of(Facet.TYPE, REPORTS), false, 1, most + SPARE);
    }

    private Passage passage(FoundDocument found, @Nullable Followed goal) {
        Citations.Citation cited =
                citations.of(found.document(), found.hit().page(), found.hit().offset());
        return new Passage(
                cited.passage(),
                cited.source(),
                found.document().title(),
                results.facts(found.document()),
                ArchiveAddress.document(found.document().id()) + "?sida=" + cited.page(),
                goal);
    }

    /** The likest goal of each report that says how it came out. */
    private Map<DocumentId, Followed> goals(Viewer viewer, Asked asked, List<FoundDocument> found) {
        List<Kept> goals =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select document_id, wording, outcome, said
                                                from archive_goal
                                                where document_id in (:documents) and outcome <> ''
                                                order by document_id, place
                                                """)
                                        .with(
                                                "documents",
                                                found.stream()
                                                        .map(it -> it.document().id())
                                                        .toList())
                                        .list(Kept.class));
        List<Integer> shared =
                Likeness.shared(
                        searching, viewer, asked, goals.stream().map(Kept::wording).toList());
        Map<DocumentId, Followed> best = new LinkedHashMap<>();
        Map<DocumentId, Integer> most = new LinkedHashMap<>();
        for (int at = 0; at < goals.size(); at++) {
            Kept goal = goals.get(at);
            int words = shared.get(at);
            if (words >= LEAST_SHARED && words > most.getOrDefault(goal.documentId(), 0)) {
                most.put(goal.documentId(), words);
                best.put(
                        goal.documentId(),
                        new Followed(goal.wording(), goal.outcome(), goal.said()));
            }
        }
        return best;
    }
}
