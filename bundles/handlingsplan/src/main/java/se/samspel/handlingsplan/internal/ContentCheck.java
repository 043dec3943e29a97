package se.samspel.handlingsplan.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.handlingsplan.SectionId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.internal.PlanContent.OfSection;

/**
 * Looks at the content of a new plan by the same rules as at what is written in a plan's page, tidies it and says what has
 * to be corrected, by the way to the value: {@code sections.behov.goals.2.activities.1.due}.
 */
final class ContentCheck {
    private final Template template;
    private final PartFields fields;
    private final SensitiveText sensitive;
    private final Map<String, String> problems = new LinkedHashMap<>();

    ContentCheck(Template template, PartFields fields, SensitiveText sensitive) {
        this.template = template;
        this.fields = fields;
        this.sensitive = sensitive;
    }

    /** Sentences by the way to the value; empty when all is well. */
    Map<String, String> problems() {
        return problems;
    }

    /** The content as it is kept; only to be used when there are no problems. */
    PlanContent tidied(PlanContent content) {
        Map<SectionId, OfSection> sections = new LinkedHashMap<>();
        content.sections().forEach((id, section) -> sections.put(id, section(id, section)));
        return new PlanContent(
                values("facts", fields.of(Part.FACTS), content.facts(), Map.of()),
                sections,
                rows("target-groups", Part.TARGET_GROUP, content.targetGroups()),
                rows("members", Part.MEMBER, content.members()));
    }

    private OfSection section(SectionId id, OfSection content) {
        String path = "sections." + id;
        Template.Section section =
                template.sections().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElse(null);
        if (section == null) {
            problems.put(path, "Mallen har inget avsnitt som heter " + id + ".");
            return content;
        }
        boolean area = section.kind() == SectionKind.AREA;
        if (!area && !(content.area().isEmpty() && content.goals().isEmpty())) {
            problems.put(path, "Avsnittet " + section.title() + " har inga mål i mallen.");
            return content;
        }
        return new OfSection(
                values(
                        path + ".texts",
                        section.texts().stream()
                                .map(text -> fields.text(asked(text.field())))
                                .toList(),
                        content.texts(),
                        Map.of()),
                area
                        ? values(
                                path + ".area", fields.area(section.id()), content.area(), Map.of())
                        : Map.of(),
                goals(path + ".goals", content.goals()));
    }

    /** A text as a draft asks for it: nothing in a draft is required. */
    private static Field asked(Field field) {
        return new Field(
                field.id(),
                field.type(),
                field.label(),
                field.help(),
                false,
                field.most(),
                field.choices());
    }

    private List<PlanContent.Goal> goals(String path, List<PlanContent.Goal> goals) {
        full(path, Part.GOAL, goals.size());
        List<PlanContent.Goal> tidy = new ArrayList<>();
        for (PlanContent.Goal goal : goals) {
            String here = path + "." + (tidy.size() + 1);
            tidy.add(
                    new PlanContent.Goal(
                            child(here, Part.GOAL, goal.values()),
                            rows(here + ".activities", Part.ACTIVITY, goal.activities())));
        }
        return tidy;
    }

    private List<Map<String, String>> rows(String path, Part part, List<Map<String, String>> rows) {
        full(path, part, rows.size());
        List<Map<String, String>> tidy = new ArrayList<>();
        rows.forEach(row -> tidy.add(child(path + "." + (tidy.size() + 1), part, row)));
        return tidy;
    }

    private void full(String path, Part part, int rows) {
        if (rows > part.most()) {
            problems.put(path, "Här får det finnas " + part.most() + ". Det är " + rows + ".");
        }
    }

    private Map<String, String> child(String path, Part part, Map<String, String> given) {
        List<Field> all = fields.of(part);
        return values(path, all, PartValues.whole(part, all, given), part.start());
    }

    private Map<String, String> values(
            String path, List<Field> all, Map<String, String> given, Map<String, String> start) {
        Map<String, String> tidy = new LinkedHashMap<>(start);
        tidy.putAll(PartValues.tidy(all, given));
        Map<String, String> wrong = new LinkedHashMap<>(PartValues.check(all, tidy));
        sensitive.problems(all, tidy).forEach(wrong::putIfAbsent);
        wrong.forEach((field, sentence) -> problems.put(path + "." + field, sentence));
        return tidy;
    }
}
