package se.samspel.handlingsplan.internal.approval;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import se.samspel.handlingsplan.PlanApproved;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Adoption;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanMaker;
import se.samspel.handlingsplan.internal.PlanWriter;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.revision.CopyOfPlan;
import se.samspel.handlingsplan.internal.revision.Revisions;

/**
 * Gives the demo a plan with a life: a group's plan of the year before, adopted and then revised, and its next version
 * out for approval with two parties that have answered. Made out of the group's draft, once that is there.
 */
@Component(service = JobKind.class, immediate = true)
public final class DemoApproval implements JobKind {
    private static final String NAME = "plan.demo-approval";
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DemoPeople people;
    private final Plans plans;
    private final PlanMaker maker;
    private final PlanWriter writer;
    private final Adoption adoption;
    private final Revisions revisions;
    private final Approvals approvals;
    private final Rounds rounds;
    private final Database database;

    /** The document writer is asked for because versions are frozen together with their papers. */
    @Activate
    public DemoApproval(
            @Reference DemoPeople people,
            @Reference Plans plans,
            @Reference PlanMaker maker,
            @Reference PlanWriter writer,
            @Reference Adoption adoption,
            @Reference Revisions revisions,
            @Reference Approvals approvals,
            @Reference Rounds rounds,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Jobs jobs) {
        this.people = people;
        this.plans = plans;
        this.maker = maker;
        this.writer = writer;
        this.adoption = adoption;
        this.revisions = revisions;
        this.approvals = approvals;
        this.rounds = rounds;
        this.database = database;
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
        return "Fylla demon med en plan på väg till godkännande";
    }

    @Override
    public void run(JobRun run) throws Exception {
        if (!isEmpty()) {
            return;
        }
        run.progress(0, 3, "Väntar på gruppens utkast.");
        Viewer member = people.as(Role.MEMBER, SANDVIKEN);
        Actor leader = people.as(Role.PROCESS_LEADER, GAVLEBORG).actor();
        PlanId first = firstVersion(draft(member), member);
        adopt(member, first, leader);
        run.progress(1, 3, "Reviderar den fastställda planen.");
        PlanId second = revise(member, first, member.actor());
        adopt(member, second, leader);
        run.progress(2, 3, "Skickar nästa version för godkännande.");
        PlanId third = revise(member, second, member.actor());
        send(member, third, leader);
        run.progress(3, 3, "Klart.");
    }

    /** The draft that the demo's plans begin with; it is on its way while the server starts. */
    private OpenPlan draft(Viewer member) throws InterruptedException {
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<PlanId> found =
                    database.read(
                            query ->
                                    query.sql(
                                                    """
                                                    select p.id from plan_plan p
                                                    join plan_owner o on o.plan_id = p.id
                                                    where o.unit = :unit and p.convener <> ''
                                                    order by p.id limit 1
                                                    """)
                                            .with("unit", SANDVIKEN)
                                            .first(PlanId.class));
            if (found.isPresent()) {
                return plans.open(member, found.get());
            }
            if (System.nanoTime() > last) {
                throw new IllegalStateException(
                        "Gruppens utkast finns inte än. Försök igen när demons planer är skrivna.");
            }
            Thread.sleep(300);
        }
    }

    private PlanId firstVersion(OpenPlan draft, Viewer member) {
        CopyOfPlan copy = new CopyOfPlan(draft);
        int year = plans.today().getYear();
        Years years = new Years(year - 1, year);
        return maker.make(
                copy.template(),
                new PlanMaker.Wanted(
                        List.of(SANDVIKEN), "Handlingsplan Mysam Sandviken " + years, years, years),
                copy.content(),
                member.actor());
    }

    private void adopt(Viewer member, PlanId id, Actor by) throws IOException {
        OpenPlan plan = plans.open(member, id);
        adoption.freeze(plan, plan.value(plans.today()), by);
    }

    /** A revision in which a goal is sharper, one has ended and one is new. */
    private PlanId revise(Viewer member, PlanId id, Actor by) {
        Revisions.Begun begun = revisions.begin(plans.open(member, id), by);
        if (!(begun instanceof Revisions.Begun.Made made)) {
            throw new IllegalStateException("the demo's plan is revised already");
        }
        OpenPlan plan = plans.open(member, made.plan());
        var goals = plan.goals();
        String area = goals.getFirst().parent();
        writer.make(
                plan.id(),
                new PlanChange.Save(
                        Part.GOAL,
                        goals.getFirst().id(),
                        goals.getFirst().version(),
                        Map.of(
                                "wording",
                                goals.getFirst().wording() + " Uppföljning sker varje halvår.")),
                by);
        if (goals.size() > 2) {
            writer.make(
                    plan.id(),
                    new PlanChange.Remove(
                            Part.GOAL, goals.getLast().id(), goals.getLast().version()),
                    by);
        }
        writer.make(
                plan.id(),
                new PlanChange.Add(
                        Part.GOAL,
                        area,
                        Map.of(
                                "wording",
                                "Parterna har en gemensam bild av vilka som väntar på stöd.",
                                "measure",
                                "En sammanställning per kvartal",
                                "due",
                                plans.today().plusMonths(6).toString())),
                by);
        return plan.id();
    }

    private void send(Viewer member, PlanId id, Actor leader) throws IOException {
        OpenPlan plan = plans.open(member, id);
        approvals.send(plan, "Läs igenom och svara före nästa möte.", leader);
        Round round = rounds.latest(id).orElseThrow();
        String day = plans.today().toString();
        List<UnitId> parties = round.approvals().stream().map(Round.Approval::party).toList();
        UnitId own = member.memberships().getFirst().party();
        approve(
                plan,
                round,
                own == null ? parties.getFirst() : own,
                member.name(),
                day,
                "",
                member.actor());
        parties.stream()
                .filter(it -> !it.equals(own))
                .findFirst()
                .ifPresent(
                        it ->
                                approve(
                                        plan,
                                        round,
                                        it,
                                        "Britt Almfors",
                                        day,
                                        leader.name(),
                                        leader));
    }

    private void approve(
            OpenPlan plan,
            Round round,
            UnitId party,
            String name,
            String day,
            String notedBy,
            Actor by) {
        database.write(
                tx -> {
                    tx.publish(by, new PlanApproved(plan.id(), party, Scope.unit(plan.lead())));
                    return Rounds.answer(
                            tx,
                            round.id(),
                            new Round.Approval(party, Answer.APPROVED, name, day, notedBy, "", ""));
                });
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_round").one(Long.class))
                == 0;
    }
}
