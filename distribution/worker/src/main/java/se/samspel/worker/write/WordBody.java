package se.samspel.worker.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.Paper.Block;
import se.samspel.api.documents.Paper.Fact;
import se.samspel.api.documents.Paper.Facts;
import se.samspel.api.documents.Paper.Figure;
import se.samspel.api.documents.Paper.Formatted;
import se.samspel.api.documents.Paper.Heading;
import se.samspel.api.documents.Paper.Items;
import se.samspel.api.documents.Paper.PageBreak;
import se.samspel.api.documents.Paper.Paragraph;
import se.samspel.api.documents.Paper.Room;
import se.samspel.api.documents.Paper.Signatures;
import se.samspel.api.documents.Paper.Table;
import se.samspel.api.fields.RichText;
import se.samspel.worker.write.WordLines.Look;

/** The body of a Word file: the blocks of a paper in order. */
final class WordBody {
    /** The numbering of all lists with dots; numbered lists come after it, one each, so that each begins at 1. */
    static final int DOTS = 1;

    private static final int DEEPEST = 5;

    private final Paper paper;
    private final WordXml out;
    private final WordLines lines;
    private final WordTable tables;
    private final List<WordPicture> pictures = new ArrayList<>();
    private int lists = DOTS;
    private int lastLevel;
    private boolean newPage;
    private boolean afterTable;

    WordBody(Paper paper, WordXml out) {
        this.paper = paper;
        this.out = out;
        this.lines = new WordLines(out, new WordMarks());
        this.tables = new WordTable(out, lines);
    }

    void write() throws IOException {
        lines.line(paper.title(), Look.of("Title"), "");
        if (!paper.subtitle().isBlank()) {
            lines.line(paper.subtitle(), Look.of("Subtitle"), "");
        }
        for (Block block : paper.blocks()) {
            add(block);
        }
        if (afterTable) {
            // Word wants a paragraph after the last table
            lines.line("", look("Quiet"), "");
        }
    }

    /** The pictures that were met, in order; the file's part for the first one is number 1. */
    List<WordPicture> pictures() {
        return List.copyOf(pictures);
    }

    /** Where the links lead that were met, in order. */
    List<String> links() {
        return lines.links();
    }

    /** How many numberings the file needs. */
    int lists() {
        return lists;
    }

    private void add(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(String text, Paper.Tone tone, String id) -> paragraph(text, tone, id);
            case Formatted(RichText text, String id) -> formatted(text, id);
            case Items items -> items(items);
            case Facts(List<Fact> facts) -> facts(facts);
            case Table table -> table(table);
            case Figure figure -> figure(figure);
            case Signatures(List<String> signatories) -> signatures(signatories);
            case Room(int room) -> room(room);
            case PageBreak() -> newPage = true;
        }
    }

    private void heading(Heading heading) throws IOException {
        if (!heading.text().isBlank()) {
            int level = Math.clamp(heading.level(), 1, Math.min(lastLevel + 1, DEEPEST));
            lastLevel = level;
            lines.line(WordText.line(heading.text()), look("Heading" + level), heading.id());
        }
    }

    private void paragraph(String text, Paper.Tone tone, String id) throws IOException {
        if (text.isBlank() && id.isBlank()) {
            return;
        }
        String style =
                switch (tone) {
                    case PLAIN -> "Normal";
                    case QUIET -> "Quiet";
                    case STRONG -> "Stands";
                };
        lines.text(text, look(style), id);
    }

    private void formatted(RichText text, String id) throws IOException {
        if (text.isEmpty()) {
            paragraph("", Paper.Tone.PLAIN, id);
        }
        int mark = 0;
        for (RichText.Block block : text.blocks()) {
            boolean numbered = block instanceof RichText.Items items && items.numbered();
            int list = block instanceof RichText.Paragraph ? 0 : numbered ? ++lists : DOTS;
            String style = list == 0 ? "Normal" : numbered ? "ListNumber" : "ListBullet";
            for (RichText.Line line : block.lines()) {
                boolean last = block == text.blocks().getLast() && line == block.lines().getLast();
                Look look = look(style);
                mark =
                        lines.formatted(
                                line,
                                new Look(style, list, look.newPage(), look.spaced()),
                                id,
                                mark,
                                last);
            }
        }
    }

    private void items(Items items) throws IOException {
        if (items.items().isEmpty()) {
            return;
        }
        int list = items.numbered() ? ++lists : DOTS;
        String style = items.numbered() ? "ListNumber" : "ListBullet";
        for (int at = 0; at < items.items().size(); at++) {
            Look look = look(style);
            lines.line(
                    items.items().get(at),
                    new Look(style, list, look.newPage(), look.spaced()),
                    at < items.ids().size() ? items.ids().get(at) : "");
        }
    }

    private void facts(List<Fact> facts) throws IOException {
        if (!facts.isEmpty()) {
            beforeTable("");
            tables.facts(facts);
            afterTable = true;
        }
    }

    private void table(Table table) throws IOException {
        beforeTable(table.caption());
        tables.table(table);
        afterTable = true;
    }

    private void signatures(List<String> signatories) throws IOException {
        if (!signatories.isEmpty()) {
            beforeTable("");
            tables.signatures(signatories, PrintWords.in(paper.language()));
            afterTable = true;
        }
    }

    private void room(int count) throws IOException {
        for (int line = 0; line < count; line++) {
            lines.line("", look("Room"), "");
        }
    }

    /** Two tables that meet would become one, and a table cannot begin a page by itself. */
    private void beforeTable(String caption) throws IOException {
        if (!caption.isBlank()) {
            lines.line(WordText.line(caption), look("Caption"), "");
        } else if (afterTable || newPage) {
            lines.line("", look("Quiet"), "");
        }
    }

    private void figure(Figure figure) throws IOException {
        WordPicture picture = WordPicture.of(figure.svg());
        pictures.add(picture);
        String alternative = WordText.line(figure.alternative());
        int number = pictures.size();
        lines.picture(look("Normal"), () -> WordDrawing.write(out, picture, number, alternative));
        if (!figure.caption().isBlank()) {
            lines.line(WordText.line(figure.caption()), Look.of("Quiet"), "");
        }
    }

    /** The look of the next paragraph, with what the block before it asks for. */
    private Look look(String style) {
        boolean air = afterTable && !style.startsWith("Heading");
        Look look = new Look(style, 0, newPage, air);
        newPage = false;
        afterTable = false;
        return look;
    }
}
