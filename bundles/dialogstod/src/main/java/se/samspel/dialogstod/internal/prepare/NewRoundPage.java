package se.samspel.dialogstod.internal.prepare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Page;
import se.samspel.dialogstod.internal.DialogueMenu;

/**
 * The form for a round: a new one, or what is agreed about one.
 *
 * @param action where it is posted
 * @param hidden what goes with it unseen
 * @param guides what to choose from; empty when the guide is given
 * @param fixed whether the rules stand, because somebody has answered under them
 */
public record NewRoundPage(
        String title,
        String lead,
        String action,
        String back,
        String button,
        Map<String, String> hidden,
        List<Field.Choice> guides,
        Map<String, String> values,
        Map<String, String> problems,
        boolean fixed)
        implements Page {
    public NewRoundPage {
        hidden = new LinkedHashMap<>(hidden);
        guides = List.copyOf(guides);
        values = new LinkedHashMap<>(values);
        problems = new LinkedHashMap<>(problems);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String problem(String name) {
        return problems.getOrDefault(name, "");
    }

    @Override
    public String menu() {
        return DialogueMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(DialogueMenu.CRUMB);
    }
}
