package se.samspel.worker.wire;

import java.io.IOException;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;

/** A block of a person's file as bytes. */
final class BlockForm {
    private BlockForm() {}

    static void write(WireOut out, Block block) {
        switch (block) {
            case Heading(int level, String number, String text) ->
                    out.kind(1).number(level).text(number).text(text);
            case Paragraph(String text) -> out.kind(2).text(text);
            case Item(int level, boolean numbered, String text) ->
                    out.kind(3).number(level).kind(numbered ? 1 : 0).text(text);
            case Table table -> out.kind(4).list(table.rows(), out::texts);
            case Footnote(String mark, String text) -> out.kind(5).text(mark).text(text);
            case Margin(String text) -> out.kind(6).text(text);
            case PageBreak() -> out.kind(7);
        }
    }

    static Block read(WireIn in) throws IOException {
        int kind = in.kind();
        return switch (kind) {
            case 1 -> new Heading((int) in.number(), in.text(), in.text());
            case 2 -> new Paragraph(in.text());
            case 3 -> new Item((int) in.number(), in.kind() == 1, in.text());
            case 4 -> new Table(in.list(in::texts));
            case 5 -> new Footnote(in.text(), in.text());
            case 6 -> new Margin(in.text());
            case 7 -> new PageBreak();
            default -> throw new WireException("a block of unknown kind " + kind);
        };
    }
}
