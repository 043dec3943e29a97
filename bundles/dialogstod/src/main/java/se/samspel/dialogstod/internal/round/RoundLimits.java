package se.samspel.dialogstod.internal.round;

/** How much there can be of things in a round. */
public final class RoundLimits {
    /** Dots that a party, or a person, lays in a round. */
    public static final int DOTS = 5;

    /** Dots on one question. */
    public static final int DOTS_ON_ONE = 3;

    /** Characters in an answer. */
    public static final int TEXT = 10_000;

    /** Characters in a round's name. */
    public static final int TITLE = 200;

    /** Answers to one question; only an address that is open to many can reach it. */
    static final int ANSWERS = 200;

    private RoundLimits() {}
}
