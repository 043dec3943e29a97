package se.samspel.handlingsplan.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samspel.api.UnitId;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;

/** What waits for whoever calls a group's meetings. */
class DutyTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    @Test
    void aGroupWithAPlanAndNoMeetingIsToldToCallOne() {
        assertEquals(List.of("Kalla till nästa möte"), waiting(null, null));
    }

    @Test
    void aMeetingThatIsNearIsPreparedAndOneFarAwayWaits() {
        assertEquals(
                List.of("Förbered avstämningen 10 april 2027"),
                waiting(null, null, line(MeetingStatus.PLANNED, TODAY.plusDays(10))));
        assertEquals(
                List.of(), waiting(null, null, line(MeetingStatus.PLANNED, TODAY.plusDays(40))));
    }

    @Test
    void whatWasForgottenComesFirst() {
        assertEquals(
                List.of(
                        "Gör klart minnesanteckningarna från 1 mars 2027",
                        "Mötet 21 mars 2027 är inte avstämt. Starta det eller flytta det",
                        "Förbered avstämningen 5 april 2027"),
                waiting(
                        null,
                        null,
                        line(MeetingStatus.PLANNED, TODAY.plusDays(5)),
                        line(MeetingStatus.PLANNED, TODAY.minusDays(10)),
                        line(MeetingStatus.STARTED, TODAY.minusDays(30))));
    }

    @Test
    void theReviewAndThePlansEndAreSaidInTime() {
        Meetings.Line later = line(MeetingStatus.PLANNED, TODAY.plusDays(60));
        assertEquals(
                List.of("Se över planen 20 april 2027"),
                waiting(TODAY.plusDays(20), TODAY.plusDays(200), later));
        assertEquals(
                List.of("Planen slutar 9 juni 2027. Börja på nästa"),
                waiting(TODAY.plusDays(100), TODAY.plusDays(70), later));
    }

    private static List<String> waiting(
            @Nullable LocalDate review, @Nullable LocalDate planEnds, Meetings.Line... lines) {
        return Duty.of(
                        new Duty.GroupYear(
                                List.of(lines), true, review, planEnds, "/ny", "/plan", "/hjul"),
                        TODAY)
                .stream()
                .map(Duty::what)
                .toList();
    }

    private static Meetings.Line line(MeetingStatus status, LocalDate day) {
        return new Meetings.Line(
                new MeetingId(1),
                new UnitId("mysam-hofors"),
                status,
                "Möte",
                day,
                "09:00",
                "11:00",
                "",
                0,
                0);
    }
}
