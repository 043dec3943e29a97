package se.samspel.dialogstod.internal.prepare;

import se.samspel.dialogstod.internal.round.RoundAddress;

/** Where somebody prepares without signing in. */
final class GuestAddress {
    private GuestAddress() {}

    static String of(String token) {
        return RoundAddress.ROOT + "/lank/" + token;
    }

    /**
     * What goes with every address of a guest.
     *
     * @param visit tells one guest of an anonymous round from another; empty when a party answers
     */
    static String visit(String visit) {
        return visit.matches("[a-f0-9]{32}") ? "?besok=" + visit : "";
    }
}
