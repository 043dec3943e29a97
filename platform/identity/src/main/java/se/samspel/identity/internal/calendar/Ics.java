package se.samspel.identity.internal.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.samspel.api.post.CalendarEntry;

/** Writes a calendar as RFC 5545 says: lines of at most 75 octets, CRLF, texts escaped, times of Sweden. */
final class Ics {
    private static final int LONGEST_LINE = 75;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** The rule of the European Union since 1996; nothing here is older. */
    private static final List<String> ZONE =
            List.of(
                    "BEGIN:VTIMEZONE",
                    "TZID:Europe/Stockholm",
                    "BEGIN:DAYLIGHT",
                    "TZNAME:CEST",
                    "TZOFFSETFROM:+0100",
                    "TZOFFSETTO:+0200",
                    "DTSTART:19960331T020000",
                    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                    "END:DAYLIGHT",
                    "BEGIN:STANDARD",
                    "TZNAME:CET",
                    "TZOFFSETFROM:+0200",
                    "TZOFFSETTO:+0100",
                    "DTSTART:19961027T030000",
                    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                    "END:STANDARD",
                    "END:VTIMEZONE");

    private final StringBuilder out = new StringBuilder();
    private final String server;
    private final String host;

    private Ics(String server) {
        this.server = server;
        this.host = server.replaceFirst("^https?://", "").replaceFirst("[:/].*$", "");
    }

    /**
     * A whole calendar.
     *
     * @param name what the calendar program shows
     * @param server the server's address, before every path
     */
    static String write(String name, String server, List<CalendarEntry> entries) {
        Ics ics = new Ics(server);
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Samspel//Samspel//SV");
        ics.line("CALSCALE:GREGORIAN");
        ics.line("METHOD:PUBLISH");
        ics.text("X-WR-CALNAME", name);
        ics.line("X-WR-TIMEZONE:Europe/Stockholm");
        ics.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        ics.line("X-PUBLISHED-TTL:PT6H");
        ZONE.forEach(ics::line);
        entries.forEach(ics::entry);
        ics.line("END:VCALENDAR");
        return ics.out.toString();
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        text("UID", entry.id() + "@" + host);
        line("DTSTAMP:" + utc(entry.changed()));
        line("LAST-MODIFIED:" + utc(entry.changed()));
        when(entry.when());
        text("SUMMARY", entry.title());
        textIfAny("DESCRIPTION", described(entry));
        textIfAny("LOCATION", entry.place());
        if (!entry.path().isEmpty()) {
            line("URL:" + server + entry.path());
        }
        line("END:VEVENT");
    }

    private void when(CalendarEntry.When when) {
        switch (when) {
            case CalendarEntry.Day(LocalDate day) -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(day));
                line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
                line("TRANSP:TRANSPARENT");
            }
            case CalendarEntry.Time(Instant starts, Instant ends) -> {
                line("DTSTART;TZID=Europe/Stockholm:" + local(starts));
                line("DTEND;TZID=Europe/Stockholm:" + local(ends));
            }
        }
    }

    private String described(CalendarEntry entry) {
        if (entry.path().isEmpty()) {
            return entry.text();
        }
        return entry.text() + (entry.text().isEmpty() ? "" : "\n") + server + entry.path();
    }

    private static String utc(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    private static String local(Instant moment) {
        return TIME.format(LocalDateTime.ofInstant(moment, SWEDEN));
    }

    private void textIfAny(String property, String value) {
        if (!value.isEmpty()) {
            text(property, value);
        }
    }

    private void text(String property, String value) {
        line(property + ":" + escaped(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n")
                .codePoints()
                .forEach(
                        letter -> {
                            switch (letter) {
                                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                                case '\n', '\r' -> escaped.append("\\n");
                                default -> {
                                    if (!Character.isISOControl(letter) || letter == '\t') {
                                        escaped.appendCodePoint(letter);
                                    }
                                }
                            }
                        });
        return escaped.toString();
    }

    /** One line, folded between letters so that no piece is longer than 75 octets. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size =
                    new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
