package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import se.samspel.api.documents.TextExtractor.Reason;

/** Tells what a file is by what is in it. The name only tells kinds of text apart. */
final class Sniffing {
    private static final int HEAD = 8192;
    private static final int OLE_SCAN = 4 << 20;

    private static final Map<String, String> OTHER_TEXT =
            Map.of(
                    "html", "text/html",
                    "htm", "text/html",
                    "xml", "application/xml",
                    "svg", "image/svg+xml",
                    "json", "application/json",
                    "rtf", "application/rtf",
                    "eml", "message/rfc822",
                    "csv", "text/csv");

    /** How files with pictures begin. */
    private static final Map<String, Format> PICTURES =
            Map.of(
                    "\u0089PNG\r\n\u001A\n",
                    Format.PNG,
                    "\u00FF\u00D8\u00FF",
                    Format.JPEG,
                    "II*\0",
                    Format.TIFF,
                    "MM\0*",
                    Format.TIFF);

    /** What a file is called whose content is something else: what it should be, and no longer is. */
    private static final Map<String, Format> NAMED =
            Map.of(
                    "pdf",
                    Format.PDF,
                    "docx",
                    Format.DOCX,
                    "odt",
                    Format.ODT,
                    "png",
                    Format.PNG,
                    "jpg",
                    Format.JPEG,
                    "jpeg",
                    Format.JPEG,
                    "tif",
                    Format.TIFF,
                    "tiff",
                    Format.TIFF);

    private Sniffing() {}

    static Format of(Path file, String name) throws IOException {
        byte[] head = head(file, HEAD);
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (ascii.lastIndexOf("%PDF-", 1024) >= 0) {
            return Format.PDF;
        }
        for (Map.Entry<String, Format> picture : PICTURES.entrySet()) {
            if (ascii.startsWith(picture.getKey())) {
                return picture.getValue();
            }
        }
        if (ascii.startsWith("PK\u0003\u0004") || ascii.startsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (ascii.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            throw ole(file);
        }
        String start = ascii.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable("application/rtf", Reason.UNKNOWN_FORMAT);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new Unreadable("text/html", Reason.UNKNOWN_FORMAT);
        }
        if (start.startsWith("<?xml")) {
            throw new Unreadable("application/xml", Reason.UNKNOWN_FORMAT);
        }
        String other = OTHER_TEXT.get(extension(name));
        if (other != null && !other.equals("text/csv")) {
            throw new Unreadable(other, Reason.UNKNOWN_FORMAT);
        }
        if (!Charsets.looksLikeText(head)) {
            Format named = NAMED.get(extension(name));
            throw named == null
                    ? new Unreadable("application/octet-stream", Reason.UNKNOWN_FORMAT)
                    : new Unreadable(named.mediaType(), Reason.DAMAGED);
        }
        return Format.TEXT;
    }

    private static Format zip(Path file) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            if (parts.has("[Content_Types].xml")) {
                return office(parts);
            }
            if (parts.has("mimetype")) {
                String type = parts.text("mimetype", 200).strip();
                if (type.startsWith(Format.ODT.mediaType())) {
                    return Format.ODT;
                }
                throw new Unreadable(type, Reason.UNKNOWN_FORMAT);
            }
        }
        throw new Unreadable("application/zip", Reason.UNKNOWN_FORMAT);
    }

    private static Format office(ZipParts parts) throws IOException {
        if (parts.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            return Format.DOCX;
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("xl/worksheets/"))) {
            return Format.XLSX;
        }
        throw new Unreadable(
                "application/vnd.openxmlformats-officedocument", Reason.UNKNOWN_FORMAT);
    }

    /** Old Office files, and new ones with a password: those are wrapped in the old format. */
    private static Unreadable ole(Path file) throws IOException {
        String content = new String(head(file, OLE_SCAN), StandardCharsets.UTF_16LE);
        String shifted = new String(head(file, OLE_SCAN), StandardCharsets.ISO_8859_1);
        if (content.contains("EncryptedPackage") || shifted.contains(spread("EncryptedPackage"))) {
            return new Unreadable(Format.DOCX.mediaType(), Reason.PASSWORD);
        }
        return new Unreadable("application/msword", Reason.UNKNOWN_FORMAT);
    }

    private static String spread(String text) {
        return String.join("\u0000", text.split(""));
    }

    private static byte[] head(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
