package se.samspel.bench.relevance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The archive beside plain Lucene, query by query, in one run. */
final class Comparison {
    private final List<Line> lines = new ArrayList<>();

    /** One query and how well both answered it. */
    public record Line(Collection.Query query, Measure archive, Measure plain) {}

    /** Asks both every query of a collection. */
    public static Comparison of(Collection collection) {
        Comparison comparison = new Comparison();
        try (Searched archive = new Archive(collection);
                Searched plain = new PlainLucene(collection)) {
            for (Collection.Query query : collection.queries()) {
                comparison.lines.add(
                        new Line(
                                query,
                                Measure.of(archive.first(query.text()), query.grades()),
                                Measure.of(plain.first(query.text()), query.grades())));
            }
        }
        return comparison;
    }

    /** Only the queries of one half. */
    public Comparison half(boolean heldOut) {
        Comparison half = new Comparison();
        lines.stream().filter(it -> it.query().heldOut() == heldOut).forEach(half.lines::add);
        return half;
    }

    /** The query lines. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The archive's mean. */
    public Measure archive() {
        return Measure.mean(lines.stream().map(Line::archive).toList());
    }

    /** Plain Lucene's mean. */
    public Measure plain() {
        return Measure.mean(lines.stream().map(Line::plain).toList());
    }

    /** A table with a row for each kind of query and one for all. */
    public String table() {
        Map<String, Comparison> kinds = new LinkedHashMap<>();
        for (Line line : lines) {
            kinds.computeIfAbsent(line.query().kind(), kind -> new Comparison()).lines.add(line);
        }
        StringBuilder table =
                new StringBuilder(
                        "kind            queries  nDCG@10 (plain)   recall@100 (plain)\n");
        kinds.forEach((kind, comparison) -> table.append(comparison.row(kind)));
        return table.append(row("all")).toString();
    }

    private String row(String kind) {
        Measure ours = archive();
        Measure theirs = plain();
        return String.format(
                Locale.ROOT,
                "%-15s %7d  %.3f   (%.3f)   %.3f      (%.3f)%n",
                kind,
                lines.size(),
                ours.ndcg(),
                theirs.ndcg(),
                ours.recall(),
                theirs.recall());
    }
}
