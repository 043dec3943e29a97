package se.samspel.bench.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people upload them, with made-up text. */
final class Papers {
    private static final int LETTERS_A_LINE = 85;
    private static final int LINES_A_PAGE = 48;
    private static final float LEADING = 14;
    private static final float LEFT = 60;
    private static final float TOP = 760;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";
    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";

    private Papers() {}

    /** A text set on pages. */
    static void pdf(Path file, String text) throws IOException {
        List<String> lines = lines(text);
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += LINES_A_PAGE) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 11);
                    content.setLeading(LEADING);
                    content.newLineAtOffset(LEFT, TOP);
                    int to = Math.min(from + LINES_A_PAGE, lines.size());
                    for (String line : lines.subList(from, to)) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String left = paragraph;
            while (left.length() > LETTERS_A_LINE) {
                int space = left.lastIndexOf(' ', LETTERS_A_LINE);
                int end = space <= 0 ? LETTERS_A_LINE : space;
                lines.add(left.substring(0, end));
                left = left.substring(end).strip();
            }
            lines.add(left);
        }
        return lines;
    }

    /** A text in Word's format, a paragraph each sentence. */
    static void docx(Path file, String text) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String sentence : text.split("(?<=\\.) |\n+")) {
            body.append("<w:p><w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">")
                    .append(sentence)
                    .append("</w:t></w:r></w:p>");
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            part(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas"
                            + ".openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body
                            + "</w:body></w:document>");
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
