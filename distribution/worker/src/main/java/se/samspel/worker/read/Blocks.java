package se.samspel.worker.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.api.documents.TextExtractor.Reason;

/** Takes the blocks of a file in order, tidies them, leaves out empty ones and keeps them within the limits. */
final class Blocks {
    private static final int AT_A_TIME = 200;

    private final Consumer<List<Block>> ready;
    private final List<Block> waiting = new ArrayList<>();
    private int count;
    private long characters;
    private boolean text;
    private boolean breakPage;

    Blocks(Consumer<List<Block>> ready) {
        this.ready = ready;
    }

    void heading(int level, String number, String raw) throws Unreadable {
        put(new Heading(Math.clamp(level, 1, 9), number, Tidy.markedLine(raw)));
    }

    void paragraph(String raw) throws Unreadable {
        put(new Paragraph(Tidy.marked(raw)));
    }

    void item(int level, boolean numbered, String raw) throws Unreadable {
        put(new Item(Math.clamp(level, 1, 9), numbered, Tidy.marked(raw)));
    }

    void footnote(String mark, String raw) throws Unreadable {
        put(new Footnote(mark, Tidy.marked(raw)));
    }

    void margin(String raw) throws Unreadable {
        put(new Margin(Tidy.marked(raw)));
    }

    void table(List<List<String>> rows) throws Unreadable {
        put(
                new Table(
                        rows.stream()
                                .map(row -> row.stream().map(Tidy::marked).toList())
                                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                                .toList()));
    }

    /** What comes next begins a page; said only between blocks. */
    void pageBreak() {
        breakPage = count > 0;
    }

    private void put(Block block) throws Unreadable {
        if (block.text().isBlank()) {
            return;
        }
        if (breakPage) {
            breakPage = false;
            put(waiting, new PageBreak());
        }
        put(waiting, block);
        text |= block.text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (waiting.size() >= AT_A_TIME) {
            end();
        }
    }

    private void put(List<Block> blocks, Block block) throws Unreadable {
        characters += block.text().length();
        if (++count > Limits.BLOCKS || characters > Limits.CHARACTERS) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        blocks.add(block);
    }

    /** Hands over what is left. */
    void end() {
        if (!waiting.isEmpty()) {
            ready.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /** Whether any block had a letter or a digit. */
    boolean haveText() {
        return text;
    }
}
