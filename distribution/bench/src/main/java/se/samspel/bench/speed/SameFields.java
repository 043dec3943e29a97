package se.samspel.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import se.samspel.arkiv.internal.lucene.LuceneFields;
import se.samspel.arkiv.internal.lucene.SwedishAnalysis;

/** Raw Lucene that is given the very fields and terms of the archive's engine, and does no more than write them. */
final class SameFields implements AutoCloseable {
    private final SwedishAnalysis analysis = new SwedishAnalysis();
    private final FSDirectory directory;
    private final IndexWriter writer;

    SameFields(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(24));
    }

    void add(Reports.Report report) throws IOException {
        writer.addDocument(LuceneFields.document(ArchiveEngine.document(report), analysis));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }
}
