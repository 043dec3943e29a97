package se.samspel.handlingsplan;

import java.util.List;
import se.samspel.api.ObjectRef;
import se.samspel.api.UserId;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Event;

/**
 * Somebody wrote a comment in a plan.
 *
 * @param mentioned those it is meant for; may be none
 */
public record CommentWritten(PlanId plan, CommentId comment, List<UserId> mentioned, Scope scope)
        implements Event {
    public CommentWritten {
        mentioned = List.copyOf(mentioned);
    }

    @Override
    public ObjectRef about() {
        return new ObjectRef("plan.comment", comment.value());
    }

    @Override
    public String summary() {
        return "Skrev en kommentar i handlingsplanen";
    }
}
