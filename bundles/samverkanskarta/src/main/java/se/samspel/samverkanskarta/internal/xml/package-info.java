/** What people write, made harmless in XML; used by the picture and by workbooks. */
@NullMarked
package se.samspel.samverkanskarta.internal.xml;

import org.jspecify.annotations.NullMarked;
