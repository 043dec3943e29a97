package se.samspel.handlingsplan.internal.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.PluginId;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.Years;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanContent;
import se.samspel.handlingsplan.internal.PlanMaker;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.Row.Child;
import se.samspel.handlingsplan.internal.Template;

/** An adopted plan as what a new draft is made of: its own copy of the template, and all that stands in it. */
public final class CopyOfPlan {
    private final OpenPlan plan;

    /** Of a plan as it was read. */
    public CopyOfPlan(OpenPlan plan) {
        this.plan = plan;
    }

    /** The template as the plan has it, also when the plugin's is another by now. */
    public Template template() {
        String[] key = plan.plan().template().split("/", 2);
        return new Template(
                new PluginId(key[0]),
                key[1],
                plan.plan().templateVersion(),
                plan.plan().title(),
                "",
                java.util.Set.of(),
                plan.sections().stream().map(this::section).toList(),
                plan.plan().approval());
    }

    private Template.Section section(Row.SectionRow row) {
        return new Template.Section(
                row.section(),
                row.number(),
                row.title(),
                row.help(),
                row.kind(),
                row.required(),
                plan.textsOf(row.section()).stream().map(CopyOfPlan::text).toList());
    }

    private static Template.Text text(Row.TextRow row) {
        return new Template.Text(
                new Field(
                        row.field(),
                        row.type(),
                        row.label(),
                        row.help(),
                        false,
                        row.most(),
                        choices(row.choices())),
                row.required(),
                "");
    }

    private static List<Field.Choice> choices(String stored) {
        return stored.lines()
                .map(line -> line.split(" ", 2))
                .map(pair -> new Field.Choice(pair[0], pair[1]))
                .toList();
    }

    PlanMaker.Wanted wanted() {
        return new PlanMaker.Wanted(
                plan.owners(),
                plan.plan().title(),
                Years.read(plan.plan().years()).orElseThrow(),
                Years.read(plan.plan().prioritisedYears()).orElseThrow());
    }

    /** All that stands in the plan, without what was taken away. */
    public PlanContent content() {
        Map<SectionId, PlanContent.OfSection> sections = new LinkedHashMap<>();
        plan.sections().forEach(row -> sections.put(row.section(), content(row)));
        return new PlanContent(
                plan.plan().values(),
                sections,
                plan.targetGroups().stream()
                        .filter(it -> !it.isRemoved())
                        .map(Row::values)
                        .toList(),
                plan.members().stream().filter(it -> !it.isRemoved()).map(Row::values).toList());
    }

    private PlanContent.OfSection content(Row.SectionRow section) {
        return new PlanContent.OfSection(
                plan.textsOf(section.section()).stream()
                        .collect(Collectors.toMap(Row.TextRow::field, Row.TextRow::value)),
                section.values(),
                plan.goalsOf(section.section()).stream()
                        .map(
                                goal ->
                                        new PlanContent.Goal(
                                                goal.values(),
                                                plan.activitiesOf(goal.id()).stream()
                                                        .map(Row::values)
                                                        .toList()))
                        .toList());
    }

    /** The ids of all rows that are copied, in the order that {@link #content} has them; the same in the copy. */
    static List<Long> ids(OpenPlan plan) {
        Stream<Long> goals =
                plan.sections().stream()
                        .flatMap(section -> plan.goalsOf(section.section()).stream())
                        .flatMap(
                                goal ->
                                        Stream.concat(
                                                Stream.of(goal.id()),
                                                plan.activitiesOf(goal.id()).stream()
                                                        .map(Row::id)));
        Stream<Long> others =
                Stream.of(Part.MEMBER, Part.TARGET_GROUP)
                        .flatMap(part -> plan.rows(part).stream())
                        .map(Child.class::cast)
                        .filter(child -> !child.isRemoved())
                        .map(Row::id);
        return Stream.concat(goals, others).toList();
    }
}
