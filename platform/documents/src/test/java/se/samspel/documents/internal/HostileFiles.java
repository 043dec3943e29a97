package se.samspel.documents.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files made to harm whoever reads them. All are small on disk, and packed no better than they need be: the best packing of
 * a gigabyte takes longer than all that is asked of the worker.
 */
final class HostileFiles {
    private HostileFiles() {}

    /** A part of Word's format that grows to a gigabyte. */
    static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>"
                            .getBytes(StandardCharsets.UTF_8));
            byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1024; i++) {
                zip.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    /** The same, but nothing of it is text. */
    static byte[] zipBombOfSpaces() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='w'><w:body><w:p>".getBytes(StandardCharsets.UTF_8));
            byte[] piece = "<w:r></w:r>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) {
                zip.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] tooManyParts() throws IOException {
        Zips zip = Zips.docx("<w:p/>");
        for (int i = 0; i < 20_000; i++) {
            zip.with("word/media/" + i, new byte[0]);
        }
        return zip.bytes();
    }

    static byte[] deepXml() throws IOException {
        return Zips.docx("<w:p>".repeat(100_000)).bytes();
    }

    static byte[] externalEntity(String uri) throws IOException {
        return Zips.docxDocument(
                        "<!DOCTYPE w:document [<!ENTITY x SYSTEM '"
                                + uri
                                + "'>]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>text &x;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    static byte[] externalDocumentType(String uri) throws IOException {
        return Zips.docxDocument(
                        "<!DOCTYPE w:document SYSTEM '"
                                + uri
                                + "'><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>text</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    static byte[] billionLaughs() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            types.append("<!ENTITY a").append(i).append(" '");
            types.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return Zips.docxDocument(
                        types
                                + "]><w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    /** Thirty levels of pages where each level names the next one ten times. */
    static byte[] pageTreeThatExplodes() {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        for (int level = 2; level < 32; level++) {
            objects.add(
                    "<</Type/Pages/Count 100/Kids[" + ((level + 1) + " 0 R ").repeat(10) + "]>>");
        }
        objects.add("<</Type/Page/MediaBox[0 0 9 9]>>");
        return pdf(objects);
    }

    static byte[] pageTreeThatBitesItsTail() {
        return pdf(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 2/Kids[3 0 R]/Parent 3 0 R>>",
                        "<</Type/Pages/Count 2/Kids[2 0 R]/Parent 2 0 R>>"));
    }

    static byte[] twoThousandMillionPages() {
        return pdf(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 2000000000/Kids[3 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
    }

    static byte[] nestedArrays() {
        return pdf(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R/X "
                                + "[".repeat(200_000)
                                + "]".repeat(200_000)
                                + ">>",
                        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"));
    }

    /** A form that draws itself. */
    static byte[] formInItself() {
        return pdf(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
                        stream("", "/F Do /F Do".getBytes(StandardCharsets.US_ASCII)),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                                "/F Do /F Do".getBytes(StandardCharsets.US_ASCII))));
    }

    /** Forty forms, each drawing the next one ten times. */
    static byte[] formsThatExplode() {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count 1/Kids[3 0 R]>>");
        objects.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>");
        objects.add(stream("", "/F Do".getBytes(StandardCharsets.US_ASCII)));
        for (int number = 5; number < 45; number++) {
            objects.add(
                    stream(
                            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                                    + (number + 1)
                                    + " 0 R>>>>",
                            "/F Do ".repeat(10).getBytes(StandardCharsets.US_ASCII)));
        }
        objects.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", new byte[0]));
        return pdf(objects);
    }

    /** A page whose drawing is a gigabyte of operators. */
    static byte[] pageBomb() {
        byte[] piece = "q Q ".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < 1024; i++) {
            deflater.setInput(piece);
            while (!deflater.needsInput()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return pdf(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                        stream("/Filter/FlateDecode", packed.toByteArray())));
    }

    private static String stream(String entries, byte[] content) {
        return "<<"
                + entries
                + "/Length "
                + content.length
                + ">>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1)
                + "\nendstream";
    }

    private static byte[] pdf(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format("%010d 00000 n \n", place)));
        file.append("trailer\n<</Root 1 0 R/Size ").append(objects.size() + 1);
        file.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
