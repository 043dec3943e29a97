package se.samspel.dialogstod.internal;

/** Where the guides are on this server. */
public final class GuideAddress {
    public static final String ROOT = "/dialogstod";

    /** The first part of a guide's key in an address: a plugin, or a unit after an underscore. */
    public static final String FROM = "[a-z0-9_][a-z0-9.-]{0,60}";

    /** The second part: the guide's id. */
    public static final String ID = "[a-z0-9][a-z0-9-]{0,59}";

    private GuideAddress() {}

    /** Where a guide is read. */
    public static String of(Guide guide) {
        return ROOT + "/guider/" + guide.key();
    }
}
