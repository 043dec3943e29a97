package se.samspel.dialogstod.internal.own;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.OwnQuestionAdded;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.QuestionId;
import se.samspel.dialogstod.internal.Guide;

/** Writes the questions of groups inside a transaction. */
record OwnTx(Tx tx, Actor by) {
    /** Adds one last in its area, or gives the one that is there with the same words. */
    OwnOutcome add(
            UnitId group,
            String association,
            String guide,
            Guide.Area area,
            Map<String, String> tidy,
            Instant now) {
        Optional<OwnQuestion> same = OwnRows.same(tx, group, guide, area.id(), tidy);
        if (same.isPresent()) {
            return new OwnOutcome.Saved(same.get().id(), same.get().version());
        }
        OwnQuestionId id = new OwnQuestionId(tx.newId());
        OwnRows.insert(
                tx,
                new OwnQuestion(
                        id,
                        1,
                        group,
                        guide,
                        area.id(),
                        area.heading(),
                        OwnRows.last(tx, group, guide, area.id()) + 1,
                        new QuestionId("egen-" + id),
                        tidy.getOrDefault(OwnFields.WORDING, ""),
                        tidy.getOrDefault(OwnFields.HELP, ""),
                        tidy.getOrDefault(OwnFields.FOLLOW_UPS, ""),
                        OwnFields.steps(tidy.getOrDefault(OwnFields.STEPS, "")),
                        tidy.getOrDefault(OwnFields.LOW, ""),
                        tidy.getOrDefault(OwnFields.HIGH, ""),
                        tidy.getOrDefault(OwnFields.STATEMENT, ""),
                        tidy.getOrDefault(OwnFields.WHEN, ""),
                        OwnFields.steps(tidy.getOrDefault(OwnFields.LEAST, "")),
                        OwnFields.steps(tidy.getOrDefault(OwnFields.MOST, "")),
                        ""),
                association,
                now,
                by);
        tx.publish(by, new OwnQuestionAdded(id, Scope.unit(group)));
        return new OwnOutcome.Saved(id, 1);
    }

    /** Saves columns of one, unless someone else has saved it since the version. */
    OwnOutcome change(
            OwnQuestion before, long version, Map<String, @Nullable Object> columns, Event event) {
        return switch (tx.save(OwnQuestion.TABLE, before.ref(), version, columns, by)) {
            case SaveOutcome.Saved kept -> {
                if (kept.version() != before.version()) {
                    tx.publish(by, event);
                }
                yield new OwnOutcome.Saved(before.id(), kept.version());
            }
            case SaveOutcome.Conflict conflict ->
                    new OwnOutcome.Conflict(OwnRows.find(tx, before.id()).orElse(before), conflict);
            case SaveOutcome.Gone gone -> throw new NotThere("Frågan");
        };
    }
}
