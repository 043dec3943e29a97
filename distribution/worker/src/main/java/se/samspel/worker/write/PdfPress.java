package se.samspel.worker.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import se.samspel.api.documents.Paper;
import se.samspel.worker.wire.Reply;

/** Prints papers as PDF/A-2a that is PDF/UA-1 too. The same paper gives the same bytes. */
public final class PdfPress {
    private static final Set<FSFontUseCase> TEXT =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String css = new String(resource("print.css"), StandardCharsets.UTF_8);
    private final byte[] regular = resource("fonts/OpenSans-Regular.ttf");
    private final byte[] semiBold = resource("fonts/OpenSans-SemiBold.ttf");
    private final byte[] bold = resource("fonts/OpenSans-Bold.ttf");

    public PdfPress() {
        XRLog.setLoggingEnabled(false);
    }

    /** Prints a paper to a file. What goes wrong is in the reply. */
    public Reply print(Paper paper, Path target) {
        try {
            Document page = PaperPage.of(paper, css);
            try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                try (PDDocument pdf = renderer.getPdfDocument()) {
                    TableTags.putRight(pdf);
                    Imprint.on(pdf, paper);
                    pdf.save(target.toFile());
                }
            }
            return new Reply.Written();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError failed) {
            return new Reply.Failed(cause(failed));
        }
    }

    private PdfRendererBuilder builder(Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(page, "samspel:/");
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        font(builder, regular, 400);
        font(builder, semiBold, 600);
        font(builder, bold, 700);
        builder.useFont(
                () -> stream("fonts/DejaVuSans.ttf"),
                "DejaVu Sans",
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useReplacementText("?");
        builder.withProducer(Imprint.PRODUCER);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, byte[] font, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                "Open Sans",
                weight,
                FontStyle.NORMAL,
                true,
                TEXT);
    }

    static String cause(Throwable failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return failed.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static byte[] resource(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream stream(String name) {
        return Objects.requireNonNull(
                PdfPress.class.getResourceAsStream(name), () -> name + " is missing in the worker");
    }
}
