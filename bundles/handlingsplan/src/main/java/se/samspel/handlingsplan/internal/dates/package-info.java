/** The dates of plans for people's calendars and reminders. */
@NullMarked
package se.samspel.handlingsplan.internal.dates;

import org.jspecify.annotations.NullMarked;
