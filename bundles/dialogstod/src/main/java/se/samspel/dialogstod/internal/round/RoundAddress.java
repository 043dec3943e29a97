package se.samspel.dialogstod.internal.round;

import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundQuestionId;

/** Where the rounds are on this server. */
public final class RoundAddress {
    public static final String ROOT = "/dialogstod";
    public static final String ROUNDS = ROOT + "/omgangar";
    public static final String API = "/api/v1/dialogstod/rounds";

    private RoundAddress() {}

    /** The round as a whole: who takes part, every question with what was said. */
    public static String of(RoundId round) {
        return ROUNDS + "/" + round;
    }

    /** One question on the round's own page. */
    public static String of(RoundId round, RoundQuestionId question) {
        return of(round) + "#" + anchor(question);
    }

    /** The id of a question on the round's page. */
    public static String anchor(RoundQuestionId question) {
        return "fraga-" + question;
    }

    /** Where the viewer prepares answers. */
    public static String preparing(RoundId round) {
        return of(round) + "/forbered";
    }

    /** The big screen, at the question that is talked about. */
    public static String meeting(RoundId round) {
        return of(round) + "/mote";
    }

    /** The big screen at a question. */
    public static String meeting(RoundId round, RoundQuestionId question) {
        return meeting(round) + "/" + question;
    }
}
