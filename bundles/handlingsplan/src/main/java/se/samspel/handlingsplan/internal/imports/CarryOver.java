package se.samspel.handlingsplan.internal.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanContent;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.Template;
import se.samspel.handlingsplan.internal.revision.CopyOfPlan;

/** What of a plan goes on into the next one: by proposal what is not finished, and the people who are still there. */
final class CarryOver {
    private final OpenPlan plan;
    private final LocalDate today;

    CarryOver(OpenPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    /** What is taken, by the ids of rows; an activity takes its goal along. */
    record Chosen(
            Set<Long> texts,
            Set<Long> goals,
            Set<Long> activities,
            Set<Long> members,
            Set<Long> groups) {}

    /** What is proposed. */
    Chosen proposed() {
        Set<Long> texts = new HashSet<>();
        Set<Long> goals = new HashSet<>();
        Set<Long> activities = new HashSet<>();
        Set<Long> members = new HashSet<>();
        Set<Long> groups = new HashSet<>();
        plan.texts().stream().filter(it -> !it.value().isBlank()).forEach(it -> texts.add(it.id()));
        for (Row.GoalRow goal : goals()) {
            List<Row.ActivityRow> own = plan.activitiesOf(goal.id());
            own.stream().filter(it -> it.status().isOpen()).forEach(it -> activities.add(it.id()));
            if (own.isEmpty() || own.stream().anyMatch(it -> it.status().isOpen())) {
                goals.add(goal.id());
            }
        }
        members().stream().filter(this::stays).forEach(it -> members.add(it.id()));
        groups().forEach(it -> groups.add(it.id()));
        return new Chosen(texts, goals, activities, members, groups);
    }

    private boolean stays(Row.MemberRow member) {
        return member.ends().isEmpty() || !LocalDate.parse(member.ends()).isBefore(today);
    }

    List<Row.GoalRow> goals() {
        return plan.goals().stream().filter(it -> !it.isRemoved()).toList();
    }

    List<Row.MemberRow> members() {
        return plan.members().stream().filter(it -> !it.isRemoved()).toList();
    }

    List<Row.TargetGroupRow> groups() {
        return plan.targetGroups().stream().filter(it -> !it.isRemoved()).toList();
    }

    /** The newest version of the plan's template when all that is taken has a place in it; otherwise the plan's own sections. */
    Template template(Optional<Template> newest, Chosen chosen) {
        return newest.filter(it -> holds(it, chosen))
                .orElseGet(() -> new CopyOfPlan(plan).template());
    }

    private boolean holds(Template template, Chosen chosen) {
        Set<String> fields = new HashSet<>();
        Set<String> areas = new HashSet<>();
        for (Template.Section section : template.sections()) {
            section.texts().forEach(it -> fields.add(section.id() + "/" + it.field().id()));
            if (section.kind() == SectionKind.AREA) {
                areas.add(section.id().value());
            }
        }
        boolean texts =
                plan.texts().stream()
                        .filter(it -> chosen.texts().contains(it.id()))
                        .allMatch(it -> fields.contains(it.section() + "/" + it.field()));
        boolean goals = goals().stream().allMatch(it -> areas.contains(it.parent()));
        boolean refers =
                plan.sections().stream()
                        .flatMap(it -> it.references().stream())
                        .allMatch(it -> areas.contains(it.value()));
        return texts && goals && refers;
    }

    /** The content of the next plan. */
    PlanContent content(Chosen chosen) {
        Map<SectionId, PlanContent.OfSection> sections = new LinkedHashMap<>();
        for (Row.SectionRow section : plan.sections()) {
            Map<String, String> texts = new LinkedHashMap<>();
            plan.textsOf(section.section()).stream()
                    .filter(it -> chosen.texts().contains(it.id()))
                    .forEach(it -> texts.put(it.field(), it.value()));
            List<PlanContent.Goal> goals = goals(section, chosen);
            Map<String, String> area = new LinkedHashMap<>();
            if (section.kind() == SectionKind.AREA) {
                area.put("refers", section.refers());
            }
            if (section.kind() == SectionKind.AREA && goals.isEmpty()) {
                area.put("reason", section.reason());
                area.put("blank", section.blank());
            }
            sections.put(section.section(), new PlanContent.OfSection(texts, area, goals));
        }
        return new PlanContent(
                Map.of(),
                sections,
                groups().stream()
                        .filter(it -> chosen.groups().contains(it.id()))
                        .map(Row.TargetGroupRow::values)
                        .toList(),
                members().stream()
                        .filter(it -> chosen.members().contains(it.id()))
                        .map(this::member)
                        .toList());
    }

    private List<PlanContent.Goal> goals(Row.SectionRow section, Chosen chosen) {
        return taken(section, chosen).stream()
                .map(
                        goal ->
                                new PlanContent.Goal(
                                        begun(goal),
                                        taken(goal, chosen).stream()
                                                .map(Row.ActivityRow::values)
                                                .toList()))
                .toList();
    }

    /** What became of each goal and activity that was taken, by its id; the made plan holds them in the same order. */
    Map<Long, Long> copies(Chosen chosen, OpenPlan made) {
        Map<Long, Long> copies = new LinkedHashMap<>();
        for (Row.SectionRow section : plan.sections()) {
            List<Row.GoalRow> taken = taken(section, chosen);
            List<Row.GoalRow> goals = made.goalsOf(section.section());
            for (int goal = 0; goal < taken.size(); goal++) {
                copies.put(taken.get(goal).id(), goals.get(goal).id());
                List<Row.ActivityRow> own = taken(taken.get(goal), chosen);
                List<Row.ActivityRow> copied = made.activitiesOf(goals.get(goal).id());
                for (int activity = 0; activity < own.size(); activity++) {
                    copies.put(own.get(activity).id(), copied.get(activity).id());
                }
            }
        }
        return copies;
    }

    private List<Row.GoalRow> taken(Row.SectionRow section, Chosen chosen) {
        return plan.goalsOf(section.section()).stream()
                .filter(it -> chosen.goals().contains(it.id()) || !taken(it, chosen).isEmpty())
                .toList();
    }

    private List<Row.ActivityRow> taken(Row.GoalRow goal, Chosen chosen) {
        return plan.activitiesOf(goal.id()).stream()
                .filter(it -> chosen.activities().contains(it.id()))
                .toList();
    }

    /** How a goal stood belongs to the year that has been. */
    private static Map<String, String> begun(Row.GoalRow goal) {
        Map<String, String> values = new LinkedHashMap<>(goal.values());
        values.put("standing", "");
        values.put("standing-note", "");
        return values;
    }

    /** Someone who stays is there for the whole of the next period, unless an end is known. */
    private Map<String, String> member(Row.MemberRow member) {
        Map<String, String> values = new LinkedHashMap<>(member.values());
        values.put("starts", "");
        if (!stays(member)) {
            values.put("ends", "");
        }
        return values;
    }
}
