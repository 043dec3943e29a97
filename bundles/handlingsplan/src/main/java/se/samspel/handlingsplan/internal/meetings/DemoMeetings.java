package se.samspel.handlingsplan.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
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
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanSummary;

/** In the demo's year: the group's meetings with minutes, and one to come. Told last, when the plans are there. */
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
        return isEmpty() ? List.of(new Scene(now, () -> play(people))) : List.of();
    }

    private void play(DemoPeople people) throws Exception {
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        List<PlanSummary> plans = followUp.plansOf(convener, HOFORS);
        LocalDate today = meetings.today();
        new DemoYear(database, calls, meetings, book, convener, plan(plans, PlanStatus.ADOPTED))
                .play(followUp, today);
        PlanId draft = plan(plans, PlanStatus.DRAFT);
        coming(people, convener, draft, today);
    }

    /** The next meeting, with a point of the group's own, and who calls when. */
    private void coming(DemoPeople people, Viewer convener, PlanId draft, LocalDate today) {
        long meeting =
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
                                        List.of(draft)))
                        .row();
        MeetingRefusals.saved(
                checkIns.add(
                        people.as(Role.MEMBER, HOFORS),
                        new MeetingId(meeting),
                        "Vem sitter kvar i gruppen nästa år?"));
        hand(convener, "region-gavleborg", LocalDate.of(today.getYear() - 1, 1, 1));
        hand(convener, "arbetsformedlingen", LocalDate.of(today.getYear(), 1, 1));
        hand(convener, "forsakringskassan", LocalDate.of(today.getYear() + 1, 1, 1));
        MeetingRefusals.saved(years.setReview(convener, HOFORS, 0, today.plusDays(25).toString()));
    }

    private void hand(Viewer convener, String party, LocalDate starts) {
        MeetingRefusals.saved(
                conveners.handOver(
                        convener, HOFORS, Map.of("party", party, "starts", starts.toString())));
    }

    private static PlanId plan(List<PlanSummary> plans, PlanStatus status) {
        return plans.stream()
                .filter(plan -> plan.status() == status)
                .findFirst()
                .map(PlanSummary::id)
                .orElseThrow(() -> new IllegalStateException("Demons planer saknas. Försök igen."));
    }

    private boolean isEmpty() {
        return database.read(
                        query -> query.sql("select count(*) from plan_meeting").one(Long.class))
                == 0;
    }
}
