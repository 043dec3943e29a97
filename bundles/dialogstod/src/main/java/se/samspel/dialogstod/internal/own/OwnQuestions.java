package se.samspel.dialogstod.internal.own;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.OwnQuestionRemoved;
import se.samspel.dialogstod.OwnQuestionRestored;
import se.samspel.dialogstod.OwnQuestionSaved;
import se.samspel.dialogstod.internal.Guide;

/**
 * The questions that groups have added to guides for themselves, and every rule about changing one. They belong to the group
 * and the guide's key, so they stay when the guide gets a new version, and come back with it when it has been away.
 */
@Component(service = OwnQuestions.class)
public final class OwnQuestions {
    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public OwnQuestions(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** All that a group has added to a guide, also what it took away, area by area in order. */
    List<OwnQuestion> of(UnitId unit, String guide) {
        return database.read(query -> OwnRows.of(query, unit, guide));
    }

    boolean mayChange(Viewer viewer, UnitId group) {
        return access.may(viewer, OwnAction.ASK, group);
    }

    /** Adds a question last in an area of the guide; the same words again in the same area are the question that is there. */
    OwnOutcome add(
            Viewer viewer, UnitId group, Guide guide, String area, Map<String, String> values) {
        access.require(viewer, OwnAction.ASK, group);
        Guide.Area place =
                guide.areas().stream()
                        .filter(it -> it.id().equals(area))
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Området"));
        Map<String, String> tidy = OwnFields.tidy(values);
        Map<String, String> problems = OwnProblems.of(tidy, Earlier.in(guide, area));
        if (!problems.isEmpty()) {
            return new OwnOutcome.Invalid(problems);
        }
        String association = association(group);
        return database.write(
                tx ->
                        new OwnTx(tx, viewer.actor())
                                .add(
                                        group,
                                        association,
                                        guide.key(),
                                        place,
                                        tidy,
                                        clock.instant()));
    }

    private String association(UnitId group) {
        return organisation.associationOf(group).map(it -> it.id().value()).orElse("");
    }

    /**
     * Saves its words, scale and condition, unless someone else has saved them since the version.
     *
     * @param guide what it stands in; empty when that is not there now, and then it can hang on nothing
     */
    OwnOutcome save(
            Viewer viewer,
            OwnQuestionId id,
            long version,
            Map<String, String> values,
            Optional<Guide> guide) {
        OwnQuestion before = open(viewer, id);
        Map<String, String> tidy = OwnFields.tidy(values);
        Earlier earlier = guide.map(it -> Earlier.in(it, before.area())).orElse(Earlier.NONE);
        Map<String, String> problems = OwnProblems.of(tidy, earlier);
        return problems.isEmpty()
                ? change(
                        viewer,
                        before,
                        version,
                        OwnFields.columns(tidy),
                        new OwnQuestionSaved(id, Scope.unit(before.unit())))
                : new OwnOutcome.Invalid(problems);
    }

    /** Takes it out of the guide; rounds that asked it keep it. */
    OwnOutcome remove(Viewer viewer, OwnQuestionId id, long version) {
        OwnQuestion before = open(viewer, id);
        Event event = new OwnQuestionRemoved(id, Scope.unit(before.unit()));
        return change(viewer, before, version, removed(OwnQuestion.REMOVED), event);
    }

    /** Brings it back where it was. */
    OwnOutcome restore(Viewer viewer, OwnQuestionId id, long version) {
        OwnQuestion before = open(viewer, id);
        Event event = new OwnQuestionRestored(id, Scope.unit(before.unit()));
        return change(viewer, before, version, removed(""), event);
    }

    private static Map<String, @Nullable Object> removed(String removed) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("removed", removed);
        return columns;
    }

    private OwnOutcome change(
            Viewer viewer,
            OwnQuestion before,
            long version,
            Map<String, @Nullable Object> columns,
            Event event) {
        return database.write(
                tx -> new OwnTx(tx, viewer.actor()).change(before, version, columns, event));
    }

    /** Puts it at a place among the group's own questions of its area, counted from 0; the same again changes nothing. */
    OwnOutcome move(Viewer viewer, OwnQuestionId id, int place) {
        OwnQuestion moved = open(viewer, id);
        return database.write(tx -> OwnOrder.move(tx, viewer, moved, place));
    }

    /** What has been done to it, the last first. */
    List<OwnHistory.Step> history(Viewer viewer, OwnQuestionId id) {
        OwnQuestion question = open(viewer, id);
        return database.read(
                query ->
                        OwnHistory.of(
                                question, query.history(question.ref()), OwnRows.added(query, id)));
    }

    /** A question of a group in which the viewer may change the questions; for others it is not there. */
    OwnQuestion open(Viewer viewer, OwnQuestionId id) {
        OwnQuestion found =
                database.read(query -> OwnRows.find(query, id))
                        .orElseThrow(() -> new NotThere("Frågan"));
        access.requireRead(viewer, Scope.unit(found.unit()));
        access.require(viewer, OwnAction.ASK, found.unit());
        return found;
    }
}
