package se.samspel.dialogstod.internal.meeting;

import se.samspel.api.web.View;

/**
 * An area's clock.
 *
 * @param words what it shows when it is drawn, such as "8 min kvar"
 * @param spent seconds that are gone
 * @param minutes how long the group means to talk; 0 when that is open
 */
public record ClockView(
        String path, String words, boolean running, long spent, int minutes, boolean writing)
        implements View {}
