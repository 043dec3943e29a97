package se.samspel.administration.internal;

import java.util.List;
import se.samspel.api.content.PluginPreview;
import se.samspel.api.content.PluginPreview.Effect;
import se.samspel.api.web.Page;

/** What an uploaded zip would change, or what is wrong with it. */
public record PluginPreviewPage(PluginPreview preview) implements Page {
    @Override
    public String title() {
        return preview.errors().isEmpty()
                ? "Granska " + preview.name()
                : "Tillägget kan inte installeras";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB, Administration.PLUGINS);
    }

    /** The badge's kind for an effect. */
    public String badge(Effect effect) {
        return switch (effect) {
            case ADDED -> "done";
            case CHANGED -> "ongoing";
            case REMOVED -> "stopped";
        };
    }

    /** What the button says. */
    public String button() {
        return switch (preview.direction()) {
            case NEW -> "Installera";
            case UPGRADE -> "Uppdatera till " + preview.version();
            case SAME -> "Byt innehåll";
            case DOWNGRADE -> "Gå tillbaka till " + preview.version();
        };
    }
}
