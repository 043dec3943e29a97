package se.samspel.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** The least that a results page needs of Lucene, with its own Swedish analyser: what the archive is held against. */
final class RawLucene implements AutoCloseable {
    private static final String TEXT = "text";
    private static final List<String> FACETS = List.of("type", "association", "year");
    private static final List<String> NAMES = List.of("intervention", "target_group");
    private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    RawLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(24));
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
    }

    void add(Reports.Report report) throws IOException {
        Document document = new Document();
        document.add(new NumericDocValuesField("id", report.id()));
        document.add(new TextField("title", report.title(), Field.Store.NO));
        document.add(new Field(TEXT, report.text(), marked()));
        List<String> values =
                List.of(report.type(), report.association(), Integer.toString(report.year()));
        for (int at = 0; at < FACETS.size(); at++) {
            document.add(new SortedDocValuesField(FACETS.get(at), new BytesRef(values.get(at))));
        }
        List<Set<String>> names = List.of(report.interventions(), report.targetGroups());
        for (int at = 0; at < NAMES.size(); at++) {
            for (String name : names.get(at)) {
                document.add(new SortedSetDocValuesField(NAMES.get(at), new BytesRef(name)));
            }
        }
        writer.addDocument(document);
    }

    private static FieldType marked() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        return type;
    }

    void commit() throws IOException {
        writer.commit();
        reader.close();
        reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
    }

    /** Ten hits with their passages, five facets and the exact total; answers the total. */
    int page(String typed) throws IOException {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, typed);
        Object[] found =
                searcher.search(
                        query,
                        new MultiCollectorManager(
                                new TopScoreDocCollectorManager(10, Integer.MAX_VALUE),
                                new Facets()));
        TopDocs top = (TopDocs) found[0];
        String[] passages =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .build()
                        .highlight(TEXT, query, top, 2);
        if (passages.length != top.scoreDocs.length) {
            throw new IllegalStateException("a hit has no passage");
        }
        return (int) top.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }

    /** Counts the values of the facets over all hits. */
    private static final class Facets implements CollectorManager<Facets.Counter, List<int[]>> {
        @Override
        public Counter newCollector() {
            return new Counter();
        }

        @Override
        public List<int[]> reduce(Collection<Counter> counters) {
            return counters.stream().flatMap(counter -> counter.counts.stream()).toList();
        }

        private static final class Counter extends SimpleCollector {
            private final List<int[]> counts = new ArrayList<>();
            private final SortedDocValues[] values = new SortedDocValues[FACETS.size()];
            private final SortedSetDocValues[] names = new SortedSetDocValues[NAMES.size()];
            private final int[][] current = new int[FACETS.size() + NAMES.size()][];

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                for (int at = 0; at < values.length; at++) {
                    values[at] = DocValues.getSorted(context.reader(), FACETS.get(at));
                    current[at] = counted(values[at].getValueCount());
                }
                for (int at = 0; at < names.length; at++) {
                    names[at] = DocValues.getSortedSet(context.reader(), NAMES.get(at));
                    current[FACETS.size() + at] = counted((int) names[at].getValueCount());
                }
            }

            private int[] counted(int different) {
                int[] sums = new int[different];
                counts.add(sums);
                return sums;
            }

            @Override
            public void collect(int document) throws IOException {
                for (int at = 0; at < values.length; at++) {
                    if (values[at].advanceExact(document)) {
                        current[at][values[at].ordValue()]++;
                    }
                }
                for (int at = 0; at < names.length; at++) {
                    if (names[at].advanceExact(document)) {
                        int[] sums = current[FACETS.size() + at];
                        for (int left = names[at].docValueCount(); left > 0; left--) {
                            sums[(int) names[at].nextOrd()]++;
                        }
                    }
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }
    }
}
