package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.handlingsplan.internal.PlanRoom.saved;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.documents.testing.FitPaper;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;
import se.samspel.storage.testing.Engine;

/** A plan's own paper, from the template that ships, is fit for the archive and for those who listen. */
class PlanOnPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @TempDir Path folder;
    private PlanRoom room;
    private PlanId plan;

    @BeforeEach
    void open() throws Exception {
        room = new PlanRoom(Engine.SQLITE, folder);
        room.papers.withWriter(new FitPaper());
        plan =
                room.maker.make(
                        ShippedTemplate.read(),
                        new PlanMaker.Wanted(
                                List.of(MYSAM_HOFORS),
                                "Åtgärder för Ärla och Östra: plan på prov",
                                new Years(2027, 2028),
                                new Years(2026, 2028)),
                        PlanContent.NONE,
                        room.member().actor());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDraftInWhichNothingIsWritten() throws Exception {
        FitPaper.assertFit(paper());
    }

    @Test
    void aDraftInWhichMuchIsWritten() throws Exception {
        write();
        FitPaper.assertFit(paper());
    }

    @Test
    void anAdoptedPlan() throws Exception {
        write();
        OpenPlan seen = room.plans.open(room.convener(), plan);
        assertEquals(
                new Adoption.Outcome.Adopted(1),
                room.adoption.adopt(room.convener(), plan, seen.plan().changes()));
        FitPaper.assertFit(paper());
    }

    private void write() {
        DemoScript demo =
                new DemoScript(
                        room.writer,
                        room.plans.open(room.member(), plan),
                        List.of(room.member().actor(), room.convener().actor()),
                        TODAY);
        DemoScript.sections("hofors-utkast.txt").forEach(demo::play);
        long goal =
                saved(
                                room.edits
                                        .make(
                                                room.member(),
                                                plan,
                                                new PlanChange.Add(
                                                        Part.GOAL,
                                                        "omrade-trisam",
                                                        Map.of(
                                                                "wording", long2000(),
                                                                "measure", "å ä ö Å Ä Ö é ü – ½ %",
                                                                "due", "2027-12-31")))
                                        .outcome())
                        .row();
        for (int row = 0; row < 40; row++) {
            room.activity(
                    plan,
                    goal,
                    Map.of(
                            "what", "Ö".repeat(90) + " " + "ärende ".repeat(50) + row,
                            "person", "Enhetschef på arbetsmarknadsenheten och en till " + row,
                            "due", "2027-05-" + (10 + row % 20)));
        }
    }

    private static String long2000() {
        return "Fler får rätt stöd i rätt tid.\n".repeat(60);
    }

    private byte[] paper() throws IOException {
        return room.papers.current(room.member(), plan).content().readAllBytes();
    }
}
