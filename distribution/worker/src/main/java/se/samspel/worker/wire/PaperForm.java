package se.samspel.worker.wire;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.Paper;
import se.samspel.api.documents.Paper.Block;
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

/** A paper as bytes. The properties are sorted, so the same paper is always the same bytes. */
final class PaperForm {
    private PaperForm() {}

    static void write(WireOut out, Paper paper) {
        out.text(paper.title()).text(paper.subtitle()).text(paper.issuer()).text(paper.language());
        out.number(paper.createdAt().getEpochSecond()).number(paper.createdAt().getNano());
        out.list(
                paper.properties().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList(),
                property -> out.text(property.getKey()).text(property.getValue()));
        out.text(paper.watermark());
        out.list(paper.blocks(), block -> write(out, block));
    }

    private static void write(WireOut out, Block block) {
        switch (block) {
            case Heading(int level, String text, String id) ->
                    out.kind(1).number(level).text(text).text(id);
            case Paragraph(String text, Paper.Tone tone, String id) ->
                    out.kind(2).text(text).text(tone.name()).text(id);
            case Items(List<String> items, boolean numbered, List<String> ids) ->
                    out.kind(3).texts(items).kind(numbered ? 1 : 0).texts(ids);
            case Facts(List<Paper.Fact> facts) ->
                    out.kind(4)
                            .list(
                                    facts,
                                    fact ->
                                            out.text(fact.label())
                                                    .text(fact.value())
                                                    .text(fact.id()));
            case Table table -> {
                out.kind(5).text(table.caption()).texts(table.head());
                out.list(table.widths(), width -> out.number(width));
                out.list(table.rows(), out::texts).kind(table.rowHeads() ? 1 : 0);
                out.list(table.ids(), out::texts);
            }
            case Figure(String svg, String alternative, String caption) ->
                    out.kind(6).text(svg).text(alternative).text(caption);
            case Signatures(List<String> signatories) -> out.kind(7).texts(signatories);
            case PageBreak() -> out.kind(8);
            case Formatted(RichText text, String id) -> out.kind(9).text(text.written()).text(id);
            case Room(int lines) -> out.kind(10).number(lines);
        }
    }

    static Paper read(WireIn in) throws IOException {
        String title = in.text();
        String subtitle = in.text();
        String issuer = in.text();
        String language = in.text();
        Instant createdAt = Instant.ofEpochSecond(in.number(), in.number());
        Map<String, String> properties = new LinkedHashMap<>();
        for (Map.Entry<String, String> property : in.list(() -> Map.entry(in.text(), in.text()))) {
            properties.put(property.getKey(), property.getValue());
        }
        String watermark = in.text();
        List<Block> blocks = new ArrayList<>(in.list(() -> block(in)));
        return new Paper(
                title, subtitle, issuer, language, createdAt, properties, watermark, blocks);
    }

    private static Block block(WireIn in) throws IOException {
        int kind = in.kind();
        return switch (kind) {
            case 1 -> new Heading((int) in.number(), in.text(), in.text());
            case 2 ->
                    new Paragraph(
                            in.text(), Messages.named(Paper.Tone.class, in.text()), in.text());
            case 3 -> new Items(in.texts(), in.kind() == 1, in.texts());
            case 4 -> new Facts(in.list(() -> new Paper.Fact(in.text(), in.text(), in.text())));
            case 5 ->
                    new Table(
                            in.text(),
                            in.texts(),
                            in.list(() -> (int) in.number()),
                            in.list(in::texts),
                            in.kind() == 1,
                            in.list(in::texts));
            case 6 -> new Figure(in.text(), in.text(), in.text());
            case 7 -> new Signatures(in.texts());
            case 8 -> new PageBreak();
            case 9 -> new Formatted(RichText.parse(in.text()), in.text());
            case 10 -> new Room((int) in.number());
            default -> throw new WireException("a block of unknown kind " + kind);
        };
    }
}
