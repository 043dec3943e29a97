package se.samspel.dialogstod.internal.out;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.api.documents.Paper;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.GuideWords;

/** Sets a guide on paper for a meeting without screens: every question with room to write what was said. */
final class PaperOfGuide {
    /** Lines for a question in words; one with a scale has its table and needs less. */
    private static final int LINES = 6;

    private static final int LINES_AT_A_SCALE = 3;

    private final Guide guide;
    private final List<String> parties;
    private final List<Paper.Block> blocks = new ArrayList<>();

    private PaperOfGuide(Guide guide, List<String> parties) {
        this.guide = guide;
        this.parties = parties;
    }

    /**
     * @param group whose meeting it is; empty when no group is chosen
     * @param issuer whose paper it is
     * @param parties who answers, in the order they are shown; empty leaves rows to fill in
     */
    static Paper write(Guide guide, String group, String issuer, List<String> parties, Instant at) {
        PaperOfGuide paper = new PaperOfGuide(guide, parties);
        paper.first();
        guide.areas().forEach(paper::area);
        return new Paper(
                guide.title(),
                Stream.of(group, GuideWords.size(guide))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""),
                issuer,
                "sv",
                at,
                Map.of("samspel.guide", guide.key() + " " + guide.version()),
                "",
                paper.blocks);
    }

    private void first() {
        if (!guide.intro().isEmpty()) {
            blocks.add(new Paper.Paragraph(guide.intro()));
        }
        blocks.add(
                new Paper.Facts(
                        List.of(
                                new Paper.Fact("Mötesdag", " "),
                                new Paper.Fact("Var med", " "),
                                new Paper.Fact("Antecknade", " "))));
    }

    private void area(Area area) {
        blocks.add(new Paper.Heading(1, area.heading(), "omrade-" + area.id()));
        String time = GuideWords.time(area.minutes());
        if (!time.isEmpty()) {
            quiet("Prata " + time + ". Börjar kl. ______  Slutar kl. ______");
        }
        if (!area.intro().isEmpty()) {
            blocks.add(new Paper.Paragraph(area.intro()));
        }
        if (area.questions().isEmpty()) {
            blocks.add(new Paper.Room(LINES));
        }
        area.questions().forEach(this::question);
    }

    private void question(Question question) {
        blocks.add(new Paper.Heading(2, question.text(), "fraga-" + question.id()));
        if (question.own()) {
            quiet("Gruppens egen fråga.");
        }
        if (question.when() != null) {
            quiet(GuideWords.when(guide, question.when()));
        }
        if (!question.statement().isEmpty()) {
            blocks.add(new Paper.Paragraph("Påstående: " + question.statement()));
        }
        if (!question.help().isEmpty()) {
            quiet(question.help());
        }
        if (!question.followUps().isEmpty()) {
            quiet("Om samtalet stannar:");
            blocks.add(new Paper.Items(question.followUps(), false));
        }
        Scale scale = question.scale();
        if (scale != null) {
            blocks.add(crosses(scale));
        }
        quiet("Det vi är överens om, och den som inte är det:");
        blocks.add(new Paper.Room(scale == null ? LINES : LINES_AT_A_SCALE));
    }

    /** A row for each party, to put a cross in. */
    private Paper.Table crosses(Scale scale) {
        List<String> empty = Collections.nCopies(scale.steps(), " ");
        List<String> rows = parties.isEmpty() ? Collections.nCopies(4, " ") : parties;
        return ScaleTable.of(
                "Sätt ett kryss för varje part, från " + GuideWords.scale(scale),
                "Part",
                scale.steps(),
                rows.stream()
                        .map(row -> Stream.concat(Stream.of(row), empty.stream()).toList())
                        .toList(),
                !parties.isEmpty());
    }

    private void quiet(String text) {
        blocks.add(new Paper.Paragraph(text, Paper.Tone.QUIET));
    }
}
