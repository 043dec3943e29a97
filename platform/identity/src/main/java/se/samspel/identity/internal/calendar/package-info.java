/** People's and groups' calendars, for the programs that fetch them. */
@NullMarked
package se.samspel.identity.internal.calendar;

import org.jspecify.annotations.NullMarked;
