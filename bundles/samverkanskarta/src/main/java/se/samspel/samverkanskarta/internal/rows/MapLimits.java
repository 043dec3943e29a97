package se.samspel.samverkanskarta.internal.rows;

/** How much there can be. */
public final class MapLimits {
    /** Most changes that are made together. */
    public static final int TOGETHER = 500;

    /** Most forums, functions, parties, transitions or findings of a version, those that are removed too. */
    public static final int OF_A_PART = 500;

    private MapLimits() {}
}
