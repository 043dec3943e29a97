package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.content.InstalledPlugin;
import se.samspel.api.content.InstalledPlugin.State;

/**
 * A plugin as the pages show it.
 *
 * @param units the names of the units it applies to; empty for the whole server
 * @param changeable whether the viewer may change it
 */
public record PluginEntry(InstalledPlugin plugin, List<String> units, boolean changeable) {
    public PluginEntry {
        units = List.copyOf(units);
    }

    static PluginEntry of(InstalledPlugin plugin, Organisation organisation, boolean changeable) {
        List<String> units =
                plugin.appliesTo().stream()
                        .sorted(java.util.Comparator.comparing(UnitId::value))
                        .map(organisation::name)
                        .toList();
        return new PluginEntry(plugin, units, changeable);
    }

    /** The badge's kind. */
    public String badge() {
        return switch (plugin.state()) {
            case ACTIVE -> "done";
            case WAITING -> "planned";
            case FAULTY -> "late";
            case PAUSED, REMOVED -> "stopped";
        };
    }

    /** "1 mall, 3 uppsättningar enheter". */
    public String adds() {
        return String.join(", ", plugin.parts().stream().map(InstalledPlugin.Part::words).toList());
    }

    /** Whom it is for, in words. */
    public String reach() {
        return units.isEmpty() ? "Hela servern" : String.join(", ", units);
    }

    /** Where it came from, in words. */
    public String origin() {
        return plugin.shipped() ? "Följde med Samspel" : "Uppladdat";
    }

    public boolean paused() {
        return plugin.state() == State.PAUSED;
    }

    public String path() {
        return "/administration/tillagg/" + plugin.id();
    }
}
