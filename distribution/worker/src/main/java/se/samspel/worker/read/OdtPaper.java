package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.documents.PaperReader.Kind;
import se.samspel.api.documents.PaperReader.Piece;
import se.samspel.api.documents.TextExtractor.Reason;

/**
 * One of our Word files that was saved as OpenDocument text: what {@link DocxPaper} says of a Word file, notes and comments
 * last. What stands in headers and footers is ours and is not read.
 */
final class OdtPaper implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "tracked-changes",
                    "forms",
                    "sequence-decls",
                    "automatic-styles",
                    "font-face-decls",
                    "note-citation",
                    "creator",
                    "creator-initials",
                    "title",
                    "desc");

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");
    private static final int MOST_SPACES = 1_000;

    private final OdtLooks looks;
    private final MarkedText body;
    private final Deque<MarkedText> asides = new ArrayDeque<>();
    private final List<Piece> last = new ArrayList<>();

    private OdtPaper(OdtLooks looks, Pieces pieces) {
        this.looks = looks;
        this.body = new MarkedText(Kind.TEXT, looks, pieces::add);
    }

    /** Reads a file; the pieces go their own way. */
    static Map<String, String> read(Path file, Pieces pieces) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            if (OdtText.encrypted(parts)) {
                throw new Unreadable(Reason.PASSWORD);
            }
            OdtPaper paper = new OdtPaper(new OdtLooks(OdtStyles.of(parts)), pieces);
            try (InputStream in =
                    parts.open("content.xml").orElseThrow(() -> new Unreadable(Reason.DAMAGED))) {
                new XmlWalk(in).walk(paper);
            }
            for (Piece piece : paper.last) {
                pieces.add(piece);
            }
            pieces.flush();
            return OwnProperties.of(parts, "meta.xml", "user-defined");
        }
    }

    private MarkedText here() {
        return asides.isEmpty() ? body : asides.element();
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        boolean dated = name.equals("date") && !asides.isEmpty();
        if (dated || PASSED_OVER.contains(name)) {
            return false;
        }
        looks.start(name, at);
        switch (name) {
            case "p" -> here().startParagraph();
            case "h" -> {
                here().startParagraph();
                here().heading();
            }
            case "s" -> here().add(" ".repeat(spaces(at.attribute("c"))));
            case "tab" -> here().add("\t");
            case "line-break" -> here().add("\n");
            case "bookmark-start" -> here().startMark(at.attribute("name"), at.attribute("name"));
            case "bookmark-end" -> here().endMark(at.attribute("name"));
            case "bookmark" -> {
                here().startMark(at.attribute("name"), at.attribute("name"));
                here().endMark(at.attribute("name"));
            }
            case "note" -> asides.push(new MarkedText(Kind.NOTE, looks, last::add));
            case "annotation" -> asides.push(new MarkedText(Kind.COMMENT, looks, last::add));
            case "table" -> here().startTable();
            case "table-cell" -> here().startCell();
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    private static int spaces(String count) {
        return count.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    @Override
    public void text(String said) throws IOException {
        here().add(SPACE.matcher(said).replaceAll(" "));
    }

    @Override
    public void end(String name) throws IOException {
        looks.end(name);
        switch (name) {
            case "p", "h" -> here().endParagraph();
            case "note", "annotation" -> asides.poll();
            case "table-cell" -> here().endCell();
            case "table-row" -> here().endRow();
            case "table" -> here().endTable();
            default -> {
                // nothing ends with it
            }
        }
    }
}
