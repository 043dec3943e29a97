package se.samspel.handlingsplan.internal.roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file being written in, by its XML. A change that finds nothing to change is a mistake in the test. */
final class WordXmlEdit {
    private static final String DOCUMENT = "word/document.xml";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordXmlEdit(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    String xml() {
        return new String(parts.getOrDefault(DOCUMENT, new byte[0]), StandardCharsets.UTF_8);
    }

    WordXmlEdit text(String before, String after) {
        return change(DOCUMENT, xml -> xml.replace(before, after));
    }

    WordXmlEdit change(String part, UnaryOperator<String> edit) {
        String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing to change in " + part + ": " + before);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Without a part. */
    WordXmlEdit without(String part) {
        parts.remove(part);
        return this;
    }

    /** The table row that holds a text. */
    String row(String text) {
        String xml = xml();
        int at = xml.indexOf(text);
        int start = xml.lastIndexOf("<w:tr>", at);
        int end = xml.indexOf("</w:tr>", at) + "</w:tr>".length();
        return xml.substring(start, end);
    }

    /** Moves the row that holds a text to after the one that holds another. */
    WordXmlEdit moveRow(String text, String after) {
        String row = row(text);
        text(row, "");
        return text(row(after), row(after) + row);
    }

    /** The blocks from the heading with one text to just before the heading with another. */
    String chapter(String heading, String next) {
        String xml = xml();
        return xml.substring(paragraph(xml, heading), paragraph(xml, next));
    }

    private static int paragraph(String xml, String text) {
        int at = xml.indexOf(">" + text + "<");
        if (at < 0) {
            throw new AssertionError("no paragraph says " + text);
        }
        return Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
    }

    /** Moves a chapter to just before a heading. */
    WordXmlEdit moveChapter(String heading, String next, String before) {
        String chapter = chapter(heading, next);
        text(chapter, "");
        return change(
                DOCUMENT,
                xml -> {
                    int at = paragraph(xml, before);
                    return xml.substring(0, at) + chapter + xml.substring(at);
                });
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
