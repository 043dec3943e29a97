package se.samspel.handlingsplan.internal.imports;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.samspel.api.documents.StructureReader.Block;
import se.samspel.api.documents.StructureReader.Footnote;
import se.samspel.api.documents.StructureReader.Heading;
import se.samspel.api.documents.StructureReader.Item;
import se.samspel.api.documents.StructureReader.Margin;
import se.samspel.api.documents.StructureReader.PageBreak;
import se.samspel.api.documents.StructureReader.Paragraph;
import se.samspel.api.documents.StructureReader.Table;

/** Files of every build: what a plan holds, in any order. */
final class AnyFile {
    private AnyFile() {}

    static Arbitrary<List<Block>> blocks() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "Bakgrund och förutsättningar",
                        "3. Trisam",
                        "Prioriterade grupper för 2017-2018 är:",
                        "Deltagare i gruppen:",
                        "Adjungerade:",
                        "Mål",
                        "Aktiviteter:",
                        "Mål: bli klara",
                        "Aktivitet: ring",
                        "ASF, se ovan.",
                        "Bilaga 1: Dialogstöd",
                        "Vad ser vi?",
                        "Astrid Vingåker, chef, FK",
                        "FK:",
                        "4. ASF",
                        "9. Övriga lokala aktiviteter",
                        "Hej då",
                        "Text utan slut som är lång nog",
                        "Mål och aktiviteter 2017-2018",
                        "Not¹ här",
                        "Syfte och målgrupper",
                        "Vår målgrupp är 18-60 år. Gruppens syfte är:",
                        "Ett. Två!\nTre? Fyra – och fem.",
                        "12. Något annat",
                        "x");
        Arbitrary<Block> block =
                Arbitraries.oneOf(
                        words.map(it -> new Heading(2, "", it)),
                        words.map(it -> new Heading(3, "4", it)),
                        words.map(Paragraph::new),
                        words.map(it -> new Item(1, false, it)),
                        words.map(it -> new Footnote("¹", it)),
                        words.map(Margin::new),
                        Arbitraries.just(new PageBreak()),
                        words.list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(Table::new),
                        words.list()
                                .ofMinSize(2)
                                .ofMaxSize(2)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(AnyFile::headed));
        return block.list().ofMaxSize(25);
    }

    private static Block headed(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(
                rows.size() % 2 == 0
                        ? List.of("Mål", "Aktivitet")
                        : List.of("Part", "Namn och befattning"));
        all.addAll(rows);
        return new Table(all);
    }
}
