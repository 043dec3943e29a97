package se.samspel.bench.relevance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents and graded queries, read from the text files beside this class.
 *
 * @param documents in the order of the files; an engine is given their places as ids
 * @param terms what words are called where the documents come from
 */
record Collection(String name, List<Document> documents, List<Query> queries, Terms terms) {
    private static final String DOCUMENT = "== ";

    public Collection {
        documents = List.copyOf(documents);
        queries = List.copyOf(queries);
    }

    /** A document; id is a word of ours that the queries' grades use. */
    public record Document(String id, String type, String year, String title, String text) {
        /** The text with its title above, as a file has it. */
        String whole() {
            return title + "\n\n" + text;
        }
    }

    /**
     * A query with what it should find.
     *
     * @param kind what makes it hard: an inflection, a compound, a misspelling…
     * @param heldOut whether it is only looked at when the work is done
     * @param grades 3 for what was looked for, 2 for what helps, 1 for what touches it; all others are 0
     */
    public record Query(String kind, String text, boolean heldOut, Map<String, Integer> grades) {
        public Query {
            grades = Map.copyOf(grades);
        }
    }

    /** Reports, evaluations, plans and minutes of the field. */
    public static Collection field() {
        return read(
                "field",
                List.of("reports.txt", "evaluations.txt", "plans.txt", "minutes.txt", "others.txt"),
                "queries.txt");
    }

    private static Collection read(String name, List<String> files, String queries) {
        List<Document> documents =
                files.stream().flatMap(file -> documents(lines(file)).stream()).toList();
        Set<String> ids = documents.stream().map(Document::id).collect(Collectors.toSet());
        if (ids.size() != documents.size()) {
            throw new IllegalStateException("two documents of " + name + " have the same id");
        }
        return new Collection(
                name, documents, queries(lines(queries), ids), new Terms(lines("terms.txt")));
    }

    private static List<Document> documents(List<String> lines) {
        List<Document> documents = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).startsWith(DOCUMENT)) {
                continue;
            }
            String[] head = lines.get(at).substring(DOCUMENT.length()).split(" \\| ");
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(DOCUMENT)) {
                end++;
            }
            String text = String.join("\n", lines.subList(at + 1, end)).strip();
            documents.add(new Document(head[0], head[1], head[2], head[3], text));
        }
        return documents;
    }

    private static List<Query> queries(List<String> lines, Set<String> ids) {
        List<Query> queries = new ArrayList<>();
        Map<String, Integer> ofKind = new HashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" \\| ");
            boolean heldOut = ofKind.merge(parts[0], 1, Integer::sum) % 2 == 0;
            queries.add(new Query(parts[0], parts[1], heldOut, grades(parts[2], ids)));
        }
        return queries;
    }

    private static Map<String, Integer> grades(String text, Set<String> ids) {
        Map<String, Integer> grades = new HashMap<>();
        for (String grade : text.strip().split(" ")) {
            String[] pair = grade.split("=");
            grades.put(pair[0], Integer.valueOf(pair[1]));
        }
        Set<String> unknown = new HashSet<>(grades.keySet());
        unknown.removeAll(ids);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("graded, but not among the documents: " + unknown);
        }
        return grades;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Collection.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bench lacks its file " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException("cannot read " + name, cannotRead);
        }
    }
}
