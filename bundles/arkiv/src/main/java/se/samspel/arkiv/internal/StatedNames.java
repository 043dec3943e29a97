package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;

/**
 * The insatser and target groups that documents are confirmed to be about: under keys that bring their spellings together,
 * and as they are most often written.
 */
@Component(service = StatedNames.class)
public final class StatedNames {
    private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private final Database database;
    private final Map<Facet, Known> known = new ConcurrentHashMap<>();

    @Activate
    public StatedNames(@Reference(target = "(schema=archive)") Database database) {
        this.database = database;
    }

    private record Stated(DocumentId documentId, Facet kind, String words) {}

    private record Spelling(String words, String called, int uses) {}

    /**
     * The names of a facet.
     *
     * @param spellings every way a name is shown, by its key
     * @param renamed today's key by the key of what stands in documents, where that leads to one name only
     */
    private record Known(Map<String, List<String>> spellings, Map<String, String> renamed) {}

    /** Whether the values of a facet are such names. */
    public static boolean isNamed(Facet facet) {
        return facet == Facet.INTERVENTION || facet == Facet.TARGET_GROUP;
    }

    /** What is the same for every way to write a name. */
    public static String key(String name) {
        return SPACES.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What some documents are confirmed to be about; nothing for a document that says nothing. */
    Map<DocumentId, Map<Facet, Set<String>>> keys(List<DocumentId> documents) {
        Map<DocumentId, Map<Facet, Set<String>>> keys = new HashMap<>();
        for (Stated said : documents.isEmpty() ? List.<Stated>of() : stated(documents)) {
            freshen(said);
            keys.computeIfAbsent(said.documentId(), any -> new EnumMap<>(Facet.class))
                    .computeIfAbsent(said.kind(), any -> new LinkedHashSet<>())
                    .add(key(said.words()));
        }
        return keys;
    }

    private List<Stated> stated(List<DocumentId> documents) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select document_id, kind, called words from archive_stated
                                        where kind in ('INTERVENTION', 'TARGET_GROUP')
                                            and document_id in (:documents)
                                        """)
                                .with("documents", documents)
                                .list(Stated.class));
    }

    /** Forgets the names when one turns up that is not among them. */
    private void freshen(Stated said) {
        Known now = known.get(said.kind());
        if (now != null
                && !now.spellings()
                        .getOrDefault(key(said.words()), List.of())
                        .contains(said.words())) {
            known.remove(said.kind());
        }
    }

    /** A name as most documents write it; the key itself when none does any more. */
    public String written(Facet facet, String key) {
        List<String> spellings = known(facet).spellings().get(key);
        if (spellings == null) {
            known.remove(facet);
            spellings = known(facet).spellings().getOrDefault(key, List.of(key));
        }
        return spellings.getFirst();
    }

    /** The key that a name has today: what an insats was called when documents were written leads to what it is called now. */
    public String today(Facet facet, String key) {
        Known now = known(facet);
        return now.spellings().containsKey(key) ? key : now.renamed().getOrDefault(key, key);
    }

    /** What was chosen, by the names of today. */
    Map<Facet, Set<String>> today(Map<Facet, Set<String>> chosen) {
        if (chosen.getOrDefault(Facet.INTERVENTION, Set.of()).isEmpty()) {
            return chosen;
        }
        Map<Facet, Set<String>> today = new EnumMap<>(chosen);
        today.computeIfPresent(
                Facet.INTERVENTION,
                (facet, keys) ->
                        keys.stream()
                                .map(it -> today(facet, it))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
        return today;
    }

    private Known known(Facet facet) {
        return known.computeIfAbsent(facet, this::all);
    }

    private Known all(Facet facet) {
        List<Spelling> written =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select words, called, count(*) uses
                                                from archive_stated
                                                where kind = :kind group by words, called
                                                order by uses desc, called, words
                                                """)
                                        .with("kind", facet)
                                        .list(Spelling.class));
        Map<String, List<String>> spellings = new HashMap<>();
        Map<String, String> renamed = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Spelling it : written) {
            String today = key(it.called());
            List<String> same = spellings.computeIfAbsent(today, any -> new ArrayList<>());
            if (!same.contains(it.called())) {
                same.add(it.called());
            }
            String before = renamed.putIfAbsent(key(it.words()), today);
            if (before != null && !before.equals(today)) {
                several.add(key(it.words()));
            }
        }
        renamed.keySet().removeAll(several);
        return new Known(spellings, renamed);
    }
}
