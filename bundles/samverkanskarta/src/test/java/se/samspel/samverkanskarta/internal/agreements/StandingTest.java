package se.samspel.samverkanskarta.internal.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** How agreements stand on a day. */
class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @Property
    void daysAloneDecide(
            @ForAll @IntRange(min = -500, max = 500) int from,
            @ForAll @IntRange(min = -500, max = 500) int until,
            @ForAll boolean begins,
            @ForAll boolean ends) {
        Agreement agreement =
                new Agreement(
                        Agreement.Basis.AGREEMENT,
                        "",
                        begins ? TODAY.plusDays(from) : null,
                        ends ? TODAY.plusDays(until) : null);
        Standing standing = Standing.of(agreement, TODAY);
        Standing expected =
                ends && until < 0
                        ? Standing.ENDED
                        : begins && from > 0
                                ? Standing.LATER
                                : !ends
                                        ? Standing.OPEN
                                        : until <= 60 ? Standing.SOON : Standing.HOLDS;
        assertEquals(expected, standing);
    }

    /** What somebody is reminded of is what the page says ends soon or has ended, and nothing else. */
    @Property
    void whatEndsSoonIsWhatOneIsRemindedOf(@ForAll @IntRange(min = -500, max = 500) int until) {
        Agreement agreement = new Agreement(Agreement.Basis.LAW, "", null, TODAY.plusDays(until));
        Standing standing = Standing.of(agreement, TODAY);
        boolean reminded = !TODAY.plusDays(until).minusDays(Ending.AHEAD).isAfter(TODAY);
        assertEquals(reminded, standing == Standing.SOON || standing == Standing.ENDED);
    }

    @Property
    void aNamedGroundIsAGround(@ForAll boolean named, @ForAll boolean dated) {
        Agreement agreement =
                new Agreement(
                        Agreement.Basis.NONE,
                        named ? "Minnesanteckning" : "",
                        dated ? TODAY : null,
                        null);
        assertTrue((Standing.of(agreement, TODAY) == Standing.NONE) == !(named || dated));
    }
}
