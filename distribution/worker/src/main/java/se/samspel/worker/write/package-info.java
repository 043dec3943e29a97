/** Papers as PDF: our own print template, fonts and colours, tagged for those who listen and fit for the archive. */
@NullMarked
package se.samspel.worker.write;

import org.jspecify.annotations.NullMarked;
