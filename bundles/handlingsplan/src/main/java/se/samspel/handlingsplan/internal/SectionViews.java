package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Organisation;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.Row.GoalRow;
import se.samspel.handlingsplan.internal.Row.SectionRow;

/** The sections of a plan's page. */
final class SectionViews {
    private static final SectionId NO_FACTS_SECTION = new SectionId("planens-uppgifter");

    private final OpenPlan plan;
    private final PartFields fields;
    private final ChildViews children;
    private final boolean editable;

    SectionViews(OpenPlan plan, Organisation organisation, ChildViews children, boolean editable) {
        this.plan = plan;
        this.fields = PartFields.of(plan, organisation);
        this.children = children;
        this.editable = editable;
    }

    /** All of them in order; the facts first when the template has no section for them. */
    List<SectionView> all() {
        List<SectionView> sections = new ArrayList<>();
        if (plan.sections().stream().noneMatch(it -> it.kind() == SectionKind.FACTS)) {
            sections.add(facts());
        }
        plan.sections().forEach(row -> sections.add(section(row, "", FieldGroups.NOTHING)));
        return sections;
    }

    private SectionView facts() {
        return new SectionView(
                PlanAddress.anchor(NO_FACTS_SECTION),
                "Planens uppgifter",
                "",
                List.of(group(Part.FACTS, plan.plan())),
                List.of(),
                List.of(),
                null,
                "",
                List.of(),
                null,
                "",
                null,
                null,
                false,
                editable,
                "");
    }

    /**
     * One section.
     *
     * @param message said about the change that was asked for; empty for none
     * @param tried what was written as a new goal and could not be kept
     */
    SectionView section(SectionRow row, String message, FieldGroups.Tried tried) {
        boolean area = row.kind() == SectionKind.AREA;
        List<GoalRow> all =
                plan.goals().stream()
                        .filter(goal -> goal.parent().equals(row.section().value()))
                        .toList();
        return new SectionView(
                PlanAddress.anchor(row.section()),
                row.heading(),
                row.help(),
                groups(row),
                area ? goals(row) : List.of(),
                ChildViews.removed(plan, Part.GOAL, all, editable),
                area ? group(Part.AREA, row) : null,
                row.emptyOnPurpose() ? ("Tomt med avsikt. " + row.reason()).strip() : "",
                references(row),
                area ? newGoal(row, tried) : null,
                row.section().value(),
                list(row),
                area ? CommentLink.of(plan, Part.AREA, row) : null,
                !tried.problems().isEmpty(),
                editable,
                message);
    }

    private List<GroupView> groups(SectionRow row) {
        List<GroupView> groups = new ArrayList<>();
        if (row.kind() == SectionKind.FACTS) {
            groups.add(group(Part.FACTS, plan.plan()));
        }
        plan.textsOf(row.section()).forEach(text -> groups.add(group(Part.TEXT, text)));
        return groups;
    }

    /** A row that comes with the template. */
    GroupView group(Part part, Row row) {
        return GroupView.of(part, form(part, row), "");
    }

    /** The form of any row. */
    FieldGroup form(Part part, Row row) {
        return FieldGroups.of(plan, part, row, fields.of(part, row), editable, Map.of());
    }

    /** The fields of a part that are the same in every row. */
    List<Field> fields(Part part) {
        return fields.of(part);
    }

    private FieldGroup newGoal(SectionRow row, FieldGroups.Tried tried) {
        return FieldGroups.adding(
                plan, Part.GOAL, row.section().value(), fields.of(Part.GOAL), tried);
    }

    private @Nullable ChildrenView list(SectionRow row) {
        return switch (row.kind()) {
            case MEMBERS -> children.list(Part.MEMBER);
            case TARGET_GROUPS -> children.list(Part.TARGET_GROUP);
            case TEXT, AREA, FACTS -> null;
        };
    }

    private List<GoalView> goals(SectionRow row) {
        List<GoalRow> goals = plan.goalsOf(row.section());
        List<GoalView> views = new ArrayList<>();
        for (GoalRow goal : goals) {
            views.add(goal(goal));
        }
        return views;
    }

    /** One goal with its activities. */
    GoalView goal(GoalRow goal) {
        List<GoalRow> siblings = plan.goalsOf(new SectionId(goal.parent()));
        String number = children.number(Long.toString(goal.id()));
        return new GoalView(
                PlanAddress.anchor(Part.GOAL, goal.id()),
                PlanAddress.of(plan.id(), Part.GOAL, goal.id()),
                PlanAddress.anchor(new SectionId(goal.parent())),
                number,
                Badge.of(Row.standing(goal.standing())),
                group(Part.GOAL, goal),
                SourceView.of(plan, goal.id()),
                children.activities(goal.id(), number),
                CommentLink.of(plan, Part.GOAL, goal),
                goal.version(),
                plan.orderVersion(goal.parent()),
                goal.equals(siblings.getFirst()),
                goal.equals(siblings.getLast()),
                editable);
    }

    private List<SectionView.Reference> references(SectionRow row) {
        return row.references().stream()
                .flatMap(
                        target ->
                                plan.sections().stream()
                                        .filter(other -> other.section().equals(target)))
                .map(
                        other ->
                                new SectionView.Reference(
                                        "#" + PlanAddress.anchor(other.section()), other.heading()))
                .toList();
    }
}
