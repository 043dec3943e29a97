package se.samspel.dialogstod.internal.own;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldGroup;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.Guide.Area;
import se.samspel.dialogstod.internal.Guide.Question;
import se.samspel.dialogstod.internal.GuideWords;
import se.samspel.dialogstod.internal.own.GuidePage.AreaView;
import se.samspel.dialogstod.internal.own.GuidePage.ChangeView;
import se.samspel.dialogstod.internal.own.GuidePage.QuestionView;
import se.samspel.dialogstod.internal.own.GuidePage.RemovedView;

/** Makes the page of a guide. */
@Component(service = GuideViews.class)
public final class GuideViews {
    private final OwnQuestions questions;
    private final Organisation organisation;

    @Activate
    public GuideViews(@Reference OwnQuestions questions, @Reference Organisation organisation) {
        this.questions = questions;
        this.organisation = organisation;
    }

    /**
     * What someone wrote that could not be kept, and why.
     *
     * @param form the form's id; one that no form has when nothing was tried
     */
    record Tried(String form, Map<String, String> values, Map<String, String> problems) {
        static final Tried NOTHING = new Tried("", Map.of(), Map.of());

        /** Opens the form of a question as it stands. */
        static Tried opening(String form) {
            return new Tried(form, Map.of(), Map.of());
        }

        FieldGroup in(FieldGroup group) {
            if (!group.id().equals(form)) {
                return group;
            }
            Map<String, String> all = new LinkedHashMap<>(group.values());
            all.putAll(values);
            return new FieldGroup(
                    group.id(),
                    group.action(),
                    group.fields(),
                    all,
                    group.version(),
                    problems,
                    true);
        }
    }

    GuidePage page(Viewer viewer, Guide guide, Optional<UnitId> group, Tried tried) {
        List<OwnQuestion> own =
                group.map(unit -> questions.of(unit, guide.key())).orElse(List.of());
        boolean editable = group.filter(unit -> questions.mayChange(viewer, unit)).isPresent();
        OnPage on = new OnPage(guide, group, own, editable, tried);
        return new GuidePage(
                guide.title(),
                guide.version(),
                guide.intro(),
                GuideWords.size(guide),
                group.map(organisation::name).orElse(""),
                editable,
                guide.areas().stream().map(on::area).toList(),
                editable ? on.removed() : List.of(),
                OwnAddress.guide(guide.key()),
                "/api/v1/dialogstod/guides/" + guide.key(),
                guide.key().replaceAll(".*/", "") + ".json");
    }

    /** The form of a question of the group's own, as it stands. */
    static FieldGroup form(OwnQuestion question, Earlier earlier) {
        return new FieldGroup(
                formId(question),
                OwnAddress.question(question.guide(), question.id()),
                OwnFields.hangingOn(earlier),
                question.values(),
                question.version(),
                Map.of(),
                true);
    }

    static String formId(OwnQuestion question) {
        return "egen-" + question.id();
    }

    /** The id of the form for one more question in an area. */
    static String adding(String area) {
        return "ny-" + area;
    }

    /** One guide on its page. */
    private record OnPage(
            Guide guide,
            Optional<UnitId> group,
            List<OwnQuestion> own,
            boolean editable,
            Tried tried) {
        AreaView area(Area area) {
            List<OwnQuestion> asked =
                    own.stream()
                            .filter(it -> it.area().equals(area.id()) && !it.isRemoved())
                            .toList();
            Map<String, Integer> places = new HashMap<>();
            asked.forEach(it -> places.put(it.question().value(), places.size()));
            return new AreaView(
                    OwnAddress.areaAnchor(area.id()),
                    area.heading(),
                    area.intro(),
                    GuideWords.time(area.minutes()),
                    area.questions().stream()
                            .map(
                                    it ->
                                            question(
                                                    it,
                                                    asked,
                                                    places.getOrDefault(it.id().value(), -1)))
                            .toList(),
                    adding(area),
                    tried.form().equals(GuideViews.adding(area.id())));
        }

        private @Nullable FieldGroup adding(Area area) {
            if (!editable || group.isEmpty()) {
                return null;
            }
            return tried.in(
                    new FieldGroup(
                            GuideViews.adding(area.id()),
                            OwnAddress.adding(guide.key(), group.get(), area.id()),
                            OwnFields.hangingOn(Earlier.in(guide, area.id())),
                            Map.of(),
                            0,
                            Map.of(),
                            true));
        }

        private QuestionView question(Question question, List<OwnQuestion> asked, int place) {
            boolean changeable = editable && place >= 0;
            return new QuestionView(
                    OwnAddress.anchor(question.id().value()),
                    question.text(),
                    question.statement(),
                    question.help(),
                    question.followUps(),
                    question.scale() == null ? "" : GuideWords.scale(question.scale()),
                    question.when() == null ? "" : GuideWords.when(guide, question.when()),
                    question.own(),
                    changeable ? change(asked, place) : null);
        }

        private ChangeView change(List<OwnQuestion> asked, int place) {
            OwnQuestion question = asked.get(place);
            FieldGroup form = form(question, Earlier.in(guide, question.area()));
            return new ChangeView(
                    tried.in(form),
                    OwnAddress.question(question.guide(), question.id()),
                    OwnAddress.history(question.guide(), question.id()),
                    place,
                    place == 0,
                    place == asked.size() - 1,
                    tried.form().equals(form.id()));
        }

        List<RemovedView> removed() {
            return own.stream()
                    .filter(OwnQuestion::isRemoved)
                    .map(
                            it ->
                                    new RemovedView(
                                            it.wording(),
                                            it.areaTitle(),
                                            OwnAddress.question(it.guide(), it.id()),
                                            OwnAddress.history(it.guide(), it.id()),
                                            it.version()))
                    .toList();
        }
    }
}
