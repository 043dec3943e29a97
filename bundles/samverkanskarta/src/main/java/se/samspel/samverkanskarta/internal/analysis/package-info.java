/**
 * What a map tells: gaps against a norm, overlaps, hours, single points, what can go, and what a change would do. Pure: a
 * version and a norm in, findings out. Only forums that meet today count ({@link se.samspel.samverkanskarta.internal.model.ForumStatus#happens}).
 */
@NullMarked
package se.samspel.samverkanskarta.internal.analysis;

import org.jspecify.annotations.NullMarked;
