package se.samspel.dialogstod.internal.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.GuideFile;
import se.samspel.dialogstod.internal.GuideLayer;

/** Lays guides from files beside those of the plugins, and a group's own questions into any of them. */
@Component(service = GuideLayer.class)
public final class OwnLayer implements GuideLayer {
    private final OwnQuestions questions;
    private final KeptGuides kept;

    @Activate
    public OwnLayer(@Reference OwnQuestions questions, @Reference KeptGuides kept) {
        this.questions = questions;
        this.kept = kept;
    }

    @Override
    public List<GuideFile> files(Set<UnitId> within) {
        return kept.offeredWithin(within);
    }

    @Override
    public Guide in(Guide guide, UnitId unit) {
        return with(guide, questions.of(unit, guide.key()));
    }

    /**
     * The guide with a group's own questions last in their areas. An area that the guide has left out comes back with the
     * questions it has; a question that a file has brought along under the same id stands once, as the group words it. One that
     * hangs on a question that went away is always asked, until that comes back.
     */
    static Guide with(Guide guide, List<OwnQuestion> own) {
        if (own.isEmpty()) {
            return guide;
        }
        Map<QuestionId, OwnQuestion> byId =
                own.stream().collect(Collectors.toMap(OwnQuestion::question, Function.identity()));
        Map<String, Area> areas = new LinkedHashMap<>();
        for (Area area : guide.areas()) {
            areas.put(
                    area.id(),
                    area.asking(
                            area.questions().stream()
                                    .filter(question -> !byId.containsKey(question.id()))
                                    .toList()));
        }
        for (OwnQuestion question : own) {
            if (!question.isRemoved()) {
                areas.compute(question.area(), (id, area) -> adding(area, question));
            }
        }
        return guide.with(List.copyOf(areas.values())).withoutLooseConditions();
    }

    private static Area adding(@Nullable Area area, OwnQuestion question) {
        if (area == null) {
            return new Area(
                    question.area(), "", question.areaTitle(), "", 0, List.of(question.asked()));
        }
        List<Question> questions = new ArrayList<>(area.questions());
        questions.add(question.asked());
        return area.asking(questions);
    }
}
