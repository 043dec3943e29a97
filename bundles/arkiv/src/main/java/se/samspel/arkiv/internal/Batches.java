package se.samspel.arkiv.internal;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.BatchView.Row;

/** Says how far uploaded documents have come. */
@Component(service = Batches.class)
public final class Batches {
    private final Documents documents;
    private final Results results;

    @Activate
    public Batches(@Reference Documents documents, @Reference Results results) {
        this.documents = documents;
        this.results = results;
    }

    BatchView view(Viewer viewer, long batch, List<Archived> of) {
        int done = (int) of.stream().filter(it -> it.textState() != TextState.WAITING).count();
        return new BatchView(
                batch, done, of.size(), of.stream().map(it -> row(viewer, it)).toList());
    }

    /** The viewer's own documents that are stopped or wait to be read. */
    List<Row> waiting(Viewer viewer) {
        return documents.unsettled(viewer).stream().map(it -> row(viewer, it)).toList();
    }

    private Row row(Viewer viewer, Archived document) {
        List<Archived> same = documents.sameFile(viewer, document);
        boolean read = document.isLookedThrough();
        return new Row(
                document.title(),
                document.fileName(),
                ArchiveAddress.document(document.id()),
                read ? ArchiveAddress.facts(document.id()) : "",
                documents.mayRemove(viewer, document) && !same.isEmpty()
                        ? ArchiveAddress.document(document.id()) + "/ta-bort"
                        : "",
                status(document.textState()),
                state(document.textState()),
                sentence(document),
                read ? String.join(" · ", results.facts(document)) : "",
                same.isEmpty() ? "" : same.getFirst().title(),
                same.isEmpty() ? "" : ArchiveAddress.document(same.getFirst().id()));
    }

    private static String status(TextState state) {
        return switch (state) {
            case WAITING -> "ongoing";
            case READ -> "done";
            case UNREADABLE -> "info";
            case STOPPED -> "stopped";
            case MASKED -> "done";
        };
    }

    private static String state(TextState state) {
        return switch (state) {
            case WAITING -> "Läses";
            case READ -> "Klar";
            case UNREADABLE -> "Utan text";
            case STOPPED -> "Stoppad";
            case MASKED -> "Maskerad";
        };
    }

    private static String sentence(Archived document) {
        return switch (document.textState()) {
            case WAITING, READ -> "";
            case UNREADABLE -> document.reason();
            case STOPPED ->
                    "Det ser ut att stå personnummer i filen. Bara du ser den. Öppna den och bestäm"
                            + " om numren ska maskeras eller filen tas bort.";
            case MASKED -> "Andra läser texten med numren överkryssade. Originalet lämnas inte ut.";
        };
    }
}
