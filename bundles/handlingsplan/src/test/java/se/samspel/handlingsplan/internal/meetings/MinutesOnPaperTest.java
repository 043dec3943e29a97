package se.samspel.handlingsplan.internal.meetings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.documents.testing.FitPaper;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;

/** Minutes are fit for the archive and for those who listen, as a draft, finished and corrected. */
class MinutesOnPaperTest {
    @TempDir Path folder;
    private MeetingRoom room;
    private MeetingId meeting;
    private long goal;

    @BeforeEach
    void open() {
        room = new MeetingRoom(Engine.SQLITE, folder);
        room.plans.papers.withWriter(new FitPaper());
        PlanId plan = room.plans.draft();
        goal = room.plans.goal(plan, "Fler i arbete, även på Öland & Åland");
        for (int row = 0; row < 30; row++) {
            room.plans.activity(
                    plan,
                    goal,
                    Map.of("what", "Träffas för gång " + row, "due", "2020-01-" + (10 + row % 19)));
        }
        meeting = room.meeting(plan);
        room.checkIns.start(room.convener(), meeting);
        room.checkIns.add(room.convener(), meeting, "Sommarens bemanning");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private byte[] draft() throws IOException {
        return room.book.draft(room.convener(), meeting).content().readAllBytes();
    }

    private byte[] finished(int number) throws IOException {
        return room.book.pdf(room.convener(), meeting, number).content().readAllBytes();
    }

    @Test
    void aMeetingWhereNothingWasSaid() throws Exception {
        FitPaper.assertFit(draft());
        room.finish(meeting);
        FitPaper.assertFit(finished(1));
    }

    @Test
    void aMeetingWhereMuchWasSaidAndItsCorrection() throws Exception {
        for (Agenda.Entry entry : room.agenda(meeting)) {
            room.note(
                    meeting,
                    entry.key(),
                    Map.of(
                            "said",
                            "Vi har pratat länge om det här. ".repeat(8).strip(),
                            "decision",
                            "Åsa ringer Örjan före ½ maj – om inget annat sägs."));
        }
        room.note(
                meeting, MeetingRoom.goal(goal), Map.of("status", "ON_TRACK", "said", "Tre till"));
        FitPaper.assertFit(draft());
        room.finish(meeting);
        FitPaper.assertFit(finished(1));
        room.book.reopen(room.convener(), meeting);
        room.finish(meeting);
        FitPaper.assertFit(finished(2));
    }
}
