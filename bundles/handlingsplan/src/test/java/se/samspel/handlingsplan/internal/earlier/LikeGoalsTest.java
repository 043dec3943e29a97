package se.samspel.handlingsplan.internal.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure.Outcome;
import se.samspel.api.documents.EarlierGoals;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class LikeGoalsTest {
    private static final EarlierGoals.Earlier OLD =
            new EarlierGoals.Earlier(
                    "Unga får en handledare",
                    Outcome.NOT_FOLLOWED_UP,
                    "Ingen frågade.",
                    "Slutrapport",
                    2019,
                    "Mysam Hofors",
                    "/arkiv/7?sida=3");

    @TempDir Path folder;

    /** An archive that remembers what it was asked. */
    private static final class Asked implements EarlierGoals {
        final List<String> questions = new ArrayList<>();

        @Override
        public List<Earlier> like(Viewer viewer, String wording, String except, int most) {
            questions.add(wording + " utom " + except);
            return List.of(OLD);
        }
    }

    @OnBothEngines
    void theArchiveIsAskedInTheWordsThatStandOrAreTyped(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            long goal = room.goal(plan, "Fler unga i arbete");
            LikeGoals goals = goals(room);
            assertEquals(List.of(), goals.of(room.member(), plan, goal, null).goals());

            Asked archive = new Asked();
            goals.withArchive(archive);
            LikeGoals.Found found = goals.of(room.member(), plan, goal, null);
            EarlierView.Line line = found.view().lines().getFirst();
            assertEquals("Ej uppföljt", line.outcome());
            assertEquals("/arkiv/7?sida=3", line.href());
            assertEquals("Slutrapport · Mysam Hofors · 2019", line.from());
            assertTrue(found.page().back().endsWith("#mal-" + goal + "-rad"), found.page().back());
            goals.of(room.member(), plan, goal, "Unga får");
            goals.of(room.member(), plan, goal, " ");
            assertEquals(
                    List.of("Fler unga i arbete utom plan." + plan, "Unga får utom plan." + plan),
                    archive.questions);

            Viewer elsewhere = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            assertThrows(NotThere.class, () -> goals.of(elsewhere, plan, goal, null));
            assertThrows(NotThere.class, () -> goals.of(room.member(), plan, goal + 99, null));
            goals.withoutArchive(archive);
            assertEquals(List.of(), goals.of(room.member(), plan, goal, null).goals());
        }
    }

    private static LikeGoals goals(PlanRoom room) {
        return new LikeGoals(
                room.plans, new Revisions(room.plans, room.maker, room.storage.database()));
    }
}
