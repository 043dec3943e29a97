package se.samspel.handlingsplan.internal.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanSummary;

/** In the demo's year: the group's meetings with minutes, each on its day, who calls them, and one to come. */
@Component(service = DemoStory.class)
public final class DemoMeetings implements DemoStory {
    private static final UnitId HOFORS = new UnitId("mysam-hofors");

    private final FollowUp followUp;
    private final MeetingCalls calls;
    private final CheckIns checkIns;
    private final Meetings meetings;
    private final MinutesBook book;
    private final Conveners conveners;
    private final GroupYears years;
    private final Database database;

    /** The writer is asked for because the minutes are frozen as papers. */
    @Activate
    public DemoMeetings(
            @Reference FollowUp followUp,
            @Reference MeetingCalls calls,
            @Reference CheckIns checkIns,
            @Reference Meetings meetings,
            @Reference MinutesBook book,
            @Reference Conveners conveners,
            @Reference GroupYears years,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database) {
        this.followUp = followUp;
        this.calls = calls;
        this.checkIns = checkIns;
        this.meetings = meetings;
        this.book = book;
        this.conveners = conveners;
        this.years = years;
        this.database = database;
    }

    @Override
    public String name() {
        return "handlingsplan, möten";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!isEmpty()) {
            return List.of();
        }
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        LocalDate today = LocalDate.ofInstant(now, Swedish.ZONE);
        List<Scene> scenes =
                new ArrayList<>(
                        new DemoYear(database, followUp, calls, meetings, book, convener)
                                .scenes(today));
        LocalDate firstTurn = LocalDate.of(today.getYear() - 1, 1, 1);
        LocalDate nextTurn = LocalDate.of(today.getYear() + 1, 1, 1);
        scenes.add(
                Scene.atWork(ago(now, 340), () -> hand(convener, "region-gavleborg", firstTurn)));
        scenes.add(
                Scene.atWork(
                        ago(now, 120),
                        () -> hand(convener, "arbetsformedlingen", meetings.today())));
        scenes.add(Scene.atWork(ago(now, 40), () -> hand(convener, "forsakringskassan", nextTurn)));
        scenes.add(Scene.atWork(ago(now, 12), () -> call(convener, today)));
        scenes.add(Scene.atWork(ago(now, 3), () -> ask(people.as(Role.MEMBER, HOFORS))));
        return scenes;
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    /** The next meeting, and the day when the plan is looked over. */
    private void call(Viewer convener, LocalDate today) {
        PlanId draft =
                followUp.plansOf(convener, HOFORS).stream()
                        .filter(plan -> plan.status() == PlanStatus.DRAFT)
                        .findFirst()
                        .map(PlanSummary::id)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "Demons planer saknas. Försök igen."));
        MeetingRefusals.saved(
                calls.call(
                        convener,
                        HOFORS,
                        Map.of(
                                "title", "Årets sista möte",
                                "day", today.plusDays(11).toString(),
                                "starts", "09:00",
                                "ends", "11:00",
                                "place", "Kommunhuset, rum Växthuset"),
                        List.of(draft)));
        MeetingRefusals.saved(years.setReview(convener, HOFORS, 0, today.plusDays(25).toString()));
    }

    /** A point of the group's own on the agenda of the next meeting. */
    private void ask(Viewer member) {
        Meetings.Line next = meetings.next(member, HOFORS).orElseThrow();
        MeetingRefusals.saved(
                checkIns.add(member, next.id(), "Vem sitter kvar i gruppen nästa år?"));
    }

    private void hand(Viewer convener, String party, LocalDate starts) {
        MeetingRefusals.saved(
                conveners.handOver(
                        convener, HOFORS, Map.of("party", party, "starts", starts.toString())));
    }

    private boolean isEmpty() {
        return database.read(
                        query -> query.sql("select count(*) from plan_meeting").one(Long.class))
                == 0;
    }
}
