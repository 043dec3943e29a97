package se.samspel.samverkanskarta.internal;

import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.VersionId;

/** Where the maps are on this server. */
public final class MapAddress {
    public static final String ROOT = "/samverkanskartor";
    public static final String API = "/api/v1/samverkanskartor";

    /** What is removed, as the path of a resource. */
    public static final String REMOVED = "samverkanskartor/borttagna";

    /** What the forums of all maps rest on. */
    public static final String AGREEMENTS = ROOT + "/overenskommelser";

    /** A version in the path of a resource. */
    public static final String IN_PATH = "{map: \\d{1,18}}/{version: \\d{1,18}}";

    /** What a key of a part may look like in a path. */
    public static final String KEY = "[a-z0-9][a-z0-9-]{0,59}";

    private MapAddress() {}

    /** What the forums of a förbund's maps rest on. */
    public static String agreements(UnitId association) {
        return AGREEMENTS + "?forbund=" + association;
    }

    /** What the forums of one map rest on. */
    public static String agreements(MapId map) {
        return AGREEMENTS + "?karta=" + map;
    }

    /** The map as a whole: what it is for and its versions. */
    public static String of(MapId map) {
        return ROOT + "/" + map;
    }

    /** A version, in the view that suits it best. */
    public static String of(MapId map, VersionId version) {
        return of(map) + "/" + version;
    }

    /** A version as tables. */
    public static String table(MapId map, VersionId version) {
        return of(map, version) + "/tabell";
    }

    /** The table of one kind of part. */
    public static String table(MapId map, VersionId version, MapPart part) {
        return table(map, version) + "?visa=" + part.slug();
    }

    /** Where the order of one kind of part is changed. */
    public static String order(MapId map, VersionId version, MapPart part) {
        return of(map, version) + "/ordning/" + part.slug();
    }

    /** One forum, function, party, transition or finding. */
    public static String of(MapId map, VersionId version, MapPart part, String key) {
        return of(map, version) + "/" + part.slug() + "/" + key;
    }
}
