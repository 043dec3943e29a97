package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;
import se.samspel.handlingsplan.internal.Template;

/**
 * Goes through a file from beginning to end and says where each piece would stand in a plan of a template. Decides little
 * by itself: what is not plain goes to the tray or gets a note, and a person confirms. Pure; one is used for one file.
 */
final class Matching {
    /** The field that an area gets for text that is neither goal nor activity. */
    static final String AREA_TEXT = "ur-dokumentet";

    private final Found found = new Found();
    private final Walk walk;
    private final Prose prose;
    private final Chapters chapters;
    private final Tables tables;
    private final Notes notes;

    private Matching(Template template, Headings headings, Parties parties) {
        Sections sections = new Sections(template);
        this.walk = new Walk(sections, found);
        this.prose = new Prose(sections, walk, found, parties);
        this.chapters = new Chapters(headings, walk, found, prose);
        this.tables = new Tables(sections, headings, walk, found, prose, parties);
        this.notes = new Notes(sections, found);
    }

    /** Says where everything in a file would go. */
    static Proposal of(List<Block> blocks, Template template, Parties parties) {
        long in = blocks.stream().mapToLong(block -> Ledger.count(block.text())).sum();
        Headings headings = new Headings(template.sections());
        Matching matching = new Matching(template, headings, parties);
        matching.read(Flow.of(blocks));
        Found found = matching.found;
        List<Piece> looked =
                new SecondLook(template, headings, parties, found.facts()).at(found.pieces());
        return Proposal.of(found.facts(), looked, in);
    }

    private void read(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            List<Block> rest = blocks.subList(at + 1, blocks.size());
            prose.next(block);
            switch (block) {
                case Heading heading -> chapters.heading(heading, rest);
                case Paragraph(String text) ->
                        prose.paragraph(text, !rest.isEmpty() && rest.getFirst() instanceof Item);
                case Item(int depth, boolean numbered, String text) -> prose.item(text);
                case Table(List<List<String>> rows) -> tables.table(rows);
                case Footnote(String mark, String text) -> notes.note(mark, text, walk.under());
                case Margin(String text) -> found.add(Piece.tray(text, "Sidhuvud och sidfot"));
                case PageBreak() -> {
                    // says nothing
                }
            }
        }
    }
}
