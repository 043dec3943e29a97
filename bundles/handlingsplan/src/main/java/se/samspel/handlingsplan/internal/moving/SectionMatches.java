package se.samspel.handlingsplan.internal.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Template;

/**
 * Which of a plan's sections become which of a template's: those that a plan has one of by their kind, then the same id,
 * then what the template says that it replaces. The first of several is the section; the others become part of it.
 */
final class SectionMatches {
    private final OpenPlan plan;
    private final Map<SectionId, List<SectionRow>> found = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private SectionMatches(OpenPlan plan) {
        this.plan = plan;
    }

    static SectionMatches of(OpenPlan plan, Template template) {
        SectionMatches matches = new SectionMatches(plan);
        template.sections().forEach(it -> matches.found.put(it.id(), new ArrayList<>()));
        matches.take(template, (old, now) -> isSingle(now.kind()) && old.kind() == now.kind());
        matches.take(template, (old, now) -> old.section().equals(now.id()));
        matches.take(template, (old, now) -> now.replaces().contains(old.section()));
        return matches;
    }

    private void take(Template template, BiPredicate<SectionRow, Template.Section> same) {
        for (Template.Section section : template.sections()) {
            for (SectionRow old : plan.sections()) {
                List<SectionRow> sources = of(section.id());
                if (!taken.contains(old.id())
                        && same.test(old, section)
                        && fits(old, section, sources.isEmpty())) {
                    taken.add(old.id());
                    sources.add(old);
                }
            }
        }
    }

    private boolean fits(SectionRow old, Template.Section section, boolean first) {
        if (isSingle(old.kind()) || isSingle(section.kind())) {
            return old.kind() == section.kind();
        }
        boolean said = !old.blank().isEmpty() || !old.reason().isEmpty() || !old.refers().isEmpty();
        boolean goals =
                plan.goals().stream().anyMatch(it -> it.parent().equals(old.section().value()));
        return section.kind() == SectionKind.AREA ? first || !said : !said && !goals;
    }

    private static boolean isSingle(SectionKind kind) {
        return kind != SectionKind.TEXT && kind != SectionKind.AREA;
    }

    /** The plan's sections that become one of the template's; none when it is new. */
    List<SectionRow> of(SectionId section) {
        return found.getOrDefault(section, List.of());
    }

    /** The template's section that one of the plan's becomes; empty when it has none. */
    Optional<SectionId> placeOf(SectionRow old) {
        return found.entrySet().stream()
                .filter(it -> it.getValue().contains(old))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
