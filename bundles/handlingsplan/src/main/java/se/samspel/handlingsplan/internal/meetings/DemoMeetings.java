package se.samspel.handlingsplan.internal.meetings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.JobKind;
import se.samspel.api.storage.JobRun;
import se.samspel.api.storage.Jobs;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.FollowUp;
import se.samspel.handlingsplan.internal.PlanSummary;

/**
 * Gives the demo's group a year of meetings with minutes, and one to come. Waits for the demo's plans, which another job
 * writes. Is only there in the demo, because only then are there {@link DemoPeople}.
 */
@Component(service = JobKind.class, immediate = true)
public final class DemoMeetings implements JobKind {
    private static final String NAME = "plan.demo-meetings";
    private static final String PLANS = "plan.demo";
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DemoPeople people;
    private final FollowUp followUp;
    private final MeetingCalls calls;
    private final CheckIns checkIns;
    private final Meetings meetings;
    private final MinutesBook book;
    private final Conveners conveners;
    private final GroupYears years;
    private final Database database;
    private final Jobs jobs;
    private final Clock clock;

    /** The writer is asked for because the minutes are frozen as papers. */
    @Activate
    public DemoMeetings(
            @Reference DemoPeople people,
            @Reference FollowUp followUp,
            @Reference MeetingCalls calls,
            @Reference CheckIns checkIns,
            @Reference Meetings meetings,
            @Reference MinutesBook book,
            @Reference Conveners conveners,
            @Reference GroupYears years,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Jobs jobs,
            @Reference Clock clock) {
        this.people = people;
        this.followUp = followUp;
        this.calls = calls;
        this.checkIns = checkIns;
        this.meetings = meetings;
        this.book = book;
        this.conveners = conveners;
        this.years = years;
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
        if (isEmpty()) {
            jobs.start(NAME, "", Scope.SERVER, Actor.system("handlingsplan"));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String words() {
        return "Fylla demon med möten";
    }

    @Override
    public void run(JobRun run) throws Exception {
        if (!isEmpty()) {
            return;
        }
        run.progress(0, 2, "Väntar på planerna.");
        awaitPlans();
        Viewer convener = people.as(Role.CONVENER, HOFORS);
        List<PlanSummary> plans = followUp.plansOf(convener, HOFORS);
        LocalDate today = meetings.today();
        run.progress(1, 2, "Skriver årets möten.");
        new DemoYear(database, calls, meetings, book, convener, plan(plans, PlanStatus.ADOPTED))
                .play(followUp, today);
        PlanId draft = plan(plans, PlanStatus.DRAFT);
        age(draft);
        coming(convener, draft, today);
        run.progress(2, 2, "Klart.");
    }

    /** The next meeting, with a point of the group's own, and who calls when. */
    private void coming(Viewer convener, PlanId draft, LocalDate today) {
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

    /** Lets what nobody has touched look as old as it would be. */
    private void age(PlanId plan) {
        Instant now = clock.instant();
        database.maintain(
                tx -> {
                    for (String table : List.of("plan_goal", "plan_activity")) {
                        List<Long> rows =
                                tx.sql(
                                                "select id from "
                                                        + table
                                                        + " where plan_id = :plan order by id")
                                        .with("plan", plan)
                                        .list(Long.class);
                        for (int place = 0; place < rows.size(); place++) {
                            tx.sql("update " + table + " set created_at = :at where id = :row")
                                    .with("at", now.minus(Duration.ofDays(20 + place * 37 % 150)))
                                    .with("row", rows.get(place))
                                    .run();
                        }
                    }
                    return true;
                });
    }

    private static PlanId plan(List<PlanSummary> plans, PlanStatus status) {
        return plans.stream()
                .filter(plan -> plan.status() == status)
                .findFirst()
                .map(PlanSummary::id)
                .orElseThrow(() -> new IllegalStateException("Demons planer saknas. Försök igen."));
    }

    private void awaitPlans() throws InterruptedException {
        Instant last = clock.instant().plus(PATIENCE);
        while (jobs.latest(100).stream()
                .noneMatch(job -> job.kind().equals(PLANS) && job.ended())) {
            if (clock.instant().isAfter(last)) {
                throw new IllegalStateException("Demons planer blev inte klara. Försök igen.");
            }
            Thread.sleep(200);
        }
    }

    private boolean isEmpty() {
        return database.read(
                        query -> query.sql("select count(*) from plan_meeting").one(Long.class))
                == 0;
    }
}
