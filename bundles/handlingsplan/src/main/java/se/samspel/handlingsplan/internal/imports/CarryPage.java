package se.samspel.handlingsplan.internal.imports;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.handlingsplan.internal.PlanMenuItem;

/**
 * The choice of what goes on from a plan into the next one.
 *
 * @param plans the plans to go on from
 * @param plan the one that is chosen; empty when none is
 * @param form names this form, so that a second click makes no second plan
 */
public record CarryPage(
        List<Field.Choice> plans,
        String plan,
        String form,
        List<Field> fields,
        Map<String, String> values,
        Map<String, String> problems,
        List<Box> boxes)
        implements Page {
    public CarryPage {
        plans = List.copyOf(plans);
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
        boxes = List.copyOf(boxes);
    }

    /** A section with what can be taken from it. */
    public record Box(String id, String heading, List<Line> lines) {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that can be taken.
     *
     * @param name of its box in the form
     * @param inner whether it stands under the line above, as an activity under its goal
     * @param said in a few words what state it is in; may be empty
     */
    public record Line(
            String name, String label, boolean taken, boolean inner, String status, String said) {}

    @Override
    public String title() {
        return "Från förra årets plan";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB);
    }
}
