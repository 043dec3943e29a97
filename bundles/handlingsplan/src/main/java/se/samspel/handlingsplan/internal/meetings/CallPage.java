package se.samspel.handlingsplan.internal.meetings;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;

/**
 * The form for a meeting: to call one, or to move it.
 *
 * @param chosen the plans that are ticked
 * @param problem of the plans; empty for none
 */
public record CallPage(
        String title,
        String group,
        FieldGroup form,
        List<Field.Choice> plans,
        List<String> chosen,
        String problem,
        Map<String, String> hidden,
        String back,
        String button)
        implements Page {
    public CallPage {
        plans = List.copyOf(plans);
        chosen = List.copyOf(chosen);
        hidden = Map.copyOf(hidden);
    }

    @Override
    public String menu() {
        return MeetingMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(MeetingMenuItem.CRUMB);
    }
}
