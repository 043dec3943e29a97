package se.samspel.samverkanskarta.internal.out;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Csv;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.Norms;
import se.samspel.samverkanskarta.internal.picture.Drawing;
import se.samspel.samverkanskarta.internal.picture.Layout;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The files of a version, the same for pages and API. */
@Component(service = MapFiles.class)
public final class MapFiles {
    /** What can be asked for, as a file's name ends. */
    static final String FORMATS = "pdf|docx|csv|xlsx|svg";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Maps maps;
    private final Norms norms;
    private final Organisation organisation;
    private final Clock clock;
    private final AtomicReference<@Nullable DocumentWriter> writer = new AtomicReference<>();

    @Activate
    public MapFiles(
            @Reference Maps maps,
            @Reference Norms norms,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.maps = maps;
        this.norms = norms;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutWriter")
    public void withWriter(DocumentWriter found) {
        writer.set(found);
    }

    /** Forgets the writer when it goes away. */
    public void withoutWriter(DocumentWriter gone) {
        writer.compareAndSet(gone, null);
    }

    /**
     * A version as a file to download.
     *
     * @param norm the key of the norm that the report is held against; empty for the first there is
     */
    Response file(Viewer viewer, long map, long version, String format, String norm)
            throws IOException {
        VersionLine line = maps.line(viewer, new MapId(map), new VersionId(version));
        Inventory inventory = maps.open(viewer, line.id());
        String name = "samverkanskarta-" + line.id() + "-" + line.day() + "." + format;
        return switch (format) {
            case "csv" -> answer(utf8(ForumTables.seats(inventory).csv()), Csv.TYPE, name);
            case "xlsx" -> answer(Workbook.of(MapTable.all(inventory)), Workbook.TYPE, name);
            case "svg" ->
                    answer(
                            utf8(Drawing.plain(Layout.of(inventory))),
                            "image/svg+xml; charset=utf-8",
                            name);
            default -> paper(paper(line, inventory, norm), format, name);
        };
    }

    private Paper paper(VersionLine line, Inventory inventory, String norm) {
        return MapPaper.of(
                line,
                inventory,
                norms.chosen(line.association(), norm),
                organisation.name(line.association()),
                clock.instant());
    }

    private Response paper(Paper paper, String format, String name) throws IOException {
        DocumentWriter now = writer.get();
        if (now == null) {
            throw new Problem(
                    424,
                    "Filen går inte att skapa just nu",
                    "Den del av Samspel som skriver papper är inte igång. Kartan är kvar precis som den var."
                            + " Försök igen om en stund, eller säg till den som sköter servern.");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.equals("pdf")) {
            now.pdf(paper, out);
            return answer(out.toByteArray(), "application/pdf", name);
        }
        now.docx(paper, out);
        return answer(out.toByteArray(), WORD, name);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response answer(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
