package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;

/** The blocks of a file without what a page did to them: paragraphs that notes or page ends cut in two are whole again. */
final class Flow {
    private static final int SHORTEST = 20;

    private Flow() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> whole = new ArrayList<>();
        List<Block> between = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof PageBreak
                    || block instanceof Footnote
                    || block instanceof Margin) {
                between.add(block);
                continue;
            }
            if (!between.isEmpty()
                    && !whole.isEmpty()
                    && whole.getLast() instanceof Paragraph(String before)
                    && block instanceof Paragraph(String after)
                    && isCut(before)) {
                whole.set(whole.size() - 1, new Paragraph(before + " " + after));
            } else {
                flush(between, whole);
                whole.add(block);
            }
        }
        flush(between, whole);
        return whole;
    }

    private static void flush(List<Block> between, List<Block> whole) {
        between.stream().filter(block -> !(block instanceof PageBreak)).forEach(whole::add);
        between.clear();
    }

    private static boolean isCut(String text) {
        return text.length() >= SHORTEST && !text.matches("(?s).*[.!?:;”\")¹²³⁴-⁹]$");
    }
}
