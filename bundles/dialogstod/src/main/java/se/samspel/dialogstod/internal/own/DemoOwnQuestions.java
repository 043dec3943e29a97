package se.samspel.dialogstod.internal.own;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.storage.Database;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guides;

/** In the demo's year: the group's own questions, one of them worded again and one taken out and brought back. */
@Component(service = DemoStory.class)
public final class DemoOwnQuestions implements DemoStory {
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final Duration ASKED = Duration.ofDays(320);
    private static final Duration REWORDED = Duration.ofDays(120);
    private static final Duration TAKEN_OUT = Duration.ofDays(90);
    private static final Duration BROUGHT_BACK = Duration.ofDays(60);

    private static final Map<String, String> DOORS =
            Map.of(
                    OwnFields.WORDING, "Hur många dörrar knackar den unge på innan någon öppnar?",
                    OwnFields.HELP, "Tänk på en person ni har mött i år, utan att säga vem.",
                    OwnFields.STEPS, "5",
                    OwnFields.LOW, "Fler än fyra",
                    OwnFields.HIGH, "En");
    private static final Map<String, String> NEIGHBOURS =
            Map.of(
                    OwnFields.WORDING, "Vad gör grannkommunerna som vi kan ta efter?",
                    OwnFields.FOLLOW_UPS,
                            "Vem känner någon där?\nVad hade vi behövt ändra hos oss?");

    private final OwnQuestions questions;
    private final Guides guides;
    private final Database database;

    @Activate
    public DemoOwnQuestions(
            @Reference OwnQuestions questions,
            @Reference Guides guides,
            @Reference(target = "(schema=dialogue)") Database database) {
        this.questions = questions;
        this.guides = guides;
        this.database = database;
    }

    @Override
    public String name() {
        return "dialogstod, egna frågor";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        boolean told =
                database.read(
                        query ->
                                query.sql("select count(*) from dialogue_own_question")
                                                .one(Long.class)
                                        > 0);
        return told ? List.of() : scenes(now, people.as(Role.CONVENER, HOFORS));
    }

    private List<Scene> scenes(Instant now, Viewer convener) {
        return List.of(
                Scene.atWork(now.minus(ASKED), () -> ask(convener, guide())),
                Scene.atWork(now.minus(REWORDED), () -> reword(convener, guide())),
                Scene.atWork(
                        now.minus(TAKEN_OUT),
                        () -> {
                            OwnQuestion found = find(guide(), NEIGHBOURS);
                            questions.remove(convener, found.id(), found.version());
                        }),
                Scene.atWork(
                        now.minus(BROUGHT_BACK),
                        () -> {
                            OwnQuestion found = find(guide(), NEIGHBOURS);
                            questions.restore(convener, found.id(), found.version());
                        }));
    }

    private Guide guide() {
        return guides.offeredTo(HOFORS).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Demons guide saknas."));
    }

    private void ask(Viewer convener, Guide guide) {
        questions.add(convener, HOFORS, guide, guide.areas().getFirst().id(), DOORS);
        questions.add(convener, HOFORS, guide, guide.areas().getLast().id(), NEIGHBOURS);
    }

    private void reword(Viewer convener, Guide guide) {
        OwnQuestion found = find(guide, DOORS);
        Map<String, String> values = new HashMap<>(found.values());
        values.put(
                OwnFields.WORDING,
                "Hur många av oss måste den unge fråga innan någon kan säga vad som gäller?");
        questions.save(convener, found.id(), found.version(), values, Optional.of(guide));
    }

    private OwnQuestion find(Guide guide, Map<String, String> asked) {
        return questions.of(HOFORS, guide.key()).stream()
                .filter(it -> it.wording().equals(asked.get(OwnFields.WORDING)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not asked: " + asked));
    }
}
