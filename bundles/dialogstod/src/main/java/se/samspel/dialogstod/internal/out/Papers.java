package se.samspel.dialogstod.internal.out;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Problem;

/** Makes papers into files to download. */
@Component(service = Papers.class)
public final class Papers {
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final AtomicReference<@Nullable DocumentWriter> writer = new AtomicReference<>();

    @Activate
    public Papers() {}

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
     * The paper as a file.
     *
     * @param format pdf or docx, which is also how the file's name ends
     * @throws Problem when nothing here can write papers now
     */
    Download file(Paper paper, String name, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean pdf = format.equals("pdf");
        if (pdf) {
            writer("PDF").pdf(paper, out);
        } else {
            writer("Word").docx(paper, out);
        }
        return new Download(
                new ByteArrayInputStream(out.toByteArray()),
                pdf ? "application/pdf" : WORD,
                name + "." + format);
    }

    private DocumentWriter writer(String format) {
        DocumentWriter now = writer.get();
        if (now == null) {
            throw new Problem(
                    424,
                    format + " går inte att skapa just nu",
                    "Den del av Samspel som skriver "
                            + format
                            + " är inte igång. Det ni har skrivit är kvar precis som det var."
                            + " Försök igen om en stund, eller säg till den som sköter servern.");
        }
        return now;
    }
}
