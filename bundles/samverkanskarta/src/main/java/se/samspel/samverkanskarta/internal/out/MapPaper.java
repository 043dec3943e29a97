package se.samspel.samverkanskarta.internal.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Gaps;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.FindingWords;
import se.samspel.samverkanskarta.internal.words.GapWords;
import se.samspel.samverkanskarta.internal.words.MapText;
import se.samspel.samverkanskarta.internal.words.Names;

/** Sets a version on paper: the picture, what it tells, and every forum in words. */
final class MapPaper {
    private final Inventory inventory;
    private final NormFile norm;
    private final Names names;
    private final MapText text;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private MapPaper(Inventory inventory, NormFile norm) {
        this.inventory = inventory;
        this.norm = norm;
        this.names = new Names(inventory);
        this.text = new MapText(inventory);
    }

    /**
     * @param issuer the förbund's name
     * @param at when it is written
     */
    static Paper of(
            VersionLine line, Inventory inventory, NormFile norm, String issuer, Instant at) {
        MapPaper paper = new MapPaper(inventory, norm);
        paper.write();
        return new Paper(
                line.mapTitle(),
                line.title() + ", " + Swedish.date(line.day()),
                issuer,
                "sv",
                at,
                Map.of(
                        "samspel.map",
                        line.map().toString(),
                        "samspel.version",
                        line.id().toString()),
                "",
                paper.blocks);
    }

    private void write() {
        text.overview().forEach(this::say);
        heading("Bilden", "bild");
        blocks.addAll(PaperPictures.of(inventory));
        findings();
        time();
        Stream.of(Level.values()).forEach(this::forums);
        list("Brytpunkter", "brytpunkter", text.transitions(), "Kartan har inga brytpunkter.");
        list("Iakttagelser", "iakttagelser", text.findings(), "Inga iakttagelser är antecknade.");
    }

    private void heading(String words, String id) {
        blocks.add(new Paper.Heading(1, words, id));
    }

    private void say(String sentence) {
        blocks.add(new Paper.Paragraph(sentence));
    }

    private void findings() {
        heading("Vad kartan berättar", "analys");
        blocks.add(
                new Paper.Paragraph(
                        "Jämfört med: " + norm.norm().title() + ". " + norm.intro(),
                        Paper.Tone.QUIET));
        GapWords gaps = new GapWords(names, norm.norm());
        FindingWords words = new FindingWords(names);
        part("Luckor", Gaps.of(inventory, norm.norm()).stream().map(gaps::sentence).toList());
        part(
                "Dubbleringar",
                Overlap.of(inventory, norm.norm()).stream().map(words::sentence).toList());
        part("Sköra kopplingar", SinglePoint.of(inventory).stream().map(words::sentence).toList());
        part(
                "Forum som kan tas bort",
                Candidate.of(inventory).stream().map(words::sentence).toList());
    }

    private void part(String heading, List<String> sentences) {
        blocks.add(new Paper.Heading(2, heading + " (" + sentences.size() + ")", ""));
        blocks.add(
                sentences.isEmpty()
                        ? new Paper.Paragraph("Inga.", Paper.Tone.QUIET)
                        : new Paper.Items(sentences, false));
    }

    private void time() {
        heading("Tid i möten", "tid");
        Load load = Load.of(inventory);
        blocks.add(
                new Paper.Table(
                        "Timmar om året per part",
                        List.of("Part", "Timmar"),
                        List.of(70, 30),
                        load.parties().entrySet().stream()
                                .map(
                                        it ->
                                                List.of(
                                                        names.party(it.getKey()),
                                                        Swedish.number(Load.hours(it.getValue()))))
                                .toList(),
                        true));
        List<List<String>> functions =
                load.functions().entrySet().stream()
                        .filter(it -> it.getValue() > 0)
                        .map(
                                it ->
                                        List.of(
                                                names.function(it.getKey()),
                                                names.party(names.partyOf(it.getKey())),
                                                Swedish.number(Load.hours(it.getValue()))))
                        .toList();
        if (!functions.isEmpty()) {
            blocks.add(
                    new Paper.Table(
                            "Timmar om året per funktion",
                            List.of("Funktion", "Part", "Timmar"),
                            List.of(45, 35, 20),
                            functions,
                            true));
        }
    }

    private void forums(Level level) {
        List<Forum> some = inventory.forums().stream().filter(it -> it.level() == level).toList();
        if (some.isEmpty()) {
            return;
        }
        heading(level == Level.STRATEGIC ? "Strategiska forum" : "Operativa forum", level.name());
        for (Forum forum : some) {
            blocks.add(new Paper.Heading(2, forum.name(), "forum-" + forum.key()));
            say(String.join(" ", text.forum(forum)));
        }
    }

    private void list(String heading, String id, List<String> sentences, String none) {
        heading(heading, id);
        blocks.add(
                sentences.isEmpty()
                        ? new Paper.Paragraph(none, Paper.Tone.QUIET)
                        : new Paper.Items(sentences, false));
    }
}
