package se.samspel.handlingsplan.internal.comments;

import java.time.Instant;
import java.util.List;
import se.samspel.handlingsplan.CommentId;
import se.samspel.handlingsplan.internal.Part;

/**
 * A comment on a goal, an activity or an area.
 *
 * @param mentioned the names of those it is meant for
 * @param settled whether someone has said that it is done
 */
record Comment(
        CommentId id,
        Part part,
        long row,
        String text,
        String byId,
        String byName,
        Instant at,
        List<String> mentioned,
        boolean settled) {
    Comment {
        mentioned = List.copyOf(mentioned);
    }
}
