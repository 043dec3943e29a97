package se.samspel.handlingsplan.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.handlingsplan.SectionId;

/**
 * What a plan holds from its first day besides what its template gives: what was read out of a file, or carried over from
 * the year before. Values are by field id, as a {@link PlanChange.Save} has them; a field that is not given is empty, or
 * as the template has it.
 *
 * @param facts fields of {@link Part#FACTS} besides title and periods
 */
public record PlanContent(
        Map<String, String> facts,
        Map<SectionId, OfSection> sections,
        List<Map<String, String>> targetGroups,
        List<Map<String, String>> members) {
    /** Nothing but the template. */
    public static final PlanContent NONE =
            new PlanContent(Map.of(), Map.of(), List.of(), List.of());

    public PlanContent {
        facts = Map.copyOf(facts);
        sections = Map.copyOf(sections);
        targetGroups = copies(targetGroups);
        members = copies(members);
    }

    /** What a section holds; nothing when it is not mentioned. */
    public OfSection of(SectionId section) {
        return sections.getOrDefault(section, OfSection.NOTHING);
    }

    /**
     * What stands in a section.
     *
     * @param texts the section's texts by the template's field id
     * @param area fields of {@link Part#AREA}: whether it is empty on purpose, why, and where it is instead
     */
    public record OfSection(Map<String, String> texts, Map<String, String> area, List<Goal> goals) {
        static final OfSection NOTHING = new OfSection(Map.of(), Map.of(), List.of());

        public OfSection {
            texts = Map.copyOf(texts);
            area = Map.copyOf(area);
            goals = List.copyOf(goals);
        }
    }

    /** A goal with its activities. */
    public record Goal(Map<String, String> values, List<Map<String, String>> activities) {
        public Goal {
            values = new LinkedHashMap<>(values);
            activities = copies(activities);
        }
    }

    private static List<Map<String, String>> copies(List<Map<String, String>> rows) {
        return rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList();
    }
}
