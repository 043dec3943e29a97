package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingStatus;

/**
 * Something in a group's year that waits for whoever calls its meetings.
 *
 * @param what one line to the convener
 * @param due the day it is for
 * @param path where it is done
 */
public record Duty(String what, LocalDate due, String path) {
    private static final int SOON = 14;
    private static final int REVIEW_SOON = 30;
    private static final int PLAN_ENDS_SOON = 90;
    private static final int BETWEEN_MEETINGS = 90;

    /**
     * What a group's year holds.
     *
     * @param review when the plan is looked over; null when that has not been said
     * @param planEnds the last day of the plan that holds, when none follows it; null otherwise
     */
    record GroupYear(
            List<Meetings.Line> meetings,
            boolean hasPlan,
            @Nullable LocalDate review,
            @Nullable LocalDate planEnds,
            String newMeeting,
            String newPlan,
            String wheel) {}

    /** What waits on a day, the earliest first. */
    static List<Duty> of(GroupYear year, LocalDate today) {
        List<Duty> duties = new ArrayList<>();
        year.meetings().stream().flatMap(line -> of(line, today).stream()).forEach(duties::add);
        boolean called =
                year.meetings().stream()
                        .anyMatch(
                                line ->
                                        line.status() != MeetingStatus.FINISHED
                                                && !line.day().isBefore(today));
        if (!called && year.hasPlan()) {
            duties.add(
                    new Duty("Kalla till nästa möte", nextMeeting(year, today), year.newMeeting()));
        }
        LocalDate review = year.review();
        if (review != null && near(review, today, REVIEW_SOON)) {
            duties.add(new Duty("Se över planen " + Swedish.date(review), review, year.wheel()));
        }
        LocalDate ends = year.planEnds();
        if (ends != null && near(ends, today, PLAN_ENDS_SOON)) {
            duties.add(
                    new Duty(
                            "Planen slutar " + Swedish.date(ends) + ". Börja på nästa",
                            ends,
                            year.newPlan()));
        }
        duties.sort(Comparator.comparing(Duty::due));
        return List.copyOf(duties);
    }

    private static Optional<Duty> of(Meetings.Line line, LocalDate today) {
        String path = MeetingAddress.of(line.id());
        String day = Swedish.date(line.day());
        return switch (line.status()) {
            case FINISHED -> Optional.empty();
            case STARTED ->
                    line.day().isBefore(today)
                            ? Optional.of(
                                    new Duty(
                                            "Gör klart minnesanteckningarna från " + day,
                                            line.day(),
                                            path + "/minnesanteckningar"))
                            : Optional.empty();
            case PLANNED -> {
                if (line.day().isBefore(today)) {
                    yield Optional.of(
                            new Duty(
                                    "Mötet "
                                            + day
                                            + " är inte avstämt. Starta det eller flytta det",
                                    line.day(),
                                    path));
                }
                yield near(line.day(), today, SOON)
                        ? Optional.of(new Duty("Förbered avstämningen " + day, line.day(), path))
                        : Optional.empty();
            }
        };
    }

    private static LocalDate nextMeeting(GroupYear year, LocalDate today) {
        return year.meetings().stream()
                .map(Meetings.Line::day)
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(BETWEEN_MEETINGS))
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    private static boolean near(LocalDate day, LocalDate today, int days) {
        return !day.isAfter(today.plusDays(days)) && !day.isBefore(today.minusDays(REVIEW_SOON));
    }
}
