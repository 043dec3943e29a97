package se.samspel.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** An index by Lucene alone with its own Swedish analyser, and the least that a page needs of it: what the archive is held against. */
final class RawLucene implements AutoCloseable {
    private final SwedishAnalyzer analyzer = new SwedishAnalyzer();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private RawPages pages;

    RawLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(24));
        reader = DirectoryReader.open(writer);
        pages = new RawPages(reader);
    }

    void add(Reports.Report report) throws IOException {
        Document document = new Document();
        document.add(new NumericDocValuesField(RawPages.ID, report.id()));
        document.add(new TextField(RawPages.TITLE, report.title(), Field.Store.NO));
        document.add(new BinaryDocValuesField(RawPages.TITLE, new BytesRef(report.title())));
        document.add(new Field(RawPages.TEXT, report.text(), marked()));
        List<String> values =
                List.of(report.type(), report.association(), Integer.toString(report.year()));
        for (int at = 0; at < RawPages.FACETS.size(); at++) {
            document.add(
                    new SortedDocValuesField(
                            RawPages.FACETS.get(at), new BytesRef(values.get(at))));
        }
        List<Set<String>> names = List.of(report.interventions(), report.targetGroups());
        for (int at = 0; at < RawPages.NAMES.size(); at++) {
            for (String name : names.get(at)) {
                document.add(
                        new SortedSetDocValuesField(RawPages.NAMES.get(at), new BytesRef(name)));
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
        pages = new RawPages(reader);
    }

    /** Ten hits with their passages, five facets and the exact total; answers the total. */
    int page(String typed) throws IOException {
        return pages.page(typed);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
