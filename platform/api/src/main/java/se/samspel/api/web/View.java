package se.samspel.api.web;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A piece of HTML as a value: a public record whose template stands beside it under the same name. The record {@code
 * se.samspel.handlingsplan.internal.GoalView} is rendered by {@code src/main/views/GoalView.jte} of its bundle, which
 * takes {@code @param se.samspel.handlingsplan.internal.GoalView view} and is precompiled into the package {@code
 * <bundle symbolic name>.views}. A resource method returns it; the web renders it alone.
 */
@ConsumerType
public interface View {}
