package se.samspel.samverkanskarta.internal;

import java.util.Arrays;
import java.util.Optional;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;

/** The views of one version, in the order they stand as tabs; {@code map/tabs.jte} shows them. */
public enum MapTab {
    PICTURE("karta", "Karta"),
    TABLE("tabell", "Tabell"),
    MATRIX("vem-moter-vem", "Vem möter vem"),
    TEXT("text", "Text"),
    AGES("aldrar", "Åldrar"),
    ANALYSIS("analys", "Analys"),
    WHAT_IF("prova", "Pröva ändring"),
    COMPARE("jamfor", "Före och efter"),
    SURVEY("enkat", "Enkät", true);

    private final String slug;
    private final String swedish;
    private final boolean forWriters;

    MapTab(String slug, String swedish) {
        this(slug, swedish, false);
    }

    MapTab(String slug, String swedish, boolean forWriters) {
        this.slug = slug;
        this.swedish = swedish;
        this.forWriters = forWriters;
    }

    /** Whether it is shown to those alone who may change the map. */
    public boolean isForWriters() {
        return forWriters;
    }

    public String swedish() {
        return swedish;
    }

    public static Optional<MapTab> of(String slug) {
        return Arrays.stream(values()).filter(tab -> tab.slug.equals(slug)).findFirst();
    }

    public String path(MapId map, VersionId version) {
        return MapAddress.of(map, version) + "/" + slug;
    }
}
