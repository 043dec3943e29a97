package se.samspel.handlingsplan.internal;

/** Carries a refusal out of a transaction, so that everything in it is rolled back. Never leaves {@link PlanWriter}. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient PlanOutcome outcome;

    Refused(PlanOutcome outcome) {
        super("the change was refused", null, false, false);
        this.outcome = outcome;
    }

    PlanOutcome outcome() {
        return outcome;
    }
}
