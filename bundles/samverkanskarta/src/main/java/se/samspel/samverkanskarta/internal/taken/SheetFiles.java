package se.samspel.samverkanskarta.internal.taken;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.documents.StructureReader;
import se.samspel.api.documents.TextExtractor;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Upload;

/** Reads the first table of a file, in the process that reads people's files: Excel (xlsx), CSV, or a table in Word. */
@Component(service = SheetFiles.class)
public final class SheetFiles {
    private final AtomicReference<@Nullable StructureReader> structures = new AtomicReference<>();
    private final AtomicReference<@Nullable TextExtractor> texts = new AtomicReference<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutStructures")
    public void withStructures(StructureReader reader) {
        structures.set(reader);
    }

    /** Forgets the reader when it goes away. */
    public void withoutStructures(StructureReader gone) {
        structures.compareAndSet(gone, null);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutTexts")
    public void withTexts(TextExtractor extractor) {
        texts.set(extractor);
    }

    /** Forgets the extractor when it goes away. */
    public void withoutTexts(TextExtractor gone) {
        texts.compareAndSet(gone, null);
    }

    /** The rows of the file's first table. @throws Problem 422 when there is none, with what to do */
    List<List<String>> rows(Upload.UploadedFile file) throws IOException {
        try (InputStream content = file.open()) {
            String name = file.fileName().toLowerCase(Locale.ROOT);
            List<List<String>> rows =
                    name.endsWith(".csv") || name.endsWith(".txt")
                            ? ofText(file.fileName(), content)
                            : ofTable(file.fileName(), content);
            if (rows.isEmpty()) {
                throw refused("Ingen tabell hittades i filen.");
            }
            return rows;
        }
    }

    private List<List<String>> ofText(String name, InputStream content) throws IOException {
        TextExtractor extractor = there(texts.get());
        return switch (extractor.extract(name, content)) {
            case TextExtractor.Extracted text ->
                    Cells.of(
                            String.join("\n", text.pages().stream().map(it -> it.text()).toList()));
            case TextExtractor.Unreadable unreadable ->
                    throw refused(unreadable.reason().swedish());
        };
    }

    private List<List<String>> ofTable(String name, InputStream content) throws IOException {
        StructureReader reader = there(structures.get());
        return switch (reader.read(name, content)) {
            case StructureReader.Structure structure ->
                    structure.blocks().stream()
                            .filter(StructureReader.Table.class::isInstance)
                            .map(it -> ((StructureReader.Table) it).rows())
                            .findFirst()
                            .orElse(List.of());
            case StructureReader.Unreadable unreadable ->
                    throw refused(unreadable.reason().swedish());
        };
    }

    private static <T> T there(@Nullable T reader) {
        if (reader == null) {
            throw refused("Filer går inte att läsa just nu.");
        }
        return reader;
    }

    private static Problem refused(String why) {
        return new Problem(
                422,
                "Filen gick inte att läsa",
                why
                        + " Inget är ändrat på kartan. Spara filen som Excel (xlsx) eller CSV, eller kopiera"
                        + " tabellen och klistra in den.");
    }
}
