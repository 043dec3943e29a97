package se.samspel.worker.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** What people have filled in on a PDF form, which is not drawn on the page itself. */
final class PdfForm {
    private final Map<Integer, StringBuilder> answers = new HashMap<>();

    private PdfForm() {}

    static PdfForm of(PDDocument document) throws IOException {
        PdfForm filled = new PdfForm();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.getFields().isEmpty()) {
            Map<COSBase, Integer> places = places(document);
            for (PDField field : form.getFieldTree()) {
                filled.add(field, places);
            }
        }
        return filled;
    }

    /** The answers on a page, one a line; pages count from 0. */
    String on(int page) {
        StringBuilder text = answers.get(page);
        return text == null ? "" : "\n" + text;
    }

    private void add(PDField field, Map<COSBase, Integer> places) {
        String value = field.getValueAsString();
        if (field instanceof PDButton || field instanceof PDSignatureField || value.isBlank()) {
            return;
        }
        for (PDAnnotationWidget widget : field.getWidgets()) {
            Integer page = places.get(widget.getCOSObject());
            if (page != null) {
                answers.computeIfAbsent(page, none -> new StringBuilder())
                        .append(value)
                        .append('\n');
                return;
            }
        }
    }

    private static Map<COSBase, Integer> places(PDDocument document) throws IOException {
        Map<COSBase, Integer> places = new IdentityHashMap<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                places.put(annotation.getCOSObject(), number);
            }
            number++;
        }
        return places;
    }
}
