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
 * What a person does to a draft: asks whether they may, looks at what they wrote, lets {@link PlanWriter} keep it and
 * tells the others who have the plan open.
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

    /** Saves the given fields of one row, unless someone else has saved it since {@code version}. */
    PlanOutcome save(
            Viewer viewer,
            PlanId id,
            Part part,
            long row,
            long version,
            Map<String, String> values) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        Optional<Row> found = plan.row(part, row);
        if (found.isEmpty()) {
            return new PlanOutcome.Gone();
        }
        List<Field> fields = PartFields.of(plan, organisation).of(part, found.get());
        Map<String, String> tidy = tidy(fields, values);
        Map<String, String> problems = problems(fields, tidy);
        if (!problems.isEmpty()) {
            return new PlanOutcome.Invalid(problems);
        }
        return told(viewer, plan, found, writer.save(id, part, row, version, tidy, viewer.actor()));
    }

    /** Adds a child last under its parent. */
    PlanOutcome add(
            Viewer viewer, PlanId id, Part part, String parent, Map<String, String> values) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        List<Field> fields = PartFields.of(plan, organisation).of(part);
        Map<String, String> whole = new LinkedHashMap<>();
        fields.forEach(field -> whole.put(field.id(), values.getOrDefault(field.id(), "")));
        defaults(part, whole);
        Map<String, String> tidy = tidy(fields, whole);
        Map<String, String> problems = new LinkedHashMap<>(problems(fields, tidy));
        if (isFull(plan, part, parent)) {
            problems.put(
                    fields.getFirst().id(),
                    "Här finns redan "
                            + part.most()
                            + ". Ta bort någon innan du lägger till fler.");
        }
        if (!problems.isEmpty()) {
            return new PlanOutcome.Invalid(problems);
        }
        PlanOutcome outcome = writer.add(id, part, parent, tidy, viewer.actor());
        if (outcome instanceof PlanOutcome.Saved saved) {
            Optional<Row> row = plans.open(viewer, id).row(part, saved.row());
            return told(viewer, plan, row, outcome);
        }
        return outcome;
    }

    /** Moves a child up (negative) or down among its siblings. */
    PlanOutcome move(Viewer viewer, PlanId id, Part part, long row, int steps, long orderVersion) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        return told(
                viewer,
                plan,
                plan.row(part, row),
                writer.move(id, part, row, steps, orderVersion, viewer.actor()));
    }

    /** Takes a child away; {@link #restore} puts it back. */
    PlanOutcome remove(Viewer viewer, PlanId id, Part part, long row, long version) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        return told(
                viewer,
                plan,
                plan.row(part, row),
                writer.remove(id, part, row, version, viewer.actor()));
    }

    /** Puts back a child that has been taken away. */
    PlanOutcome restore(Viewer viewer, PlanId id, Part part, long row, long version) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        return told(
                viewer,
                plan,
                plan.row(part, row),
                writer.restore(id, part, row, version, viewer.actor()));
    }

    /** Takes back the last change of a row. */
    PlanOutcome undo(Viewer viewer, PlanId id, Part part, long row, long version) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        return told(
                viewer,
                plan,
                plan.row(part, row),
                writer.undo(id, part, row, version, viewer.actor()));
    }

    private PlanOutcome told(Viewer viewer, OpenPlan plan, Optional<Row> row, PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Saved saved && saved.changed()) {
            news.tell(viewer, plan, row.flatMap(plan::sectionOf));
        }
        return outcome;
    }

    private Map<String, String> problems(List<Field> fields, Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(PartFields.check(fields, values));
        sensitive.problems(fields, values).forEach(problems::putIfAbsent);
        values.keySet().stream()
                .filter(id -> fields.stream().noneMatch(field -> field.id().equals(id)))
                .forEach(id -> problems.put(id, unknown(id, fields)));
        return problems;
    }

    private static String unknown(String id, List<Field> fields) {
        return "Fältet \""
                + id
                + "\" finns inte här. Det finns: "
                + String.join(", ", fields.stream().map(Field::id).toList())
                + ".";
    }

    private static Map<String, String> tidy(List<Field> fields, Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>(values);
        for (Field field : fields) {
            tidy.computeIfPresent(field.id(), (id, value) -> PartFields.tidy(field, value));
        }
        return tidy;
    }

    private static void defaults(Part part, Map<String, String> values) {
        if (part == Part.ACTIVITY) {
            values.computeIfPresent("status", (id, value) -> value.isBlank() ? "PLANNED" : value);
        }
        if (part == Part.MEMBER) {
            values.computeIfPresent("kind", (id, value) -> value.isBlank() ? "REGULAR" : value);
        }
    }

    private static boolean isFull(OpenPlan plan, Part part, String parent) {
        return plan.rows(part).stream()
                        .map(Row.Child.class::cast)
                        .filter(child -> !child.isRemoved() && child.parent().equals(parent))
                        .count()
                >= part.most();
    }
}
