package se.samspel.handlingsplan.internal.meetings;

/** Carries a refusal out of a transaction, so that everything in it is rolled back. Never leaves {@link MeetingWriter}. */
final class MeetingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient MeetingOutcome outcome;

    MeetingRefused(MeetingOutcome outcome) {
        super("the change was refused", null, false, false);
        this.outcome = outcome;
    }

    MeetingOutcome outcome() {
        return outcome;
    }
}
