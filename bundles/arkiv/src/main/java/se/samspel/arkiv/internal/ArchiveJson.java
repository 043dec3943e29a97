package se.samspel.arkiv.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Reason;
import se.samspel.arkiv.spi.SearchResult;

/** The shapes of the archive's JSON. */
public final class ArchiveJson {
    private ArchiveJson() {}

    /** A search's answer; counts are by facet and value, names of insatser and target groups in small letters. withAll is how many documents have all the words. */
    public record Found(
            long total,
            long withAll,
            boolean relaxed,
            List<String> unknown,
            @Nullable String didYouMean,
            List<Hit> hits,
            Map<String, Map<String, Integer>> facets) {}

    /** A hit with its best passage; page is where it stands, like an earlier hit that says nearly the same. */
    public record Hit(
            Document document, int page, List<SearchResult.Piece> excerpt, @Nullable Long like) {}

    /** Why a document was found; way is null for the very word. */
    public record Why(String typed, @Nullable String way, List<String> found, int places) {
        static Why of(Reason reason) {
            return new Why(
                    reason.typed(),
                    reason.way() == null ? null : reason.way().name().toLowerCase(Locale.ROOT),
                    reason.found(),
                    reason.places());
        }
    }

    /** A document's facts. */
    public record Document(
            long id,
            long version,
            String title,
            String type,
            @Nullable Integer year,
            @Nullable String association,
            @Nullable String municipality,
            String registryNumber,
            String scope,
            boolean confirmed,
            String fileName,
            String mediaType,
            long sizeBytes,
            String textState,
            String reason,
            int pageCount,
            String uploadedAt) {}

    /** A document with its text. */
    public record Whole(Document document, List<Page> pages, List<Suggested> suggestions) {}

    /** A page of text. */
    public record Page(int number, String text) {}

    /** A suggested fact and where it comes from. */
    public record Suggested(String fact, String value, String rule, String sentence) {}

    /** The facts a program saves, and the version it read. */
    public record Facts(
            long version,
            @Nullable String title,
            @Nullable String type,
            @Nullable Integer year,
            @Nullable String association,
            @Nullable String municipality,
            @Nullable String registryNumber,
            @Nullable String scope) {
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("title", text(title));
            values.put("type", text(type));
            values.put("year", year == null ? "" : year.toString());
            values.put("association", text(association));
            values.put("municipality", text(municipality));
            values.put("registryNumber", text(registryNumber));
            values.put("scope", text(scope));
            return values;
        }
    }

    /** The version to send next time. */
    public record Saved(long version) {}

    /** Somebody else saved first; what stands now. */
    public record Conflict(String detail, long version, Map<String, String> current) {}

    /** A job that was started. */
    public record Job(long job) {}

    static Found found(Searching.Found found) {
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        found.result().counts().forEach((facet, counts) -> facets.put(name(facet), counts));
        List<Hit> hits =
                found.documents().stream()
                        .map(
                                it ->
                                        new Hit(
                                                document(it.document()),
                                                it.hit().page(),
                                                it.hit().excerpt(),
                                                like(it.hit())))
                        .toList();
        return new Found(
                found.result().total(),
                found.result().withAll(),
                found.result().relaxed(),
                found.result().unknown(),
                found.result().didYouMean(),
                hits,
                facets);
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case TYPE -> "type";
            case ASSOCIATION -> "association";
            case YEAR -> "year";
            case INTERVENTION -> "intervention";
            case TARGET_GROUP -> "targetGroup";
        };
    }

    private static @Nullable Long like(SearchResult.Hit hit) {
        DocumentId like = hit.like();
        return like == null ? null : like.value();
    }

    static Whole whole(
            Archived document, List<Documents.PageOfText> pages, List<Suggestion> suggestions) {
        return new Whole(
                document(document),
                pages.stream().map(page -> new Page(page.number(), page.text())).toList(),
                suggestions.stream()
                        .map(
                                it ->
                                        new Suggested(
                                                it.fact().id(),
                                                it.value(),
                                                it.rule(),
                                                it.sentence()))
                        .toList());
    }

    public static Document document(Archived it) {
        return new Document(
                it.id().value(),
                it.version(),
                it.title(),
                it.type().name(),
                it.year(),
                it.association() == null ? null : it.association().value(),
                it.municipality() == null ? null : it.municipality().value(),
                it.registryNumber(),
                it.scope().value(),
                it.confirmed(),
                it.fileName(),
                it.mediaType(),
                it.sizeBytes(),
                it.textState().name(),
                it.reason(),
                it.pageCount(),
                it.uploadedAt().toString());
    }

    static Map<String, String> withoutNulls(Map<String, @Nullable String> values) {
        Map<String, String> known = new HashMap<>();
        values.forEach(
                (name, value) -> {
                    if (value != null) {
                        known.put(name, value);
                    }
                });
        return known;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
