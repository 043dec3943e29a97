/**
 * Plans out and back: Word files to write in and to return, what such a file proposes when it is compared with the plan it
 * was made from and the plan that stands now, and activities as a table for spreadsheets.
 */
@NullMarked
package se.samspel.handlingsplan.internal.roundtrip;

import org.jspecify.annotations.NullMarked;
