package se.samspel.handlingsplan.internal.approval;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.storage.Database;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.Adoption;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanContent;
import se.samspel.handlingsplan.internal.PlanMaker;
import se.samspel.handlingsplan.internal.PlanWriter;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.Templates;
import se.samspel.handlingsplan.internal.revision.Revisions;

/**
 * Gives the demo a plan with a life: a group's plan, adopted and then revised, and its next version out for approval with
 * two parties that have answered.
 */
@Component(service = DemoStory.class)
public final class DemoApproval implements DemoStory {
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final String TEMPLATE = "gavleborg/mysam";

    private final Templates templates;
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
            @Reference Templates templates,
            @Reference Plans plans,
            @Reference PlanMaker maker,
            @Reference PlanWriter writer,
            @Reference Adoption adoption,
            @Reference Revisions revisions,
            @Reference Approvals approvals,
            @Reference Rounds rounds,
            @Reference DocumentWriter documents,
            @Reference(target = "(schema=plan)") Database database) {
        this.templates = templates;
        this.plans = plans;
        this.maker = maker;
        this.writer = writer;
        this.adoption = adoption;
        this.revisions = revisions;
        this.approvals = approvals;
        this.rounds = rounds;
        this.database = database;
    }

    @Override
    public String name() {
        return "handlingsplan, godkännande";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!isEmpty()) {
            return List.of();
        }
        Viewer member = people.as(Role.MEMBER, SANDVIKEN);
        Actor leader = people.as(Role.PROCESS_LEADER, GAVLEBORG).actor();
        int year = LocalDate.ofInstant(now, Swedish.ZONE).getYear();
        Deque<PlanId> editions = new ArrayDeque<>();
        return List.of(
                Scene.atWork(
                        ago(now, 330), () -> editions.add(make(new Years(year - 1, year), member))),
                Scene.atWork(ago(now, 310), () -> adopt(member, editions.getLast(), leader)),
                Scene.atWork(
                        ago(now, 150), () -> editions.add(revised(member, editions.getLast()))),
                Scene.atWork(ago(now, 130), () -> adopt(member, editions.getLast(), leader)),
                Scene.atWork(ago(now, 20), () -> editions.add(revised(member, editions.getLast()))),
                Scene.atWork(ago(now, 6), () -> send(member, editions.getLast(), leader)),
                Scene.atWork(ago(now, 5), () -> object(member, editions.getLast())),
                Scene.atWork(ago(now, 4), () -> approve(member, editions.getLast())),
                Scene.atWork(ago(now, 3), () -> note(member, editions.getLast(), leader)));
    }

    private PlanId make(Years years, Viewer member) {
        Template template =
                templates
                        .find(TEMPLATE, SANDVIKEN)
                        .orElseThrow(
                                () -> new IllegalStateException("Mallen " + TEMPLATE + " saknas."));
        return maker.make(
                template,
                new PlanMaker.Wanted(
                        List.of(SANDVIKEN), "Handlingsplan Mysam Sandviken " + years, years, years),
                content(years),
                member.actor());
    }

    private static PlanContent content(Years years) {
        return new PlanContent(
                Map.of(),
                Map.of(
                        new SectionId("omrade-malgrupper"),
                        section(
                                goal(
                                        "Vi vet vilka unga som står utan kontakt med någon av oss.",
                                        activity(
                                                "Jämföra antal ur våra egna register en gång i halvåret",
                                                "arbetsformedlingen",
                                                years.to() + "-10-15"))),
                        new SectionId("omrade-trisam"),
                        section(
                                goal(
                                        "Vårdcentralerna vet vem de ringer.",
                                        activity(
                                                "Besöka varje vårdcentral med en gemensam kontaktlista",
                                                "region-gavleborg",
                                                years.to() + "-05-31")),
                                goal(
                                        "En gemensam mall för avstämningsmöten finns.",
                                        activity(
                                                "Ta fram ett förslag till mall",
                                                "forsakringskassan",
                                                years.from() + "-11-30")))),
                List.of(),
                List.of());
    }

    private static PlanContent.OfSection section(PlanContent.Goal... goals) {
        return new PlanContent.OfSection(Map.of(), Map.of(), List.of(goals));
    }

    @SafeVarargs
    private static PlanContent.Goal goal(String wording, Map<String, String>... activities) {
        return new PlanContent.Goal(Map.of("wording", wording), List.of(activities));
    }

    private static Map<String, String> activity(String what, String party, String due) {
        return Map.of("what", what, "party", party, "due", due, "status", "PLANNED");
    }

    private void adopt(Viewer member, PlanId id, Actor by) throws IOException {
        OpenPlan plan = plans.open(member, id);
        adoption.freeze(plan, plan.value(plans.today()), by);
    }

    /** A revision in which a goal is sharper, one has ended and one is new. */
    private PlanId revised(Viewer member, PlanId id) {
        Revisions.Begun begun = revisions.begin(plans.open(member, id), member.actor());
        if (!(begun instanceof Revisions.Begun.Made made)) {
            throw new IllegalStateException("the demo's plan is revised already");
        }
        OpenPlan plan = plans.open(member, made.plan());
        GoalRow first = plan.goals().getFirst();
        GoalRow last = plan.goals().getLast();
        change(
                plan,
                new PlanChange.Save(
                        Part.GOAL,
                        first.id(),
                        first.version(),
                        Map.of("wording", first.wording(), "measure", "Antal per halvår")),
                member);
        change(plan, new PlanChange.Remove(Part.GOAL, last.id(), last.version()), member);
        change(
                plan,
                new PlanChange.Add(
                        Part.GOAL,
                        "omrade-kompetens",
                        Map.of(
                                "wording",
                                "Alla nya medarbetare träffar de andra parterna sin första termin.",
                                "due",
                                plans.today().plusMonths(8).toString())),
                member);
        return plan.id();
    }

    private void change(OpenPlan plan, PlanChange change, Viewer by) {
        writer.make(plan.id(), change, by.actor());
    }

    private void send(Viewer member, PlanId id, Actor leader) throws IOException {
        approvals.send(plans.open(member, id), "Läs igenom och svara före nästa möte.", leader);
    }

    /** A doubt that was settled at once: the party approves the day after. */
    private void object(Viewer member, PlanId id) {
        answer(
                member,
                id,
                new Round.Approval(
                        own(member, id),
                        Answer.OBJECTED,
                        member.name(),
                        plans.today().toString(),
                        "",
                        "",
                        "Gäller målet om vårdcentralerna även den i Årsunda?"),
                member.actor());
    }

    private void approve(Viewer member, PlanId id) {
        answer(member, id, approved(own(member, id), member.name(), ""), member.actor());
    }

    private void note(Viewer member, PlanId id, Actor leader) {
        answer(member, id, approved(waiting(id), "Britt Almfors", leader.name()), leader);
    }

    private UnitId own(Viewer member, PlanId id) {
        UnitId own = member.memberships().getFirst().party();
        return own == null ? waiting(id) : own;
    }

    private Round.Approval approved(UnitId party, String name, String notedBy) {
        return new Round.Approval(
                party, Answer.APPROVED, name, plans.today().toString(), notedBy, "", "");
    }

    private UnitId waiting(PlanId id) {
        return rounds.latest(id).orElseThrow().approvals().stream()
                .filter(it -> it.answer() == Answer.WAITING)
                .map(Round.Approval::party)
                .findFirst()
                .orElseThrow();
    }

    private void answer(Viewer member, PlanId id, Round.Approval approval, Actor by) {
        approvals.answer(plans.open(member, id), approval, by);
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_round").one(Long.class))
                == 0;
    }
}
