package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import se.samspel.api.documents.TextExtractor.Reason;

/** OpenDocument text, read as a stream of XML, with headers and footers at the end. */
final class OdtText implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of("tracked-changes", "annotation", "note-citation", "forms", "sequence-decls");

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    private final Sheet sheet;
    private final boolean marginsOnly;
    private final Map<String, String> parents = new HashMap<>();
    private int margins;

    private OdtText(Sheet sheet, boolean marginsOnly) {
        this.sheet = sheet;
        this.marginsOnly = marginsOnly;
    }

    static void read(Path file, Pages pages) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            if (encrypted(parts)) {
                throw new Unreadable(Reason.PASSWORD);
            }
            Sheet sheet = new Sheet();
            try (InputStream in =
                    parts.open("content.xml").orElseThrow(() -> new Unreadable(Reason.DAMAGED))) {
                new XmlWalk(in).walk(new OdtText(sheet, false));
            }
            Optional<InputStream> styles = parts.open("styles.xml");
            if (styles.isPresent()) {
                try (InputStream in = styles.get()) {
                    new XmlWalk(in).walk(new OdtText(sheet, true));
                }
            }
            sheet.into(pages);
        }
    }

    static boolean encrypted(ZipParts parts) throws IOException {
        AtomicBoolean found = new AtomicBoolean();
        Optional<InputStream> manifest = parts.open("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (InputStream in = manifest.get()) {
                new XmlWalk(in)
                        .walk(
                                new Starts(
                                        (name, at) -> {
                                            if (name.equals("encryption-data")) {
                                                found.set(true);
                                            }
                                        }));
            }
        }
        return found.get();
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        switch (name) {
            case "style" -> parents.put(at.attribute("name"), at.attribute("parent-style-name"));
            case "header", "footer" -> margins++;
            case "h" -> startParagraph(true);
            case "p" -> startParagraph(title(at.attribute("style-name")));
            case "s" -> sheet.add(" ");
            case "tab" -> sheet.add("\t");
            case "line-break" -> sheet.add("\n");
            case "table-row" -> sheet.startRow();
            case "table-cell" -> sheet.startCell();
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    private void startParagraph(boolean heading) {
        if (!marginsOnly || margins > 0) {
            sheet.startParagraph(heading);
        }
    }

    private boolean title(String style) {
        return style.equals("Title") || "Title".equals(parents.get(style));
    }

    @Override
    public void text(String text) throws IOException {
        if (sheet.open()) {
            sheet.add(SPACE.matcher(text).replaceAll(" "));
        }
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "h", "p" -> sheet.endParagraph();
            case "table-row" -> sheet.endRow();
            case "header", "footer" -> margins--;
            default -> {
                // nothing ends with it
            }
        }
    }
}
