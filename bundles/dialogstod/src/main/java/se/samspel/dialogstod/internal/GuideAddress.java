package se.samspel.dialogstod.internal;

/** Where the guides are on this server. */
final class GuideAddress {
    static final String ROOT = "/dialogstod";

    private GuideAddress() {}

    static String of(Guide guide) {
        return ROOT + "/guider/" + guide.key();
    }
}
