package se.samspel.api.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times and numbers are written for people. In fields and files a date stays as {@link LocalDate#toString}
 * writes it; here is the running text. Times are those of Sweden.
 */
public final class Swedish {
    /** The time zone of everything that is shown. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final Locale LOCALE = Locale.of("sv", "SE");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", LOCALE);

    private Swedish() {}

    /** 31 mars 2027. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** 31 mars 2027. */
    public static String date(Instant moment) {
        return DATE.format(local(moment));
    }

    /** torsdag 3 december; for what is near. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 14.32. */
    public static String time(Instant moment) {
        return TIME.format(local(moment));
    }

    /** 31 mars 2027 kl. 14.32. */
    public static String moment(Instant moment) {
        return date(moment) + " kl. " + time(moment);
    }

    /** As a person says it today: "i dag 14.32", "i går 9.05", otherwise the date. */
    public static String moment(Instant moment, Instant now) {
        LocalDate day = local(moment).toLocalDate();
        LocalDate today = local(now).toLocalDate();
        if (day.equals(today)) {
            return "i dag " + time(moment);
        }
        return day.equals(today.minusDays(1)) ? "i går " + time(moment) : date(day);
    }

    /** 12 345; with a no-break space between thousands. */
    public static String number(long number) {
        return format("#,##0").format(number);
    }

    /** 2,5; at most two decimals. */
    public static String number(double number) {
        return format("#,##0.##").format(number);
    }

    /** "1 aktivitet", "31 aktiviteter". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** 840 byte, 12 kB, 3,4 MB, 78,2 GB. */
    public static String bytes(long bytes) {
        if (bytes < 1_000) {
            return bytes + " byte";
        }
        if (bytes < 1_000_000) {
            return number(Math.round(bytes / 1e3)) + " kB";
        }
        return bytes < 1_000_000_000
                ? format("#,##0.#").format(bytes / 1e6) + " MB"
                : format("#,##0.#").format(bytes / 1e9) + " GB";
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(LOCALE);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }
}
