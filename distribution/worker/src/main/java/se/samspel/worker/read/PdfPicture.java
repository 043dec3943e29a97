package se.samspel.worker.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a scanned PDF as a picture. */
final class PdfPicture {
    /** What the program reads best at. */
    private static final float DOTS_PER_INCH = 300;

    private static final float POINTS_PER_INCH = 72;

    /** Forms on a page that are looked into; nobody who scans has more than a few. */
    private static final int MOST_FORMS = 50;

    private PdfPicture() {}

    /** The page in grey. */
    static BufferedImage of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        return new PDFRenderer(document).renderImage(number - 1, scale(page), ImageType.GRAY);
    }

    /** The page as a person sees it, as large as fits. */
    static BufferedImage seen(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double width = Math.max(1, lying ? box.getHeight() : box.getWidth());
        double height = Math.max(1, lying ? box.getWidth() : box.getHeight());
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(
                number - 1,
                (float) Math.min(Drawing.WIDTH / width, Drawing.HEIGHT / height),
                ImageType.RGB);
    }

    /** Whether there is anything on the page but text and lines; a form may hold pictures of its own. */
    static boolean isOn(PDPage page) {
        return page.getResources() != null
                && !drawings(page.getResources().getCOSObject()).isEmpty();
    }

    /** Whether a picture on the page is packed in a way that nothing here unpacks, so that it is drawn as nothing. */
    static boolean isUndrawn(PDPage page) {
        return page.getResources() != null
                && isUndrawn(page.getResources().getCOSObject(), new HashSet<>());
    }

    private static boolean isUndrawn(COSDictionary resources, Set<COSStream> seen) {
        for (COSStream drawing : drawings(resources)) {
            COSDictionary inner = drawing.getCOSDictionary(COSName.RESOURCES);
            boolean formWithOne =
                    inner != null
                            && seen.add(drawing)
                            && seen.size() <= MOST_FORMS
                            && isUndrawn(inner, seen);
            if (isJpeg2000(drawing) || formWithOne) {
                return true;
            }
        }
        return false;
    }

    /** As they lie in the file: nothing is unpacked. */
    private static List<COSStream> drawings(COSDictionary resources) {
        COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
        return all == null
                ? List.of()
                : all.keySet().stream().map(all::getCOSStream).filter(Objects::nonNull).toList();
    }

    private static boolean isJpeg2000(COSStream drawing) {
        return switch (drawing.getFilters()) {
            case COSName one -> one.equals(COSName.JPX_DECODE);
            case COSArray many -> many.toList().contains(COSName.JPX_DECODE);
            case null, default -> false;
        };
    }

    /** Dots for each point, so that a page of any size becomes a picture that fits. */
    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(Scan.MOST_DOTS / area));
    }
}
