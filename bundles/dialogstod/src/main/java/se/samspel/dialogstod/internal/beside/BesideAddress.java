package se.samspel.dialogstod.internal.beside;

import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** Where what is laid beside a question is. */
public final class BesideAddress {
    private BesideAddress() {}

    /** A piece to load into a question, or a page of its own without script. */
    public static String of(RoundId round, RoundQuestionId question) {
        return of(RoundAddress.of(round), question.toString());
    }

    /** The same, from the round's own address. */
    public static String of(String round, String question) {
        return round + "/bredvid/" + question;
    }
}
