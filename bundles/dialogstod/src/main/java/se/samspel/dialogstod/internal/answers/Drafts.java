package se.samspel.dialogstod.internal.answers;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samspel.dialogstod.internal.round.Round;

/**
 * How what somebody writes may stay in their browser until it is saved.
 *
 * @param place what their texts in this round lie under; says nothing of who they are, and nobody else gets the same
 * @param asks whether it stays only when they ask for it
 */
public record Drafts(String place, boolean asks) {
    /** For somebody who has signed in. Where nobody is to know who wrote they are asked: others may use the computer. */
    public static Drafts of(Round round, String person) {
        return new Drafts(place(round, person), round.naming() == Round.Naming.ANONYMOUS);
    }

    /** For somebody who came by an address: nobody knows on whose computer. */
    public static Drafts ofGuest(Round round, String guest) {
        return new Drafts(place(round, guest), true);
    }

    private static String place(Round round, String who) {
        byte[] told = (round.id() + " " + who).getBytes(StandardCharsets.UTF_8);
        return round.id() + "." + UUID.nameUUIDFromBytes(told);
    }
}
