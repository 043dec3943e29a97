package se.samspel.handlingsplan.internal.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.internal.revision.PlanWording.Kind;
import se.samspel.handlingsplan.internal.revision.PlanWording.Thing;

/**
 * What differs between two editions of a plan, thing by thing; what is the same is not among it.
 *
 * @param changes in the order of the later edition, what has ended last
 */
public record PlanDifference(List<Change> changes) {
    public PlanDifference {
        changes = List.copyOf(changes);
    }

    /** What happened to a thing. */
    public enum How {
        NEW("Nytt"),
        CHANGED("Ändrat"),
        ENDED("Avslutat");

        private final String swedish;

        How(String swedish) {
            this.swedish = swedish;
        }

        /** What people read. */
        public String swedish() {
            return swedish;
        }
    }

    /**
     * One thing that differs.
     *
     * @param kind what it is, in Swedish: "Mål"
     * @param place the section's heading; empty for the plan as a whole
     */
    public record Change(
            How how, String kind, String place, String title, List<ValueChange> values) {
        public Change {
            values = List.copyOf(values);
        }
    }

    /** One value; empty where there was or is none. */
    public record ValueChange(String label, String before, String after) {}

    static PlanDifference between(PlanWording before, PlanWording after) {
        Set<String> keys = new LinkedHashSet<>(after.things().keySet());
        keys.addAll(before.things().keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Thing old = before.things().get(key);
            Thing now = after.things().get(key);
            if (!Objects.equals(old, now)) {
                changes.add(change(old, now));
            }
        }
        return new PlanDifference(changes);
    }

    private static Change change(@Nullable Thing before, @Nullable Thing after) {
        Thing shown = Objects.requireNonNull(after == null ? before : after);
        How how = before == null ? How.NEW : after == null ? How.ENDED : How.CHANGED;
        return new Change(
                how, word(shown.kind()), shown.place(), shown.title(), values(before, after));
    }

    private static List<ValueChange> values(@Nullable Thing before, @Nullable Thing after) {
        Map<String, String> old = before == null ? Map.of() : before.values();
        Map<String, String> now = after == null ? Map.of() : after.values();
        List<ValueChange> values = new ArrayList<>();
        if (before != null && after != null && !before.place().equals(after.place())) {
            values.add(new ValueChange("Område", before.place(), after.place()));
        }
        Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(
                        label ->
                                new ValueChange(
                                        label,
                                        old.getOrDefault(label, ""),
                                        now.getOrDefault(label, "")))
                .filter(it -> !it.before().equals(it.after()))
                .forEach(values::add);
        return values;
    }

    /** In one breath: "Mål: 1 nytt, 2 ändrade, 1 avslutat. Aktiviteter: 3 nya." */
    public String summary() {
        String sentences =
                Stream.of(
                                count(
                                        "Mål",
                                        "mål",
                                        "nytt",
                                        "nya",
                                        "ändrat",
                                        "avslutat",
                                        "avslutade"),
                                count(
                                        "Aktivitet",
                                        "aktiviteter",
                                        "ny",
                                        "nya",
                                        "ändrad",
                                        "avslutad",
                                        "avslutade"),
                                count(
                                        "Text",
                                        "texter",
                                        "ny",
                                        "nya",
                                        "ändrad",
                                        "borttagen",
                                        "borttagna"),
                                count(
                                        "Prioriterad grupp",
                                        "prioriterade grupper",
                                        "ny",
                                        "nya",
                                        "ändrad",
                                        "borttagen",
                                        "borttagna"),
                                count(
                                        "Deltagare",
                                        "deltagare",
                                        "ny",
                                        "nya",
                                        "ändrad",
                                        "slutar",
                                        "slutar"),
                                count("Uppgifter", "uppgifter", "ny", "nya", "ändrad", "", ""))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? "Inget skiljer dem åt." : sentences;
    }

    private String count(
            String kind,
            String many,
            String newOne,
            String newMany,
            String changedOne,
            String endedOne,
            String endedMany) {
        String counts =
                Stream.of(
                                counted(kind, How.NEW, newOne, newMany),
                                counted(kind, How.CHANGED, changedOne, "ändrade"),
                                counted(kind, How.ENDED, endedOne, endedMany))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        return counts.isEmpty()
                ? ""
                : many.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + many.substring(1)
                        + ": "
                        + counts
                        + ".";
    }

    private String counted(String kind, How how, String one, String many) {
        long count =
                changes.stream().filter(it -> it.how() == how && it.kind().equals(kind)).count();
        return count == 0 ? "" : Swedish.count(count, one, many);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case FACTS -> "Uppgifter";
            case TEXT -> "Text";
            case GOAL -> "Mål";
            case ACTIVITY -> "Aktivitet";
            case TARGET_GROUP -> "Prioriterad grupp";
            case MEMBER -> "Deltagare";
        };
    }
}
