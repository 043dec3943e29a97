package se.samspel.samverkanskarta.internal;

import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;

/** The views of one version, in the order they stand as tabs; {@code map/tabs.jte} shows them. */
public enum MapTab {
    TABLE("tabell", "Tabell");

    private final String slug;
    private final String swedish;

    MapTab(String slug, String swedish) {
        this.slug = slug;
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    public String path(MapId map, VersionId version) {
        return MapAddress.of(map, version) + "/" + slug;
    }
}
