package se.samspel.dialogstod.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.Guide.Scale;
import se.samspel.dialogstod.internal.Guide.When;
import se.samspel.dialogstod.internal.GuideChanges.Addition;
import se.samspel.dialogstod.internal.GuideChanges.AreaChange;

/** Reads a plugin's guide, or its changes of one, and checks what a shape cannot say. */
public final class GuideReader {
    private static final int MOST_STEPS = 10;

    private static final Shape.Members SCALE =
            Shape.object()
                    .must("steps", new Shape.Whole(2, MOST_STEPS), "Antal steg.")
                    .must("low", Shape.text(80), "Vad det första steget betyder.")
                    .must("high", Shape.text(80), "Vad det sista steget betyder.")
                    .build();

    private static final Shape.Members WHEN =
            Shape.object()
                    .must("question", Shape.id(), "Id för en tidigare fråga med skala.")
                    .may("atLeast", new Shape.Whole(1, MOST_STEPS), "Från och med det steget.")
                    .may("atMost", new Shape.Whole(1, MOST_STEPS), "Till och med det steget.")
                    .build();

    private static final Shape.Members QUESTION =
            Shape.object()
                    .must("id", Shape.id(), "Frågans namn i ett ord. Ändras aldrig.")
                    .must("text", Shape.text(500), "Frågan som den ställs.")
                    .may("help", Shape.text(1000), "Det som hjälper gruppen att komma igång.")
                    .may("statement", Shape.text(500), "Ett påstående att ta ställning till.")
                    .may(
                            "followUps",
                            Shape.listOf(Shape.text(300), 8),
                            "Följdfrågor när samtalet stannar.")
                    .may("scale", SCALE, "En skala som går att jämföra mellan parter och år.")
                    .may("when", WHEN, "Frågan ställs bara efter vissa svar på en skala.")
                    .may("replaces", Shape.id(), "Frågan som den här ersätter, i en annan guide.")
                    .may("after", Shape.id(), "Frågan som den här står efter, i en annan guide.")
                    .build();

    private static final Shape.Members AREA =
            Shape.object()
                    .must("area", Shape.id(), "Områdets id, detsamma som i mallen.")
                    .may("number", Shape.text(10), "Områdets nummer.")
                    .may("title", Shape.text(200), "Områdets rubrik. Behövs i en hel guide.")
                    .may("intro", Shape.text(1000), "Vad samtalet om området ska leda till.")
                    .may("minutes", new Shape.Whole(1, 240), "Hur länge ni tänker prata.")
                    .may("removes", Shape.listOf(Shape.id(), 50), "Frågor som tas bort.")
                    .may("questions", Shape.listOf(QUESTION, 50), "Frågorna, i ordning.")
                    .build();

    /** What a file looks like. */
    public static final Shape.Members SHAPE =
            Shape.object()
                    .must("id", Shape.id(), "Guidens namn i ett ord. Ändras aldrig.")
                    .must("version", new Shape.Whole(1, 1_000_000), "Höjs när innehållet ändras.")
                    .must("title", Shape.text(120), "Vad guiden heter.")
                    .may("intro", Shape.text(2000), "Hur guiden är tänkt att användas.")
                    .may("template", Shape.id(), "Id för mallen vars områden guiden följer.")
                    .may("changes", Shape.id(), "Id för en annan guide som den här filen ändrar.")
                    .must("areas", new Shape.Many(AREA, 1, 60), "Områdena, i ordning.")
                    .build();

    private final String from;
    private final Set<UnitId> appliesTo;
    private final ContentObject root;
    private final boolean changes;
    private final Map<QuestionId, String> places = new LinkedHashMap<>();
    private final Map<QuestionId, Scale> scales = new LinkedHashMap<>();

    private GuideReader(String from, Set<UnitId> appliesTo, ContentObject root) {
        this.from = from;
        this.appliesTo = appliesTo;
        this.root = root;
        this.changes = root.optionalText("changes").isPresent();
    }

    /**
     * A file as a guide or changes of one.
     *
     * @param from whose it is, the first part of the guide's key
     * @param appliesTo the units it is offered to; empty means all
     * @throws ContentException with the path and what would have worked
     */
    public static GuideFile read(String from, Set<UnitId> appliesTo, ContentObject root)
            throws ContentException {
        GuideReader reader = new GuideReader(from, appliesTo, root);
        return reader.changes ? reader.changes() : reader.guide();
    }

