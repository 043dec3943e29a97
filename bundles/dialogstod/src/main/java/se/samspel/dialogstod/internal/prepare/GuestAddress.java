package se.samspel.dialogstod.internal.prepare;

import se.samspel.dialogstod.internal.round.RoundAddress;

/** Where somebody prepares without signing in. */
final class GuestAddress {
    private GuestAddress() {}

    static String of(String token) {
        return RoundAddress.ROOT + "/lank/" + token;
    }
}
