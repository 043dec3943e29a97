package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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
    private final Map<Facet, Map<String, List<String>>> spellings = new ConcurrentHashMap<>();

    @Activate
    public StatedNames(@Reference(target = "(schema=archive)") Database database) {
        this.database = database;
    }

    private record Stated(DocumentId documentId, Facet kind, String words) {}

    private record Spelling(String words, int uses) {}

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
                                        select document_id, kind, words from archive_stated
                                        where kind in ('INTERVENTION', 'TARGET_GROUP')
                                            and document_id in (:documents)
                                        """)
                                .with("documents", documents)
                                .list(Stated.class));
    }

    /** A name as most documents write it; the key itself when none does any more. */
    public String written(Facet facet, String key) {
        return spellings(facet, key).getFirst();
    }

    /** Every way in which documents write a name, the most common first. */
    List<String> spellings(Facet facet, String key) {
        List<String> known = spellings.getOrDefault(facet, Map.of()).get(key);
        if (known == null) {
            Map<String, List<String>> all = all(facet);
            known = all.computeIfAbsent(key, List::of);
            spellings.put(facet, all);
        }
        return known;
    }

    private Map<String, List<String>> all(Facet facet) {
        List<Spelling> written =
                database.read(
                        query ->
                                query.sql(
                                                """
                                                select words, count(*) uses from archive_stated
                                                where kind = :kind group by words
                                                order by uses desc, words
                                                """)
                                        .with("kind", facet)
                                        .list(Spelling.class));
        Map<String, List<String>> all = new HashMap<>();
        written.forEach(
                it ->
                        all.computeIfAbsent(key(it.words()), any -> new ArrayList<>())
                                .add(it.words()));
        return all;
    }
}
