package se.samspel.dialogstod.internal.trace;

import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.QuoteId;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.internal.round.RoundAddress;

/** Where words are made into something in a plan, and where they are shown. */
public final class TraceAddress {
    private TraceAddress() {}

    /** The form that makes words of an answer a goal or an activity. */
    public static String toPlan(RoundId round, AnswerId answer) {
        return toPlan(RoundAddress.of(round), answer);
    }

    /** The same, from the round's own address. */
    public static String toPlan(String round, AnswerId answer) {
        return round + "/svar/" + answer + "/till-planen";
    }

    /** The same for what the group says together to a question, from the round's own address. */
    public static String toPlan(String round, String question) {
        return round + "/fragor/" + question + "/till-planen";
    }

    /** Exactly the words, where they stood. */
    public static String words(RoundId round, QuoteId quote) {
        return RoundAddress.of(round) + "/ord/" + quote + "#orden";
    }
}
