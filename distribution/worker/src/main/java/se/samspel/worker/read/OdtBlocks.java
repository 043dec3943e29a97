package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.samspel.api.documents.TextExtractor.Reason;

/** OpenDocument text as blocks, read as a stream of XML. */
final class OdtBlocks implements XmlWalk.Visitor {
    private static final Set<String> PASSED_OVER =
            Set.of("tracked-changes", "annotation", "forms", "sequence-decls", "automatic-styles");

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    private final Manuscript text;
    private final OdtStyles styles;
    private final boolean marginsOnly;
    private final Deque<Boolean> bold = new ArrayDeque<>();
    private final Deque<String> lists = new ArrayDeque<>();
    private final StringBuilder citation = new StringBuilder();
    private final StringBuilder note = new StringBuilder();
    private boolean inCitation;
    private int inNote;
    private int margins;

    private OdtBlocks(Manuscript text, OdtStyles styles, boolean marginsOnly) {
        this.text = text;
        this.styles = styles;
        this.marginsOnly = marginsOnly;
    }

    static void read(Path file, Blocks blocks) throws IOException {
        try (ZipParts parts = new ZipParts(file)) {
            if (OdtText.encrypted(parts)) {
                throw new Unreadable(Reason.PASSWORD);
            }
            OdtStyles styles = OdtStyles.of(parts);
            Manuscript text = new Manuscript();
            walk(parts, "content.xml", new OdtBlocks(text, styles, false));
            text.startMargin();
            walk(parts, "styles.xml", new OdtBlocks(text, styles, true));
            text.into(blocks);
        }
    }

    private static void walk(ZipParts parts, String name, OdtBlocks visitor) throws IOException {
        Optional<InputStream> part = parts.open(name);
        if (part.isEmpty() && !visitor.marginsOnly) {
            throw new Unreadable(Reason.DAMAGED);
        }
        if (part.isPresent()) {
            try (InputStream in = part.get()) {
                new XmlWalk(in).walk(visitor);
            }
        }
    }

    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        if (PASSED_OVER.contains(name)) {
            return false;
        }
        switch (name) {
            case "header", "footer" -> margins++;
            case "h" -> startParagraph(at, level(at.attribute("outline-level")));
            case "p" -> startParagraph(at, styles.title(at.attribute("style-name")) ? 1 : 0);
            case "span" -> bold.push(isBold() || styles.bold(at.attribute("style-name")));
            case "s" -> add(" ");
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "soft-page-break" -> text.pageBreak();
            case "list" -> {
                String style = at.attribute("style-name");
                lists.push(style.isEmpty() && !lists.isEmpty() ? lists.element() : style);
            }
            case "note" -> {
                inNote++;
                citation.setLength(0);
                note.setLength(0);
            }
            case "note-citation" -> inCitation = true;
            case "table" -> text.startTable();
            case "table-row" -> text.startRow();
            case "table-cell", "covered-table-cell" -> text.startCell();
            default -> {
                // a wrapper, whose content counts
            }
        }
        return true;
    }

    private static int level(String outline) {
        return outline.matches("[1-9]") ? Integer.parseInt(outline) : 1;
    }

    private void startParagraph(XmlWalk at, int level) {
        bold.clear();
        bold.push(styles.bold(at.attribute("style-name")));
        if (inNote > 0 || (marginsOnly && margins == 0)) {
            return;
        }
        text.startParagraph();
        if (level > 0) {
            text.heading(level, "");
        } else if (!lists.isEmpty()) {
            text.item(lists.size(), styles.numbered(lists.element(), lists.size()));
        }
    }

    @Override
    public void text(String piece) throws IOException {
        add(SPACE.matcher(piece).replaceAll(" "));
    }

    private void add(String piece) throws IOException {
        if (inCitation) {
            citation.append(piece);
        } else if (inNote > 0) {
            note.append(piece);
            if (note.length() > Limits.CHARACTERS) {
                throw new Unreadable(Reason.TOO_LARGE);
            }
        } else if (text.open()) {
            text.add(piece, isBold());
        }
    }

    private boolean isBold() {
        return !bold.isEmpty() && bold.element();
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "h", "p" -> {
                if (inNote > 0) {
                    note.append('\n');
                } else {
                    text.endParagraph();
                }
            }
            case "span" -> {
                if (bold.size() > 1) {
                    bold.pop();
                }
            }
            case "list" -> lists.poll();
            case "note-citation" -> inCitation = false;
            case "note" -> {
                inNote--;
                text.note(Typed.raised(citation.toString().strip()), note.toString().strip());
            }
            case "table" -> text.endTable();
            case "header", "footer" -> margins--;
            default -> {
                // nothing ends with it
            }
        }
    }
}
