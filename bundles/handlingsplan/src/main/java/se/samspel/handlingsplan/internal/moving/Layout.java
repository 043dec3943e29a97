package se.samspel.handlingsplan.internal.moving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;

/**
 * How a plan is built: its sections and texts in their order, and the area each goal stands in. What stands in the rows
 * goes with them wherever they are put.
 *
 * @param texts in the order of their sections and within them
 * @param areas the area of each goal, in the order the goals stand
 * @param own the rows of sections and texts that the template does not have
 */
record Layout(
        String templateVersion,
        boolean approval,
        List<SectionRow> sections,
        List<TextRow> texts,
        Map<Long, String> areas,
        Set<Long> own) {
    /** What is said of a section that only the plan has. */
    static final String OWN_SECTION =
            "Delen fanns i en annan version av mallen. Nu är den planens egen.";

    /** What is said of a text that only the plan has. */
    static final String OWN_TEXT =
            "Texten hade en plats i en annan version av mallen. Nu är den planens egen.";

    Layout {
        sections = List.copyOf(sections);
        texts = List.copyOf(texts);
        areas = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(areas));
        own = Set.copyOf(own);
    }

    /** How a plan is built now. */
    static Layout of(OpenPlan plan) {
        Map<Long, String> areas = new LinkedHashMap<>();
        plan.goals().forEach(goal -> areas.put(goal.id(), goal.parent()));
        return new Layout(
                plan.plan().templateVersion(),
                plan.plan().approval(),
                plan.sections(),
                plan.sections().stream()
                        .flatMap(section -> plan.textsOf(section.section()).stream())
                        .toList(),
                areas,
                Set.of());
    }

    List<TextRow> textsOf(SectionRow section) {
        return texts.stream().filter(text -> text.section().equals(section.section())).toList();
    }

    /** The goals of an area, in their order, with those that are taken away. */
    List<Long> goalsOf(SectionRow section) {
        return areas.entrySet().stream()
                .filter(goal -> goal.getValue().equals(section.section().value()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
