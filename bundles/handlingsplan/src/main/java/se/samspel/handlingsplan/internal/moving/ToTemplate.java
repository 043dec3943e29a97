package se.samspel.handlingsplan.internal.moving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.BuiltRows;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;
import se.samspel.handlingsplan.internal.Template;

/** How a plan is built when it follows a version of its template. All that stands in it keeps its row and its words. */
final class ToTemplate {
    private final OpenPlan plan;
    private final Template template;
    private final LongSupplier ids;
    private final SectionMatches sections;
    private final TextMatches texts;
    private final LayoutBuilder built = new LayoutBuilder();
    private final Map<SectionId, SectionId> became = new LinkedHashMap<>();

    /** @param ids gives new rows their ids */
    ToTemplate(OpenPlan plan, Template template, LongSupplier ids) {
        this.plan = plan;
        this.template = template;
        this.ids = ids;
        this.sections = SectionMatches.of(plan, template);
        this.texts = TextMatches.of(plan, template, sections);
    }

    Layout layout() {
        template.sections().forEach(this::place);
        for (SectionRow old : plan.sections()) {
            List<TextRow> left = texts.left(old);
            if (!became.containsKey(old.section()) && (Standing.in(plan, old) || !left.isEmpty())) {
                became.put(old.section(), built.keep(old, before(old)));
                built.put(goals(plan, old), became.getOrDefault(old.section(), old.section()));
            }
            left.forEach(
                    text -> built.keep(text, became.getOrDefault(old.section(), old.section())));
        }
        return built.build(template.version(), template.approval(), this::referring);
    }

    /** What each section of the plan is called in the layout; what went away is not there. */
    Map<SectionId, SectionId> became() {
        return Map.copyOf(became);
    }

    private void place(Template.Section section) {
        List<SectionRow> sources = sections.of(section.id());
        built.add(
                sources.isEmpty()
                        ? BuiltRows.of(ids.getAsLong(), section, Map.of())
                        : placed(section, sources.getFirst()));
        section.texts().forEach(text -> built.add(texts.of(section.id(), text, ids)));
        for (SectionRow source : sources) {
            became.put(source.section(), section.id());
            if (section.kind() == SectionKind.AREA) {
                built.put(goals(plan, source), section.id());
            }
        }
    }

    private static SectionRow placed(Template.Section section, SectionRow old) {
        return new SectionRow(
                old.id(),
                old.version(),
                section.id(),
                section.number(),
                section.title(),
                section.help(),
                section.kind(),
                section.required(),
                old.blank(),
                old.reason(),
                old.refers());
    }

    /** The goals of an area as they stand, with those that are taken away. */
    static List<Long> goals(OpenPlan plan, SectionRow area) {
        return plan.goals().stream()
                .filter(goal -> goal.parent().equals(area.section().value()))
                .map(Row.GoalRow::id)
                .toList();
    }

    private List<Long> before(SectionRow old) {
        return plan.sections().stream()
                .takeWhile(it -> it.id() != old.id())
                .map(SectionRow::id)
                .toList()
                .reversed();
    }

    private SectionRow referring(SectionRow row) {
        String old = row.refers();
        String now =
                old.isEmpty()
                        ? ""
                        : became.getOrDefault(new SectionId(old), new SectionId(old)).value();
        return LayoutBuilder.referring(row, now.equals(row.section().value()) ? "" : now);
    }
}
