package se.samspel.dialogstod.internal.out;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.Paper;
import se.samspel.api.web.Csv;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.OfferedGuides;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Rounds;

/** The files, the same for pages and API. */
@Component(service = Exports.class)
public final class Exports {
    private final Rounds rounds;
    private final OfferedGuides guides;
    private final Organisation organisation;
    private final Papers papers;
    private final Clock clock;

    @Activate
    public Exports(
            @Reference Rounds rounds,
            @Reference OfferedGuides guides,
            @Reference Organisation organisation,
            @Reference Papers papers,
            @Reference Clock clock) {
        this.rounds = rounds;
        this.guides = guides;
        this.organisation = organisation;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param format pdf, docx or csv */
    Download round(Viewer viewer, RoundId id, String format) throws IOException {
        Round round = rounds.open(viewer, id);
        String name = "dialog-" + round.group() + "-" + (round.day() == null ? id : round.day());
        if (format.equals("csv")) {
            byte[] csv = DialogueCsv.of(round, organisation::name).getBytes(StandardCharsets.UTF_8);
            return new Download(new ByteArrayInputStream(csv), Csv.TYPE, name + ".csv");
        }
        Paper paper = PaperOfDialogue.write(round, organisation::name, clock.instant());
        return papers.file(paper, name, format);
    }

    /** @param format pdf or docx */
    Download guide(Viewer viewer, String key, String format) throws IOException {
        Guide guide = guides.open(viewer, key);
        Optional<UnitId> group = viewer.chosenGroup();
        Paper paper =
                PaperOfGuide.write(
                        guide,
                        group.map(organisation::name).orElse(""),
                        group.flatMap(organisation::associationOf).map(Unit::name).orElse(""),
                        group.map(organisation::partiesOf).orElse(List.of()).stream()
                                .map(Unit::name)
                                .toList(),
                        clock.instant());
        return papers.file(paper, "guide-" + key.replaceAll(".*/", ""), format);
    }
}
