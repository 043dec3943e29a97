package se.samspel.api.post;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in a calendar.
 *
 * @param id unique and the same for ever, with the feature first: {@code plan.activity-4711}
 * @param title one line
 * @param text more about it; may be empty
 * @param place where; may be empty
 * @param when when
 * @param path where one reads more on this server; empty for nowhere
 * @param changed when it was last changed
 */
public record CalendarEntry(
        String id,
        String title,
        String text,
        String place,
        When when,
        String path,
        Instant changed) {
    /** When something is. */
    public sealed interface When {}

    /** A whole day. */
    public record Day(LocalDate day) implements When {}

    /** From one moment to another. */
    public record Time(Instant starts, Instant ends) implements When {}
}
