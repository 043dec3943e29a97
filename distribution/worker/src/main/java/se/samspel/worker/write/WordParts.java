package se.samspel.worker.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.api.documents.Paper;

/** The parts of one Word file, in a zip whose times say nothing: the same paper gives the same bytes. */
final class WordParts implements AutoCloseable {
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Before this no zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Paper paper;

    WordParts(Paper paper, OutputStream out) {
        this.paper = paper;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void write() throws IOException {
        fixed("[Content_Types].xml", "content-types.xml");
        fixed("_rels/.rels", "relations.xml");
        written("docProps/core.xml", xml -> WordFacts.core(paper, xml));
        fixed("docProps/app.xml", "app.xml");
        written("docProps/custom.xml", xml -> WordFacts.custom(paper, xml));
        WordBody body = body();
        int pictures = body.pictures().size();
        written("word/_rels/document.xml.rels", xml -> relations(xml, pictures, body.links()));
        fixed("word/styles.xml", "styles.xml");
        fixed("word/settings.xml", "settings.xml");
        written("word/numbering.xml", xml -> numbering(xml, body.lists()));
        written("word/header1.xml", xml -> WordMargins.header(paper, xml));
        written("word/footer1.xml", xml -> WordMargins.footer(paper, xml));
        for (int at = 0; at < body.pictures().size(); at++) {
            part("word/media/picture" + (at + 1) + ".png", body.pictures().get(at).png());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private WordBody body() throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        WordXml xml = new WordXml(part);
        xml.start(
                "w:document",
                "xmlns:w",
                WORD,
                "xmlns:r",
                OFFICE,
                "xmlns:wp",
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:pic",
                PICTURE);
        xml.start("w:body");
        WordBody body = new WordBody(paper, xml);
        body.write();
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "header");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1247",
                "w:bottom",
                "1304",
                "w:left",
                "1247",
                "w:header",
                "680",
                "w:footer",
                "624",
                "w:gutter",
                "0");
        xml.finish();
        part("word/document.xml", part.toByteArray());
        return body;
    }

    private static void relations(WordXml xml, int pictures, List<String> links)
            throws IOException {
        xml.start("Relationships", "xmlns", PACKAGE);
        relation(xml, "styles", "styles", "styles.xml");
        relation(xml, "settings", "settings", "settings.xml");
        relation(xml, "numbering", "numbering", "numbering.xml");
        relation(xml, "header", "header", "header1.xml");
        relation(xml, "footer", "footer", "footer1.xml");
        for (int number = 1; number <= pictures; number++) {
            relation(xml, "picture" + number, "image", "media/picture" + number + ".png");
        }
        for (int number = 1; number <= links.size(); number++) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "link" + number,
                    "Type",
                    OFFICE + "/hyperlink",
                    "Target",
                    links.get(number - 1),
                    "TargetMode",
                    "External");
        }
    }

    private static void relation(WordXml xml, String id, String type, String target)
            throws IOException {
        xml.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private static void numbering(WordXml xml, int lists) throws IOException {
        xml.start("w:numbering", "xmlns:w", WORD);
        kind(xml, "1", "bullet", "•");
        kind(xml, "2", "decimal", "%1.");
        for (int number = 1; number <= lists; number++) {
            xml.start("w:num", "w:numId", Integer.toString(number));
            xml.empty("w:abstractNumId", "w:val", number == WordBody.DOTS ? "1" : "2");
            if (number > WordBody.DOTS) {
                xml.start("w:lvlOverride", "w:ilvl", "0");
                xml.empty("w:startOverride", "w:val", "1").end();
            }
            xml.end();
        }
    }

    private static void kind(WordXml xml, String id, String format, String sign)
            throws IOException {
        xml.start("w:abstractNum", "w:abstractNumId", id);
        xml.empty("w:multiLevelType", "w:val", "singleLevel");
        xml.start("w:lvl", "w:ilvl", "0");
        xml.empty("w:start", "w:val", "1");
        xml.empty("w:numFmt", "w:val", format);
        xml.empty("w:lvlText", "w:val", sign);
        xml.empty("w:lvlJc", "w:val", "left");
        xml.start("w:pPr").empty("w:ind", "w:left", "454", "w:hanging", "340").end();
        xml.end().end();
    }

    private void fixed(String name, String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        WordParts.class.getResourceAsStream("docx/" + resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            part(
                    name,
                    text.replace("$language", WordFacts.language(paper))
                            .replace("$width", Integer.toString(WordTable.WIDTH))
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    private void written(String name, Content content) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        WordXml xml = new WordXml(part);
        content.into(xml);
        xml.finish();
        part(name, part.toByteArray());
    }

    private void part(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private interface Content {
        void into(WordXml xml) throws IOException;
    }
}
