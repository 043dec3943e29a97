package se.samspel.handlingsplan.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {
    @ParameterizedTest
    @CsvSource({
        "2027-03-31T08:00:00Z, i dag",
        "2027-04-01T08:00:00Z, i dag",
        "2027-03-30T08:00:00Z, i går",
        "2027-03-28T08:00:00Z, för 3 dagar sedan",
        "2027-03-10T08:00:00Z, för 3 veckor sedan",
        "2026-11-29T08:00:00Z, för 4 månader sedan",
        "2024-01-31T08:00:00Z, för 3 år sedan",
    })
    void itIsSaidAsPeopleSayIt(Instant moment, String said) {
        assertEquals(said, Ago.said(moment, Instant.parse("2027-03-31T12:00:00Z")));
    }
}