    private GuideFile guide() throws ContentException {
        List<Area> areas = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (ContentObject object : root.objects("areas")) {
            if (!ids.add(object.text("area"))) {
                throw new ContentException(
                        object.pathOf("area"),
                        "området \"" + object.text("area") + "\" finns redan i guiden");
            }
            if (object.optionalText("title").isEmpty()) {
                throw new ContentException(object.pathOf("title"), "området behöver en rubrik");
            }
            onlyInChanges(object, "removes", !object.texts("removes").isEmpty());
            List<Question> questions = new ArrayList<>();
            for (ContentObject question : object.objects("questions")) {
                onlyInChanges(question, "replaces", question.optionalText("replaces").isPresent());
                onlyInChanges(question, "after", question.optionalText("after").isPresent());
                questions.add(question(question));
            }
            areas.add(area(object, questions));
        }
        return new Guide(
                from + "/" + root.text("id"),
                (int) root.whole("version", 1),
                root.text("title").strip(),
                root.text("intro", "").strip(),
                root.text("template", ""),
                appliesTo,
                areas);
    }

    private GuideFile changes() throws ContentException {
        List<AreaChange> areas = new ArrayList<>();
        for (ContentObject object : root.objects("areas")) {
            Set<QuestionId> removes = new LinkedHashSet<>();
            object.texts("removes").forEach(id -> removes.add(new QuestionId(id)));
            List<Addition> additions = new ArrayList<>();
            for (ContentObject question : object.objects("questions")) {
                additions.add(
                        new Addition(
                                question(question),
                                id(question, "replaces"),
                                id(question, "after")));
            }
            areas.add(new AreaChange(area(object, List.of()), removes, additions));
        }
        return new GuideChanges(root.text("changes"), root.text("title").strip(), appliesTo, areas);
    }

    private static void onlyInChanges(ContentObject object, String member, boolean there)
            throws ContentException {
        if (there) {
            throw new ContentException(
                    object.pathOf(member),
                    "hör till en fil som ändrar en annan guide; den har \"changes\" överst");
        }
    }

    private static Area area(ContentObject object, List<Question> questions) {
        return new Area(
                object.text("area"),
                object.text("number", ""),
                object.text("title", "").strip(),
                object.text("intro", "").strip(),
                (int) object.whole("minutes", 0),
                questions);
    }

    private Question question(ContentObject object) throws ContentException {
        QuestionId id = new QuestionId(object.text("id"));
        @Nullable String other = places.putIfAbsent(id, object.path());
        if (other != null) {
            throw new ContentException(
                    object.pathOf("id"), "id \"" + id + "\" finns redan i " + other);
        }
        @Nullable When when = when(object);
        @Nullable Scale scale = scale(object);
        if (scale != null) {
            scales.put(id, scale);
        }
        return new Question(
                id,
                object.text("text").strip(),
                object.text("help", "").strip(),
                object.text("statement", "").strip(),
                object.texts("followUps").stream().map(String::strip).toList(),
                scale,
                when);
    }

    private static @Nullable Scale scale(ContentObject object) {
        return object.object("scale")
                .map(
                        it ->
                                new Scale(
                                        (int) it.whole("steps", 0),
                                        it.text("low").strip(),
                                        it.text("high").strip()))
                .orElse(null);
    }

    private @Nullable When when(ContentObject object) throws ContentException {
        Optional<ContentObject> written = object.object("when");
        if (written.isEmpty()) {
            return null;
        }
        ContentObject when = written.get();
        QuestionId asked = new QuestionId(when.text("question"));
        @Nullable Scale scale = scales.get(asked);
        // Changes may lean on a question of the guide they change, which is not in this file.
        if (scale == null && (!changes || places.containsKey(asked))) {
            throw new ContentException(
                    when.pathOf("question"),
                    "\"" + asked + "\" är ingen tidigare fråga med skala" + known());
        }
        int most = scale == null ? MOST_STEPS : scale.steps();
        When read =
                new When(asked, (int) when.whole("atLeast", 1), (int) when.whole("atMost", most));
        if (read.least() > read.most() || read.most() > most) {
            throw new ContentException(
                    when.path(), "inget steg av " + most + " uppfyller villkoret");
        }
        return read;
    }

    private String known() {
        return scales.isEmpty()
                ? ""
                : "; det finns "
                        + String.join(
                                ", ", scales.keySet().stream().map(QuestionId::value).toList());
    }

    private static @Nullable QuestionId id(ContentObject object, String member) {
        return object.optionalText(member).map(QuestionId::new).orElse(null);
    }
}
