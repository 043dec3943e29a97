package se.samspel.samverkanskarta.internal.out;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.samspel.samverkanskarta.internal.xml.Xml;

/**
 * Writes tables as a workbook (Office Open XML): a sheet for each, text as text so that nothing is taken for a formula. The
 * same tables give the same bytes.
 */
final class Workbook {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PART =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_CELL = 32_767;

    private final List<MapTable> tables;

    private Workbook(List<MapTable> tables) {
        this.tables = tables;
    }

    static byte[] of(List<MapTable> tables) throws IOException {
        return new Workbook(tables).bytes();
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", packageLinks());
            put(zip, "xl/workbook.xml", sheets());
            put(zip, "xl/_rels/workbook.xml.rels", links());
            put(zip, "xl/styles.xml", styles());
            for (int at = 0; at < tables.size(); at++) {
                put(zip, "xl/worksheets/sheet" + (at + 1) + ".xml", sheet(tables.get(at)));
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append(type("/xl/workbook.xml", "sheet.main")).append(type("/xl/styles.xml", "styles"));
        for (int at = 1; at <= tables.size(); at++) {
            xml.append(type("/xl/worksheets/sheet" + at + ".xml", "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + PART + kind + "+xml\"/>";
    }

    private static String packageLinks() {
        return relationships(link(1, "officeDocument", "xl/workbook.xml"));
    }

    private static String relationships(String links) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + links
                + "</Relationships>";
    }

    private static String link(int id, String kind, String target) {
        return "<Relationship Id=\"r"
                + id
                + "\" Type=\""
                + LINKS
                + "/"
                + kind
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private String sheets() {
        StringBuilder xml =
                new StringBuilder(
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>");
        for (int at = 1; at <= tables.size(); at++) {
            xml.append(
                    "<sheet name=\""
                            + Xml.safe(tables.get(at - 1).title())
                            + "\" sheetId=\""
                            + at
                            + "\" r:id=\"r"
                            + at
                            + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String links() {
        StringBuilder links = new StringBuilder();
        for (int at = 1; at <= tables.size(); at++) {
            links.append(link(at, "worksheet", "worksheets/sheet" + at + ".xml"));
        }
        return relationships(
                links.append(link(tables.size() + 1, "styles", "styles.xml")).toString());
    }

    /** Two looks: plain, and bold for the head. */
    private static String styles() {
        return "<styleSheet xmlns=\""
                + MAIN
                + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf fontId=\"0\"/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }

    private static String sheet(MapTable table) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\">");
        xml.append(
                "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        for (int row = 0; row < table.rows().size(); row++) {
            xml.append("<row>");
            for (Object cell : table.rows().get(row)) {
                cell(xml, cell, row == 0 ? " s=\"1\"" : "");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, Object value, String style) {
        if (value instanceof Long number) {
            xml.append("<c").append(style).append("><v>").append(number).append("</v></c>");
        } else {
            String text = value.toString();
            String fits = text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
            xml.append("<c")
                    .append(style)
                    .append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            xml.append(Xml.safe(fits)).append("</t></is></c>");
        }
    }
}
