package se.samspel.handlingsplan.internal;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;

/**
 * A form to correct, for someone without script: what they wrote is still in it.
 *
 * @param hidden what the form carries besides its fields
 * @param back the plan
 */
public record CorrectPage(FieldGroup group, Map<String, String> hidden, String back)
        implements Page {
    public CorrectPage {
        hidden = Map.copyOf(hidden);
    }

    @Override
    public String title() {
        return "Något behöver rättas";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb("Planen", back));
    }
}
