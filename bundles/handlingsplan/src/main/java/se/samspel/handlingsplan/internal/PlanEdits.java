package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.PlanId;

/**
 * What a person does to a plan: asks whether they may, looks at what they wrote, lets {@link PlanWriter} keep it and tells
 * the others who have the plan open.
 */
@Component(service = PlanEdits.class)
public final class PlanEdits {
    private final Plans plans;
    private final PlanWriter writer;
    private final Organisation organisation;
    private final SensitiveText sensitive;
    private final PlanNews news;

    @Activate
    public PlanEdits(
            @Reference Plans plans,
            @Reference PlanWriter writer,
            @Reference Organisation organisation,
            @Reference SensitiveText sensitive,
            @Reference PlanNews news) {
        this.plans = plans;
        this.writer = writer;
        this.organisation = organisation;
        this.sensitive = sensitive;
        this.news = news;
    }

    /**
     * A change that was tried.
     *
     * @param before the plan as it stood when the change was looked at, just before it was made
     * @param change the change as it was kept, its values tidied
     */
    public record Made(OpenPlan before, PlanChange change, PlanOutcome outcome) {}

    /**
     * Makes a change.
     *
     * @throws se.samspel.api.access.NotThere when there is no such plan for the viewer
     * @throws se.samspel.api.access.AccessDenied when the viewer may only read it
     */
    public Made make(Viewer viewer, PlanId id, PlanChange change) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        Made made =
                switch (change) {
                    case PlanChange.Save save -> save(viewer, plan, save);
                    case PlanChange.Add add -> add(viewer, plan, add, PlanWriter.Along.NOTHING);
                    case PlanChange.Move move -> kept(viewer, plan, move);
                    case PlanChange.Transfer transfer -> transfer(viewer, plan, transfer);
                    case PlanChange.Remove remove -> kept(viewer, plan, remove);
                    case PlanChange.Restore restore -> kept(viewer, plan, restore);
                    case PlanChange.Undo undo -> kept(viewer, plan, undo);
                };
        return told(viewer, made);
    }

    /** Adds something together with rows of someone else's; all is kept, or nothing. Refuses as {@link #make} does. */
    public Made add(Viewer viewer, PlanId id, PlanChange.Add add, PlanWriter.Along along) {
        return told(viewer, add(viewer, plans.openToEdit(viewer, id), add, along));
    }

    /**
     * Ties a goal or an activity that stands in a plan to words; it stays as it is. Refuses as {@link #make} does.
     *
     * @param request unique for what is asked for
     */
    public PlanOutcome tie(Viewer viewer, PlanId id, SourceRow source, String request) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        PlanOutcome outcome = writer.tie(plan.id(), source, request, viewer.actor());
        if (outcome instanceof PlanOutcome.Saved) {
            news.tell(
                    viewer, plan, plan.row(source.part(), source.rowId()).flatMap(plan::sectionOf));
        }
        return outcome;
    }

    private Made told(Viewer viewer, Made made) {
        if (made.outcome() instanceof PlanOutcome.Saved saved && saved.changed()) {
            OpenPlan plan = made.before();
            news.tell(viewer, plan, plan.sectionOf(made.change()));
        }
        return made;
    }

    private Made kept(Viewer viewer, OpenPlan plan, PlanChange change) {
        return kept(viewer, plan, change, PlanWriter.Along.NOTHING);
    }

    private Made kept(Viewer viewer, OpenPlan plan, PlanChange change, PlanWriter.Along along) {
        return new Made(plan, change, writer.make(plan.id(), change, viewer.actor(), along));
    }

    private Made save(Viewer viewer, OpenPlan plan, PlanChange.Save save) {
        Optional<Row> found = plan.row(save.part(), save.row());
        if (found.isEmpty()) {
            return new Made(plan, save, new PlanOutcome.Gone());
        }
        List<Field> fields = PartFields.of(plan, organisation).of(save.part(), found.get());
        Map<String, String> tidy = PartValues.tidy(fields, save.values());
        Map<String, String> problems = problems(fields, tidy);
        return problems.isEmpty()
                ? kept(
                        viewer,
                        plan,
                        new PlanChange.Save(save.part(), save.row(), save.version(), tidy))
                : new Made(plan, save, new PlanOutcome.Invalid(problems));
    }

    private Made add(Viewer viewer, OpenPlan plan, PlanChange.Add add, PlanWriter.Along along) {
        Part part = add.part();
        List<Field> fields = PartFields.of(plan, organisation).of(part);
        Map<String, String> tidy =
                PartValues.tidy(fields, PartValues.whole(part, fields, add.values()));
        Map<String, String> problems = new LinkedHashMap<>(problems(fields, tidy));
        if (isFull(plan, part, add.parent())) {
            problems.put(fields.getFirst().id(), full(part));
        }
        return problems.isEmpty()
                ? kept(viewer, plan, new PlanChange.Add(part, add.parent(), tidy), along)
                : new Made(plan, add, new PlanOutcome.Invalid(problems));
    }

    private Made transfer(Viewer viewer, OpenPlan plan, PlanChange.Transfer transfer) {
        Part part = transfer.part();
        boolean stays =
                plan.row(part, transfer.row())
                        .filter(
                                it ->
                                        it instanceof Row.Child child
                                                && child.parent().equals(transfer.parent()))
                        .isPresent();
        return !stays && isFull(plan, part, transfer.parent())
                ? new Made(
                        plan,
                        transfer,
                        new PlanOutcome.Invalid(Map.of(part.fields().getFirst(), full(part))))
                : kept(viewer, plan, transfer);
    }

    private static String full(Part part) {
        return "Här finns redan " + part.most() + ". Ta bort någon innan du lägger till fler.";
    }

    private Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(PartValues.check(fields, values));
        sensitive.problems(fields, values).forEach(problems::putIfAbsent);
        return problems;
    }

    private static boolean isFull(OpenPlan plan, Part part, String parent) {
        return plan.rows(part).stream()
                        .map(Row.Child.class::cast)
                        .filter(child -> !child.isRemoved() && child.parent().equals(parent))
                        .count()
                >= part.most();
    }
}
