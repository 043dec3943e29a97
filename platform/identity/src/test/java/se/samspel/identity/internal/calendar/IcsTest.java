package se.samspel.identity.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.samspel.api.post.CalendarEntry;

class IcsTest {
    private static final Instant CHANGED = Instant.parse("2027-03-31T08:00:00Z");

    private static String write(CalendarEntry... entries) {
        return Ics.write("Mysam Hofors", "https://samspel.example", List.of(entries));
    }

    private static CalendarEntry day(String title, String text) {
        return new CalendarEntry(
                "plan.activity-7",
                title,
                text,
                "",
                new CalendarEntry.Day(LocalDate.of(2027, 12, 31)),
                "/handlingsplaner/1",
                CHANGED);
    }

    /** The value of a property, unfolded and unescaped, as a calendar program reads it. */
    private static String value(String ics, String property) {
        String unfolded = ics.replace("\r\n ", "");
        String line =
                unfolded.lines()
                        .filter(it -> it.startsWith(property + ":"))
                        .findFirst()
                        .orElseThrow();
        StringBuilder plain = new StringBuilder();
        String escaped = line.substring(property.length() + 1);
        for (int at = 0; at < escaped.length(); at++) {
            char letter = escaped.charAt(at);
            if (letter == '\\') {
                at++;
                char next = escaped.charAt(at);
                plain.append(next == 'n' ? '\n' : next);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    @Test
    void aDayAndATimeAreWrittenAsSwedenHasThem() {
        String ics =
                write(
                        day("Kartläggning klar", "Planen"),
                        new CalendarEntry(
                                "meetings.meeting-3",
                                "Avstämning",
                                "",
                                "Rum 2; Hofors, kommunhuset",
                                new CalendarEntry.Time(
                                        Instant.parse("2027-07-01T11:00:00Z"),
                                        Instant.parse("2027-07-01T13:30:00Z")),
                                "",
                                CHANGED));
        assertTrue(ics.contains("UID:plan.activity-7@samspel.example\r\n"), ics);
        assertTrue(ics.contains("DTSTAMP:20270331T080000Z\r\n"), ics);
        assertTrue(ics.contains("DTSTART;VALUE=DATE:20271231\r\n"), ics);
        assertTrue(ics.contains("DTEND;VALUE=DATE:20280101\r\n"), ics);
        assertTrue(ics.contains("DTSTART;TZID=Europe/Stockholm:20270701T130000\r\n"), ics);
        assertTrue(ics.contains("LOCATION:Rum 2\\; Hofors\\, kommunhuset\r\n"), ics);
        assertTrue(ics.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n"), ics);
        assertTrue(ics.endsWith("END:VCALENDAR\r\n"), ics);
    }

    @Property(tries = 300)
    void whateverIsWrittenIsReadBackAndNoLineIsTooLong(
            @ForAll("texts") String title, @ForAll("texts") String text) {
        String ics = write(day(title, text));
        for (String line : ics.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(it -> it == '\n' || it == '\r'), line);
        }
        assertEquals(tidy(title), value(ics, "SUMMARY"));
        assertEquals(
                tidy(text)
                        + (text.isEmpty() ? "" : "\n")
                        + "https://samspel.example/handlingsplaner/1",
                value(ics, "DESCRIPTION"));
        assertEquals(1, ics.split("BEGIN:VEVENT", -1).length - 1 - occurrences(title, text));
    }

    private static int occurrences(String... texts) {
        return java.util.Arrays.stream(texts)
                .mapToInt(it -> it.split("BEGIN:VEVENT", -1).length - 1)
                .sum();
    }

    /** What the format can carry: no control characters but line breaks. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(
                                5,
                                Arbitraries.of("å", "ä", "ö", " ", ",", ";", "\\", "\n", "\r\n")),
                        net.jqwik.api.Tuple.of(
                                5, Arbitraries.of("plan", "😀", "END:VEVENT", "a", "é", ":", "\"")))
                .list()
                .ofMaxSize(80)
                .map(parts -> String.join("", parts));
    }
}
