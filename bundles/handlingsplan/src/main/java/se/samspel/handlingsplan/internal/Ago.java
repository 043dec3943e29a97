package se.samspel.handlingsplan.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.samspel.api.web.Swedish;

/** How long ago something was, as people say it: "i går", "för 4 månader sedan". */
public final class Ago {
    private static final int DAYS = 14;
    private static final int WEEKS = 9;
    private static final int MONTHS = 24;

    private Ago() {}

    public static String said(Instant moment, Instant now) {
        LocalDate day = LocalDate.ofInstant(moment, Swedish.ZONE);
        LocalDate today = LocalDate.ofInstant(now, Swedish.ZONE);
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 0) {
            return "i dag";
        }
        if (days == 1) {
            return "i går";
        }
        if (days < DAYS) {
            return since(days, "dag", "dagar");
        }
        if (days < 7L * WEEKS) {
            return since(days / 7, "vecka", "veckor");
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        return months < MONTHS
                ? since(months, "månad", "månader")
                : since(ChronoUnit.YEARS.between(day, today), "år", "år");
    }

    private static String since(long number, String one, String many) {
        return "för " + Swedish.count(number, one, many) + " sedan";
    }
}
