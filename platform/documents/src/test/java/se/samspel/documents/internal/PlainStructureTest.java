package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;

/** The real worker telling headings, lists, tables and notes where nothing says which is which but how it stands. */
final class PlainStructureTest {
    @Test
    void plainTextIsToldByHowItStands() throws IOException {
        String text =
                """
                Planen för gruppen
                ==================

                1. Ett område

                Här står en mening som är så lång att den
                bryts på ett par rader innan den tar slut.

                - en punkt
                  som fortsätter
                - en till

                2. Ett annat område
                Text direkt under rubriken, med not².

                ² En not i texten.

                Part\tNamn
                Kommunen:\tAstrid Vinge
                Annan:\t

                \fKort sida två
                """;
        assertEquals(
                List.of(
                        new Heading(1, "", "Planen för gruppen"),
                        new Heading(2, "", "1. Ett område"),
                        new Paragraph(
                                "Här står en mening som är så lång att den\nbryts på ett par rader innan den tar slut."),
                        new Item(1, false, "en punkt som fortsätter"),
                        new Item(1, false, "en till"),
                        new Heading(2, "", "2. Ett annat område"),
                        new Paragraph("Text direkt under rubriken, med not²."),
                        new Footnote("²", "En not i texten."),
                        new Table(
                                List.of(
                                        List.of("Part", "Namn"),
                                        List.of("Kommunen:", "Astrid Vinge"),
                                        List.of("Annan:"))),
                        new PageBreak(),
                        new Heading(2, "", "Kort sida två")),
                Structures.blocks("plan.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPdfIsToldBySizeWeightAndPlace() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                show(content, FontName.HELVETICA_BOLD, 18, 57, 700, "Planen");
                show(content, FontName.HELVETICA_BOLD, 15, 57, 670, "1. Ett område med en lång");
                show(content, FontName.HELVETICA_BOLD, 15, 57, 652, "rubrik");
                show(
                        content,
                        FontName.HELVETICA,
                        11,
                        57,
                        630,
                        "Vi vill att den som behöver oss alla ska möta en plan, och att den");
                show(content, FontName.HELVETICA, 11, 57, 616, "planen är gemensam.");
                show(content, FontName.HELVETICA, 11, 57, 592, "Ett nytt stycke.");
                show(content, FontName.HELVETICA, 11, 70, 578, "• en punkt");
                show(content, FontName.HELVETICA, 11, 60, 540, "Part");
                show(content, FontName.HELVETICA, 11, 200, 540, "Namn");
                show(content, FontName.HELVETICA, 11, 60, 520, "Kommunen:");
                show(
                        content,
                        FontName.HELVETICA,
                        11,
                        200,
                        520,
                        "Astrid Vinge, enhetschef för vuxna och");
                show(content, FontName.HELVETICA, 11, 200, 506, "unga");
                show(content, FontName.HELVETICA, 11, 60, 486, "Regionen:");
                show(content, FontName.HELVETICA, 11, 200, 486, "Folke Aske");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertEquals(
                    List.of(
                            new Heading(1, "", "Planen"),
                            new Heading(2, "", "1. Ett område med en lång rubrik"),
                            new Paragraph(
                                    "Vi vill att den som behöver oss alla ska möta en plan, och att den planen är gemensam."),
                            new Paragraph("Ett nytt stycke."),
                            new Item(1, false, "en punkt"),
                            new Table(
                                    List.of(
                                            List.of("Part", "Namn"),
                                            List.of(
                                                    "Kommunen:",
                                                    "Astrid Vinge, enhetschef för vuxna och unga"),
                                            List.of("Regionen:", "Folke Aske")))),
                    Structures.blocks("plan.pdf", out.toByteArray()));
        }
    }

    private static void show(
            PDPageContentStream content, FontName font, int size, int x, int y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
