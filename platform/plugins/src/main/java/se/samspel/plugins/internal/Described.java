package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.InstalledPlugin.Part;
import se.samspel.api.content.InstalledPlugin.State;

/** A plugin in its place, in the words of the API. */
final class Described {
    private Described() {}

    static InstalledPlugin of(Shelf.Placed placed, Kinds kinds) {
        List<Part> parts = new ArrayList<>(placed.parts());
        List<String> problems = new ArrayList<>(placed.problems());
        boolean faulty = !problems.isEmpty();
        boolean waiting = false;
        for (String name : placed.kindNames()) {
            if (!placed.paused() && kinds.find(name).isEmpty()) {
                waiting = true;
                problems.add(
                        "Innehåll av slaget "
                                + name
                                + " väntar: den del av servern som tar emot det är inte igång.");
            }
        }
        State state =
                placed.paused()
                        ? State.PAUSED
                        : faulty ? State.FAULTY : waiting ? State.WAITING : State.ACTIVE;
        return described(placed, state, parts, problems);
    }

    static InstalledPlugin removed(Shelf.Placed placed) {
        return described(placed, State.REMOVED, List.of(), placed.problems());
    }

    private static InstalledPlugin described(
            Shelf.Placed placed, State state, List<Part> parts, List<String> problems) {
        PluginRow row = placed.row();
        return new InstalledPlugin(
                row.plugin(),
                row.version(),
                row.name(),
                placed.description().map(PluginDescription::description).orElse(""),
                placed.description().map(PluginDescription::appliesTo).orElse(Set.of()),
                row.shipped(),
                state,
                parts,
                problems,
                row.previousVersion(),
                row.file().sha256(),
                row.changedAt(),
                row.changedBy());
    }
}
