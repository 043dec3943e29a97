package se.samspel.handlingsplan.internal.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_SANDVIKEN;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory.Scene;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.revision.Editions;
import se.samspel.handlingsplan.internal.revision.Revisions;
import se.samspel.storage.testing.Engine;

class DemoApprovalTest {
    @TempDir Path folder;

    private static Template template() {
        return new Template(
                new PluginId("gavleborg"),
                "mysam",
                "1",
                "Mysam",
                "",
                Set.of(),
                Stream.of("omrade-malgrupper", "omrade-trisam", "omrade-kompetens")
                        .map(
                                id ->
                                        new Template.Section(
                                                new SectionId(id),
                                                "",
                                                id,
                                                "",
                                                SectionKind.AREA,
                                                false,
                                                List.of()))
                        .toList());
    }

    @Test
    void theDemosPlanIsAdoptedRevisedAndHalfwayApproved() throws Exception {
        try (PlanRoom room = new PlanRoom(Engine.SQLITE, folder)) {
            var database = room.storage.database();
            Revisions revisions = new Revisions(room.plans, room.maker, database);
            Rounds rounds = new Rounds(database);
            Approvals approvals =
                    new Approvals(
                            room.plans,
                            rounds,
                            room.adoption,
                            room.papers,
                            room.small.organisation(),
                            database,
                            room.storage.files(),
                            room.clock);
            room.templates.replace(new PluginId("gavleborg"), List.of(template()));
            DemoApproval demo =
                    new DemoApproval(
                            room.templates,
                            room.plans,
                            room.maker,
                            room.writer,
                            room.adoption,
                            revisions,
                            approvals,
                            rounds,
                            null,
                            database);
            List<Scene> scenes = demo.scenes(Instant.now(), room.small::viewer);
            for (Scene scene : scenes.stream().sorted(Comparator.comparing(Scene::at)).toList()) {
                scene.act().play();
            }
            Viewer member = room.small.viewer(Role.MEMBER, MYSAM_SANDVIKEN);
            PlanId last =
                    database.read(
                            query -> query.sql("select max(id) from plan_plan").one(PlanId.class));
            OpenPlan plan = room.plans.open(member, last);
            assertEquals(PlanStatus.SENT, plan.plan().status());
            assertEquals(2, rounds.latest(last).orElseThrow().approved());
            assertEquals(1, rounds.latest(last).orElseThrow().earlier().size(), "a doubt");
            Editions editions =
                    new Editions(
                            room.plans,
                            revisions,
                            room.adoptions,
                            room.small.organisation(),
                            room.storage.files(),
                            database);
            assertEquals(
                    List.of("1", "2", "utkast"),
                    editions.of(member, last).stream().map(Editions.Edition::key).toList());
            assertEquals(
                    "Mål: 1 nytt, 1 ändrat, 1 avslutat. Aktiviteter: 1 avslutad.",
                    editions.difference(member, last, "1", "2").summary());
            assertEquals(List.of(), demo.scenes(Instant.now(), room.small::viewer));
        }
    }
}
