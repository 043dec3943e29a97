package se.samspel.dialogstod.internal.round;

/** Carries a refusal out of a transaction, so that everything in it is rolled back. Never leaves {@link RoundWriter}. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient RoundOutcome outcome;

    Refused(RoundOutcome outcome) {
        super("the change was refused", null, false, false);
        this.outcome = outcome;
    }

    RoundOutcome outcome() {
        return outcome;
    }
}
