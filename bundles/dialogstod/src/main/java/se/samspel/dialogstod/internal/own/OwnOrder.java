package se.samspel.dialogstod.internal.own;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.OwnQuestionMoved;

/** The order of a group's own questions in an area of a guide. */
final class OwnOrder {
    private OwnOrder() {}

    static OwnOutcome move(Tx tx, Viewer viewer, OwnQuestion moved, int place) {
        List<OwnQuestionId> before = inOrder(tx, moved);
        List<OwnQuestionId> after = new ArrayList<>(before);
        after.remove(moved.id());
        after.add(Math.clamp(place, 0, after.size()), moved.id());
        if (!after.equals(before)) {
            for (int at = 0; at < after.size(); at++) {
                tx.sql("update dialogue_own_question set position = :at where id = :id")
                        .with("at", at + 1)
                        .with("id", after.get(at))
                        .run();
            }
            tx.publish(viewer.actor(), new OwnQuestionMoved(moved.id(), Scope.unit(moved.unit())));
        }
        return new OwnOutcome.Saved(moved.id(), moved.version());
    }

    /** Those that are asked. Every place is written anew, so of two that move at once the last one's order holds whole. */
    private static List<OwnQuestionId> inOrder(Tx tx, OwnQuestion moved) {
        return tx.sql(
                        """
                        select id from dialogue_own_question
                        where unit = :unit and guide = :guide and area = :area and removed = ''
                        order by position, id
                        """)
                .with("unit", moved.unit())
                .with("guide", moved.guide())
                .with("area", moved.area())
                .list(OwnQuestionId.class);
    }
}
