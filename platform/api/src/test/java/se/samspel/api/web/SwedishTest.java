package se.samspel.api.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SwedishTest {
    private static final Instant MOMENT = Instant.parse("2027-03-31T12:32:00Z");

    @Test
    void datesAndTimesAreThoseOfSweden() {
        assertEquals("31 mars 2027", Swedish.date(LocalDate.of(2027, 3, 31)));
        assertEquals("onsdag 31 mars", Swedish.day(LocalDate.of(2027, 3, 31)));
        assertEquals("14.32", Swedish.time(MOMENT));
        assertEquals("31 mars 2027 kl. 14.32", Swedish.moment(MOMENT));
    }

    @Test
    void whatIsNearIsSaidAsOneSaysIt() {
        assertEquals("i dag 14.32", Swedish.moment(MOMENT, MOMENT.plusSeconds(3_600)));
        assertEquals("i går 14.32", Swedish.moment(MOMENT, MOMENT.plusSeconds(86_400)));
        assertEquals("31 mars 2027", Swedish.moment(MOMENT, MOMENT.plusSeconds(5 * 86_400)));
    }

    @Test
    void numbersHaveADecimalComma() {
        assertEquals("12\u00a0345", Swedish.number(12_345));
        assertEquals("2,5", Swedish.number(2.5));
        assertEquals("−3", Swedish.number(-3));
        assertEquals("1 aktivitet", Swedish.count(1, "aktivitet", "aktiviteter"));
        assertEquals("31 aktiviteter", Swedish.count(31, "aktivitet", "aktiviteter"));
        assertEquals("3,4 MB", Swedish.bytes(3_400_000));
        assertEquals("12 kB", Swedish.bytes(12_100));
    }
}
