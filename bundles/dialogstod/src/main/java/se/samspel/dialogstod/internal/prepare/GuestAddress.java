package se.samspel.dialogstod.internal.prepare;

import java.util.UUID;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** Where somebody prepares without signing in. */
final class GuestAddress {
    private GuestAddress() {}

    static String of(String token) {
        return RoundAddress.ROOT + "/lank/" + token;
    }

    /** Whether it is one that a guest of an anonymous round was given. */
    static boolean isVisit(String visit) {
        return visit.matches("[a-f0-9]{32}");
    }

    /** A new one. */
    static String newVisit() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /**
     * What goes with every address of a guest.
     *
     * @param visit tells one guest of an anonymous round from another; empty when a party answers
     */
    static String visit(String visit) {
        return visit.isEmpty() ? "" : "?besok=" + visit;
    }
}
