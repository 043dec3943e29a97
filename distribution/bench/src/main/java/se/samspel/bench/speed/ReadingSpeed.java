package se.samspel.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.samspel.api.documents.TextExtractor;
import se.samspel.documents.internal.WorkerTextExtractor;
import se.samspel.documents.internal.Workshop;
import se.samspel.worker.read.Reading;
import se.samspel.worker.wire.Reply;

/**
 * Measures how fast text comes out of files: from the library alone, from our reading in this process, and from the worker,
 * which does the same in a process of its own.
 */
final class ReadingSpeed {
    private static final int WARM = 300;
    private static final int TIMES = 100;
    private static final int REPORTS_A_FILE = 4;
    private static final long LARGEST_FILE = 1 << 24;

    private final Path folder;
    private final Lines out;

    ReadingSpeed(Path folder, Lines out) {
        this.folder = folder;
        this.out = out;
    }

    /** Reads a file somehow. */
    @FunctionalInterface
    private interface Way {
        void read(Path file) throws Exception;
    }

    void run(Reports reports) throws Exception {
        String text =
                LongStream.rangeClosed(1, REPORTS_A_FILE)
                        .mapToObj(at -> reports.report(at).text())
                        .collect(Collectors.joining("\n\n"));
        Path pdf = folder.resolve("report.pdf");
        Path docx = folder.resolve("report.docx");
        Papers.pdf(pdf, text);
        Papers.docx(docx, text);
        out.head("files of " + text.length() / 1_000 + " thousand letters");
        Workshop workshop = Workshop.in(folder, LARGEST_FILE);
        try {
            TextExtractor worker = new WorkerTextExtractor(workshop);
            kind("PDF", pdf, ReadingSpeed::pdfBox, worker);
            kind("DOCX", docx, ReadingSpeed::xml, worker);
        } finally {
            workshop.stop();
        }
    }

    private void kind(String name, Path file, Way library, TextExtractor worker) throws Exception {
        Way ours = ReadingSpeed::reading;
        Way apart = it -> extract(worker, it);
        for (Way way : new Way[] {library, ours, apart}) {
            Cost.median(WARM, at -> way.read(file));
        }
        double alone = Cost.median(TIMES, at -> library.read(file));
        double here = Cost.median(TIMES, at -> ours.read(file));
        double there = Cost.median(TIMES, at -> apart.read(file));
        out.line(name + " files a second, library alone", 1_000 / alone);
        out.line(name + " files a second, by the worker", 1_000 / there);
        out.line(name + " our reading / library, time", here / alone);
        out.line(name + " in the worker / in this process, time", there / here);
    }

    private static void pdfBox(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            some(new PDFTextStripper().getText(document));
        }
    }

    /** What Java itself has for it: the text of the one part that holds it. */
    private static void xml(Path file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.CHARACTERS) {
                    text.append(reader.getText()).append('\n');
                }
            }
        }
        some(text.toString());
    }

    private static void reading(Path file) {
        StringBuilder text = new StringBuilder();
        Reply last =
                Reading.of(file, file.getFileName().toString(), page -> text.append(page.text()));
        if (!(last instanceof Reply.Text)) {
            throw new IllegalStateException("the file was not read: " + last);
        }
        some(text.toString());
    }

    private static void extract(TextExtractor worker, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!(worker.extract(file.getFileName().toString(), in)
                    instanceof TextExtractor.Extracted read)) {
                throw new IllegalStateException("the worker did not read the file");
            }
            some(read.pages().getFirst().text());
        }
    }

    private static void some(String text) {
        if (text.isBlank()) {
            throw new IllegalStateException("there was no text");
        }
    }
}
