/** Plans that begin with something: a file from Word, a PDF, or the plan of the year before. */
@NullMarked
package se.samspel.handlingsplan.internal.imports;

import org.jspecify.annotations.NullMarked;
