package se.samspel.arkiv.internal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.api.interventions.Interventions.Called;

class RegisterTodayTest {
    private static final UnitId HERE = new UnitId("gavleborg");
    private static final UnitId THERE = new UnitId("uppsala-lan");

    private static Called called(long id, UnitId at, String name, String... earlier) {
        return new Called(id, at, name, List.of(earlier), List.of());
    }

    private static final RegisterToday TODAY =
            RegisterToday.of(
                    List.of(
                            called(1, HERE, "Leden", "Stigen", "Spåret"),
                            called(2, HERE, "Stigen", "Vägen"),
                            called(3, HERE, "Backen", "Spåret"),
                            called(4, THERE, "Ån", "Leden"),
                            new Called(5, HERE, "Havet", List.of("Viken"), List.of(6L))));

    @Test
    void aReferenceLeadsToTheNameOfTodayWhateverIsWritten() {
        assertEquals("Leden", TODAY.name(THERE, "1", "Något helt annat"));
        assertEquals("Havet", TODAY.name(HERE, "6", "Viken"));
        assertEquals("Okänd", TODAY.name(HERE, "99", "Okänd"));
    }

    @Test
    void anEarlierNameLeadsToTheInsatsThatHadItAlone() {
        assertEquals("Stigen", TODAY.name(HERE, "", "vägen"));
        assertEquals("Stigen", TODAY.name(HERE, "", "Stigen"), "the one that has the name now");
        assertEquals("Spåret", TODAY.name(HERE, "", "Spåret"), "two have had it");
    }

    @Test
    void theNamesOfAForbundSayNothingOfAnothers() {
        assertEquals("Leden", TODAY.name(HERE, "", "leden"));
        assertEquals("Ån", TODAY.name(THERE, "", "Leden"));
        assertEquals("Leden", TODAY.name(null, "", "Leden"));
    }
}
