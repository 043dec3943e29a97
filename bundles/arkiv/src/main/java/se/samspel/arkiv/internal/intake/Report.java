package se.samspel.arkiv.internal.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Likenesses;
import se.samspel.arkiv.internal.Likenesses.Near;
import se.samspel.arkiv.internal.TextState;

/** What became of each file of an upload, and which documents it is like among those the viewer may see. */
@Component(service = Report.class)
public final class Report {
    private static final String STOPPED =
            "Det ser ut att stå personnummer i filen. Bara du ser den. Öppna den och bestäm om"
                    + " numren ska maskeras eller filen tas bort.";
    private static final String MASKED =
            "Andra läser texten med numren överkryssade. Originalet lämnas inte ut.";

    private final Documents documents;
    private final Likenesses likenesses;

    @Activate
    public Report(@Reference Documents documents, @Reference Likenesses likenesses) {
        this.documents = documents;
        this.likenesses = likenesses;
    }

    /**
     * One file.
     *
     * @param name with its folders
     * @param sentence what happened and what to do; may be empty
     * @param document null when it became none
     * @param same the same file in another document; null for none
     * @param near documents that say nearly the same, the most alike first
     */
    public record Line(
            String name,
            Fate fate,
            String sentence,
            @Nullable Archived document,
            @Nullable Archived same,
            List<Near> near) {
        public Line {
            near = List.copyOf(near);
        }
    }

    /** Of one file of an upload. */
    Line of(Viewer viewer, Import.File file) {
        Archived document = file.document();
        if (document != null) {
            return of(viewer, document, file.name());
        }
        ImportFault fault = file.fault() == null ? ImportFault.LEFT_OUT : file.fault();
        return new Line(file.name(), Fate.notKept(fault), fault.swedish(), null, null, List.of());
    }

    /** Of a document that came by itself. */
    public Line of(Viewer viewer, Archived document, String name) {
        List<Archived> copies = documents.sameFile(viewer, document);
        Archived same = copies.isEmpty() ? null : copies.getFirst();
        List<Near> near = likenesses.near(viewer, document);
        Fate fate = fate(document, same != null, !near.isEmpty());
        return new Line(name, fate, sentence(document), document, same, near);
    }

    private static Fate fate(Archived document, boolean same, boolean near) {
        if (document.textState() == TextState.WAITING) {
            return Fate.WAITING;
        }
        if (document.textState() == TextState.STOPPED) {
            return Fate.STOPPED;
        }
        if (same) {
            return Fate.DUPLICATE;
        }
        if (document.textState() == TextState.UNREADABLE) {
            return Fate.withoutText(document.fault());
        }
        if (document.textState() == TextState.MASKED) {
            return Fate.MASKED;
        }
        return near ? Fate.NEARLY_THE_SAME : Fate.KEPT;
    }

    private static String sentence(Archived document) {
        return switch (document.textState()) {
            case WAITING, READ -> "";
            case UNREADABLE -> document.reason();
            case STOPPED -> STOPPED;
            case MASKED -> MASKED;
        };
    }
}
