/** The views of a version, the same map seen in different ways. */
@NullMarked
package se.samspel.samverkanskarta.internal.views;

import org.jspecify.annotations.NullMarked;
