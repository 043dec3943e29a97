package se.samspel.begrepp.internal;

import se.samspel.api.web.CommentThread;
import se.samspel.api.web.View;

/** What is said about a term, as a piece of its page. */
public record TermThreadView(CommentThread thread) implements View {}
