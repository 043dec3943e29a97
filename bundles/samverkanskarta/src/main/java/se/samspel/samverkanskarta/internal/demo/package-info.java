/** The demo's map: what the office of one förbund drew in a year. */
@NullMarked
package se.samspel.samverkanskarta.internal.demo;

import org.jspecify.annotations.NullMarked;
