package se.samspel.handlingsplan.internal.comments;

import se.samspel.api.web.CommentThread;
import se.samspel.api.web.View;

/**
 * The comments on one row.
 *
 * @param heading what it is about
 * @param back the row on the plan's page
 */
public record CommentsView(String heading, String back, CommentThread thread) implements View {}
