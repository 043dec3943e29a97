package se.samspel.handlingsplan.internal.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.PluginId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanRoom;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.moving.TemplateMoves;
import se.samspel.handlingsplan.internal.roundtrip.WordReturns.Received;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** A Word file that was fetched before the plan was moved to a newer version of its template. */
class MovedPlanReturnTest {
    @TempDir Path folder;

    /** The template of the room with its first area under another id and heading, and the areas first. */
    private static void move(WordRoom word) {
        Template old = PlanRoom.template();
        List<Template.Section> sections = new ArrayList<>();
        for (Template.Section section : old.sections()) {
            boolean area = section.id().equals(PlanRoom.NEEDS);
            sections.add(
                    area ? 0 : sections.size(),
                    new Template.Section(
                            area ? new SectionId("kartlaggning") : section.id(),
                            section.number(),
                            area ? "Kartläggning" : section.title(),
                            section.help(),
                            section.kind(),
                            section.required(),
                            section.texts(),
                            area ? List.of(section.id()) : List.of()));
        }
        word.room.templates.replace(
                new PluginId("gavleborg"),
                List.of(
                        new Template(
                                old.plugin(),
                                old.id(),
                                "4",
                                old.title(),
                                "",
                                old.appliesTo(),
                                sections)));
        assertInstanceOf(
                TemplateMoves.Outcome.Done.class,
                new TemplateMoves(
                                word.room.plans,
                                word.room.templates,
                                word.room.storage.database(),
                                word.room.clock)
                        .move(word.room.convener(), word.plan, "4"));
    }

    @OnBothEngines
    void whatWasChangedInItIsProposedAndNothingElse(Engine engine) throws IOException {
        try (var word = new WordRoom(engine, folder)) {
            byte[] edited = word.fetched().text("Antal unga som väntar", "Antal i filen").bytes();
            move(word);
            long file = assertInstanceOf(Received.Kept.class, word.hand(edited)).id();
            var open = word.door.look(word.room.member(), word.plan, file).open();
            assertEquals(1, open.proposals().size());
            word.door.decide(
                    word.room.member(),
                    word.plan,
                    file,
                    List.of(Decision.of(Decision.carried(open.proposals().getFirst()))),
                    List.of());
            assertEquals("Antal i filen", word.value(Part.GOAL, word.goal, "measure"));
        }
    }
}
