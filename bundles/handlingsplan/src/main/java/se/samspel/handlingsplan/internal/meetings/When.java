package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import se.samspel.api.web.Swedish;

/** When a meeting is, in words. */
final class When {
    private When() {}

    /** "torsdag 3 december 2026 kl. 09.00–11.00". */
    static String said(LocalDate day, String starts, String ends) {
        return Swedish.day(day) + " " + day.getYear() + time(starts, ends);
    }

    /** "torsdag 3 december kl. 09.00–11.00", for what is near. */
    static String near(LocalDate day, String starts, String ends) {
        return Swedish.day(day) + time(starts, ends);
    }

    private static String time(String starts, String ends) {
        if (starts.isEmpty()) {
            return "";
        }
        String last = ends.isEmpty() ? "" : "–" + ends.replace(':', '.');
        return " kl. " + starts.replace(':', '.') + last;
    }
}
