package se.samspel.handlingsplan.internal.roundtrip;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.api.storage.Database;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanEdits;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.roundtrip.Exported.RowList;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.AddedRow;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.Loose;

/**
 * In the demo's year: a colleague without a computer of their own wrote in a Word file while the others went on in the
 * plan, and the file waits for someone to decide.
 */
@Component(service = DemoStory.class)
public final class DemoReturn implements DemoStory {
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final String FILE = "Handlingsplan Sandviken, Mats ändringar.docx";

    private final Plans plans;
    private final PlanEdits edits;
    private final WordFiles files;
    private final Returns returns;
    private final Database database;

    @Activate
    public DemoReturn(
            @Reference Plans plans,
            @Reference PlanEdits edits,
            @Reference WordFiles files,
            @Reference Returns returns,
            @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.edits = edits;
        this.files = files;
        this.returns = returns;
        this.database = database;
    }

    @Override
    public String name() {
        return "handlingsplan, Word";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!isEmpty()) {
            return List.of();
        }
        Viewer member = people.as(Role.MEMBER, SANDVIKEN);
        List<Long> fetched = new ArrayList<>();
        return List.of(
                Scene.atWork(
                        ago(now, 8),
                        () -> draft(member).map(files::remembered).ifPresent(fetched::add)),
                Scene.atWork(ago(now, 6), () -> draft(member).ifPresent(it -> goOn(member, it))),
                Scene.atWork(
                        ago(now, 2),
                        () ->
                                draft(member)
                                        .filter(plan -> !fetched.isEmpty())
                                        .ifPresent(it -> handIn(member, it, fetched.getFirst()))));
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }

    /** The group's draft with enough in it to be changed in different ways. */
    private Optional<OpenPlan> draft(Viewer member) {
        return plans.list(member).stream()
                .map(summary -> plans.open(member, summary.id()))
                .filter(plan -> plan.isDraft() && plan.lead().equals(SANDVIKEN))
                .filter(plan -> goals(plan).size() > 1)
                .findFirst();
    }

    /** The goals with something to do in more than one way, in the plan's order. */
    private static List<Row.GoalRow> goals(OpenPlan plan) {
        return plan.sections().stream()
                .flatMap(section -> plan.goalsOf(section.section()).stream())
                .filter(goal -> plan.activitiesOf(goal.id()).size() > 1)
                .toList();
    }

    /** While the file is out, another says something else of the same activity. */
    private void goOn(Viewer member, OpenPlan plan) {
        Row.ActivityRow activity = plan.activitiesOf(goals(plan).getFirst().id()).getFirst();
        edits.make(
                member,
                plan.id(),
                new PlanChange.Save(
                        Part.ACTIVITY,
                        activity.id(),
                        activity.version(),
                        Map.of("what", "Lista de trettio närmaste ärendena per handläggare")));
    }

    private void handIn(Viewer member, OpenPlan plan, long export) {
        Exported base = files.exported(plan.id(), export).orElseThrow();
        returns.add(plan, export, FILE, written(plan, base), member.actor());
    }

    /** What the colleague wrote: two texts, a new activity, one under another goal, and a greeting. */
    private static ReturnedPlan written(OpenPlan plan, Exported base) {
        Row.GoalRow goal = goals(plan).getFirst();
        Row.GoalRow second = goals(plan).get(1);
        Row.ActivityRow first = plan.activitiesOf(goal.id()).getFirst();
        Row.ActivityRow last = plan.activitiesOf(goal.id()).getLast();
        Map<Mark, String> texts = new LinkedHashMap<>(base.texts());
        texts.put(
                new Mark(Part.ACTIVITY, first.id(), "what"),
                "Lista de femtio närmaste ärendena per handläggare, med kommun");
        texts.put(
                new Mark(Part.GOAL, second.id(), "measure"),
                "Antal samtal om personer utan arbetsgivare, per termin");
        RowList from = new RowList(Part.ACTIVITY, Long.toString(goal.id()));
        RowList to = new RowList(Part.ACTIVITY, Long.toString(second.id()));
        Map<RowList, List<Long>> orders = new LinkedHashMap<>(base.orders());
        orders.put(from, base.order(from).stream().filter(it -> it != last.id()).toList());
        List<Long> longer = new ArrayList<>(base.order(to));
        longer.add(last.id());
        orders.put(to, longer);
        return new ReturnedPlan(
                texts,
                orders,
                List.of(
                        new AddedRow(
                                from,
                                first.id(),
                                Map.of("what", "Skriva till dem som flyttat från kommunen"))),
                List.of(
                        new Loose(
                                "Kommentar i filen",
                                "",
                                "Jag har bara hunnit med de två första områdena. /Mats")));
    }

    private boolean isEmpty() {
        return database.read(query -> query.sql("select count(*) from plan_return").one(Long.class))
                == 0;
    }
}
