package se.samspel.dialogstod.internal.trace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.api.dialogue.PlanPlaces;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * Where words of an answer are marked and become a goal or an activity.
 *
 * @param crumbs the way here
 * @param path where the form is sent and other plans are chosen
 * @param back the question in its round
 * @param sentences of the answer, each chosen or not
 * @param plans to choose between
 * @param plan the chosen one; null when there is none that can be written in
 * @param areas where it may stand: one when the plan has the question's own area, else all
 * @param beginning where a plan is begun; empty when there are no plans on the server
 * @param values what has been filled in, by name
 */
public record ToPlanPage(
        List<Crumb> crumbs,
        String path,
        String back,
        String question,
        String whose,
        String text,
        long version,
        List<Sentence> sentences,
        List<PlanPlaces.Writable> plans,
        PlanPlaces.@Nullable Writable plan,
        List<PlanPlaces.Area> areas,
        String beginning,
        Map<String, String> values,
        Map<String, String> problems)
        implements Page {
    public ToPlanPage {
        crumbs = List.copyOf(crumbs);
        sentences = List.copyOf(sentences);
        plans = List.copyOf(plans);
        areas = List.copyOf(areas);
        values = Map.copyOf(values);
    }

    /** A sentence of the answer. */
    public record Sentence(int number, String text, boolean chosen) {}

    @Override
    public String title() {
        return "Till planen";
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    /** Whether something stands in the plan that words can be tied to. */
    public boolean hasGoals() {
        return plan != null && plan.areas().stream().anyMatch(it -> !it.goals().isEmpty());
    }

    /** Whether that is what the words were chosen to become. */
    public boolean becomes(String what) {
        return value("becomes").equals(what);
    }

    /** What has been filled in. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What has to be corrected there; empty for nothing. */
    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    /** How many lines the answer takes. */
    public int rows() {
        return (int) Math.clamp(text.lines().mapToLong(it -> 1 + it.length() / 80).sum(), 3, 20);
    }
}
