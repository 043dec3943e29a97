package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.Paper;
import se.samspel.handlingsplan.PlanId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** A text with formatting, from the form to everything that shows it. */
class FormattedTextTest {
    @TempDir Path folder;

    @OnBothEngines
    void aTextIsKeptInOneWayAndShownWithoutItsSigns(Engine engine) throws Exception {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            Row.TextRow text = text(room, plan);
            save(room, plan, "Vi   **möts**\r\n* inte en punkt\r\n-   en punkt\r\n\r\n\r\n");

            Row.TextRow saved = text(room, plan);
            assertEquals("Vi   **möts**\n* inte en punkt\n\n- en punkt", saved.value());
            PlanJson json = PlanJson.of(room.plans.open(room.member(), plan));
            PlanJson.Text shown =
                    json.sections().getFirst().texts().stream()
                            .filter(it -> it.id() == text.id())
                            .findFirst()
                            .orElseThrow();
            assertEquals("richText", shown.type());
            assertEquals(saved.value(), shown.value());
            assertEquals("Vi   möts\n* inte en punkt\n\n- en punkt", shown.words());
            assertFalse(paper(room, plan).contains("**"), "signs on paper");
        }
    }

    @OnBothEngines
    void aChangeOfLooksIsSaidToBeThat(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            save(room, plan, "Vi möts varje kvartal");
            save(room, plan, "Vi **möts** varje kvartal");
            PlanHistory history =
                    new PlanHistory(room.storage.database(), room.small.organisation());

            List<PlanHistory.Change> changes =
                    history.of(
                            room.plans.open(room.member(), plan), Part.TEXT, text(room, plan).id());

            assertEquals("ändrade formateringen i Så följer vi upp", changes.getFirst().what());
            assertEquals("", changes.getFirst().before());
            assertEquals("Vi möts varje kvartal", changes.get(1).after());
        }
    }

    @OnBothEngines
    void undoingTakesBackTheFormattingToo(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            save(room, plan, "Vi möts");
            save(room, plan, "Vi **möts**");
            Row.TextRow row = text(room, plan);

            PlanRoom.saved(
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Undo(Part.TEXT, row.id(), row.version()))
                            .outcome());

            assertEquals("Vi möts", text(room, plan).value());
        }
    }

    @OnBothEngines
    void signsDoNotHideAPersonnummer(Engine engine) {
        try (PlanRoom room = new PlanRoom(engine, folder)) {
            PlanId plan = room.draft();
            room.sensitive.withGuard(
                    text ->
                            text.toString().contains("ett nummer")
                                    ? List.of(new IdentityNumberGuard.Found(0, 10, "xx"))
                                    : List.of());
            Row.TextRow row = text(room, plan);

            PlanOutcome outcome =
                    room.edits
                            .make(
                                    room.member(),
                                    plan,
                                    new PlanChange.Save(
                                            Part.TEXT,
                                            row.id(),
                                            row.version(),
                                            Map.of("value", "Här står e**tt num**mer")))
                            .outcome();

            assertInstanceOf(PlanOutcome.Invalid.class, outcome);
        }
    }

    private static void save(PlanRoom room, PlanId plan, String value) {
        Row.TextRow row = text(room, plan);
        PlanRoom.saved(
                room.edits
                        .make(
                                room.member(),
                                plan,
                                new PlanChange.Save(
                                        Part.TEXT, row.id(), row.version(), Map.of("value", value)))
                        .outcome());
    }

    private static Row.TextRow text(PlanRoom room, PlanId plan) {
        return room.plans.open(room.member(), plan).texts().stream()
                .filter(it -> it.field().equals("uppfoljning"))
                .findFirst()
                .orElseThrow();
    }

    private static String paper(PlanRoom room, PlanId plan) throws Exception {
        Paper paper =
                room.papers.unfinished(room.plans.open(room.member(), plan), "Utkast", "Utkast");
        assertTrue(
                paper.blocks().stream().anyMatch(Paper.Formatted.class::isInstance),
                "as formatted text");
        return new String(room.papers.written(paper), StandardCharsets.UTF_8);
    }
}
