package se.samspel.handlingsplan.internal.moving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.internal.BuiltRows;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Row.SectionRow;
import se.samspel.handlingsplan.internal.Row.TextRow;
import se.samspel.handlingsplan.internal.Template;

/** Which of a plan's texts become which of a template's: the same id in the same section, then what it says it replaces. */
final class TextMatches {
    private final OpenPlan plan;
    private final SectionMatches sections;
    private final Map<String, TextRow> matched = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private TextMatches(OpenPlan plan, SectionMatches sections) {
        this.plan = plan;
        this.sections = sections;
    }

    static TextMatches of(OpenPlan plan, Template template, SectionMatches sections) {
        TextMatches matches = new TextMatches(plan, sections);
        matches.take(template, (section, text) -> matches.same(section, text).limit(1));
        matches.take(template, matches::replaced);
        matches.take(template, matches::same);
        return matches;
    }

    private interface Earlier {
        /** Where a text of the template may stand in the plan: {@code section/field}. */
        Stream<String> of(Template.Section section, Template.Text text);
    }

    private Stream<String> same(Template.Section section, Template.Text text) {
        return sections.of(section.id()).stream()
                .map(source -> source.section() + "/" + text.field().id());
    }

    private Stream<String> replaced(Template.Section section, Template.Text text) {
        return text.replaces().stream()
                .flatMap(
                        old ->
                                old.contains("/")
                                        ? Stream.of(old)
                                        : sections.of(section.id()).stream()
                                                .map(source -> source.section() + "/" + old));
    }

    private void take(Template template, Earlier earlier) {
        for (Template.Section section : template.sections()) {
            for (Template.Text text : section.texts()) {
                String key = section.id() + "/" + text.field().id();
                if (!matched.containsKey(key)) {
                    TextRow asked = BuiltRows.of(0, section.id(), text, "");
                    earlier.of(section, text)
                            .flatMap(it -> free(it).stream())
                            .flatMap(old -> Fit.into(asked, old).stream())
                            .findFirst()
                            .ifPresent(
                                    placed -> {
                                        matched.put(key, placed);
                                        taken.add(placed.id());
                                    });
                }
            }
        }
    }

    private Optional<TextRow> free(String place) {
        return plan.texts().stream()
                .filter(it -> place.equals(it.section() + "/" + it.field()))
                .filter(it -> !taken.contains(it.id()))
                .findFirst();
    }

    /** A text of the template as it stands in the plan; with a row of its own when it is new. */
    TextRow of(SectionId section, Template.Text text, LongSupplier ids) {
        TextRow placed = matched.get(section + "/" + text.field().id());
        return placed == null ? BuiltRows.of(ids.getAsLong(), section, text, text.start()) : placed;
    }

    /** What stands written in a section's texts and has no place in the template. */
    List<TextRow> left(SectionRow section) {
        return plan.textsOf(section.section()).stream()
                .filter(text -> !taken.contains(text.id()) && !text.value().isBlank())
                .toList();
    }
}
