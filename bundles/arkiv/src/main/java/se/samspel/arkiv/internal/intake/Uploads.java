package se.samspel.arkiv.internal.intake;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Upload;
import se.samspel.arkiv.internal.ArchiveJson;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Destinations;
import se.samspel.arkiv.internal.FromForm;
import se.samspel.arkiv.internal.TextState;

/** Uploads as programs send them and hear of them. */
@Component(service = Uploads.class)
public final class Uploads {
    private final Imports imports;
    private final Report report;
    private final Destinations destinations;

    @Activate
    public Uploads(
            @Reference Imports imports,
            @Reference Report report,
            @Reference Destinations destinations) {
        this.imports = imports;
        this.report = report;
        this.destinations = destinations;
    }

    /** An upload; read counts the files whose text has been looked for. */
    public record Uploaded(long upload, int documents, int read, int held, List<File> files) {}

    /** A document that another says the same or nearly the same as. */
    public record Like(long document, String title, int percent) {}

    /** What became of a file. */
    public record File(
            String name,
            String result,
            String sentence,
            ArchiveJson.@Nullable Document document,
            boolean held,
            boolean leftOut,
            @Nullable Long same,
            List<Like> nearlyTheSame) {}

    /**
     * Keeps the files under the form name files for the one under destination; zips are unpacked.
     *
     * @param held whether they wait to be published
     * @throws Problem 422 when there is no file, or nobody to read it
     */
    Uploaded receive(Viewer viewer, Upload upload, boolean held) throws IOException {
        List<FromForm> files = FromForm.all(upload, "files");
        if (files.isEmpty()) {
            throw new Problem(422, "Ingen fil", "Skicka minst en fil under namnet files.");
        }
        long id =
                imports.receive(
                        files,
                        destinations.required(viewer, upload.text("destination")),
                        held,
                        viewer);
        return of(viewer, imports.open(viewer, id));
    }

    /** An upload as it is now. */
    Uploaded of(Viewer viewer, Import of) {
        List<Archived> documents = of.documents();
        int read =
                (int) documents.stream().filter(it -> it.textState() != TextState.WAITING).count();
        return new Uploaded(
                of.id(),
                documents.size(),
                read,
                of.held().size(),
                of.files().stream().map(file -> file(viewer, file)).toList());
    }

    private File file(Viewer viewer, Import.File file) {
        Report.Line line = report.of(viewer, file);
        Archived document = line.document();
        Archived same = line.same();
        return new File(
                line.name(),
                line.fate().code(),
                line.sentence(),
                document == null ? null : ArchiveJson.document(document),
                document != null && document.held(),
                file.leftOut(),
                same == null ? null : same.id().value(),
                line.near().stream()
                        .map(
                                it ->
                                        new Like(
                                                it.document().id().value(),
                                                it.document().title(),
                                                it.percent()))
                        .toList());
    }
}
