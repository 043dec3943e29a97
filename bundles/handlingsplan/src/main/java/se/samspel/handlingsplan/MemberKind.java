package se.samspel.handlingsplan;

/** How a person sits in the group during the plan. */
public enum MemberKind {
    REGULAR("Ordinarie"),
    CO_OPTED("Adjungerad");

    private final String swedish;

    MemberKind(String swedish) {
        this.swedish = swedish;
    }

    /** What people read. */
    public String swedish() {
        return swedish;
    }
}
